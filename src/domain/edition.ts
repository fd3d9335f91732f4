import type { Clause } from './clause'
import type { Id } from './id'
import type { Named } from './named'

export type EditionId = Id<'edition'>

/** WGS-84, in degrees. */
export type Bounds = { readonly west: number; readonly south: number; readonly east: number; readonly north: number }

/** Where the map opens and how far it goes. Places are WGS-84, `[lng, lat]`. */
export type MapExtent = {
  /** The middle of all parks. */
  readonly middle: readonly [number, number]
  readonly bounds: Bounds
  /** The centre, which the inset enlarges; on a stage it lies a little lower, so that a block at its edge is whole. */
  readonly inset: {
    readonly middle: readonly [number, number]
    readonly stageMiddle: readonly [number, number]
    /** Degrees of longitude; the inset's own width decides how much it enlarges. */
    readonly degreesWide: number
  }
}

/** A question or a slide that comes with the edition: an address like any other, under a name. */
type Shipped = Named & { readonly id: string; readonly address: string }

/** What a slide of the shipped deck says by itself, and what the rest of the atlas tells. */
export type DeckEntry =
  | (Shipped & {
      readonly tells: 'cover' | 'view'
      /** A line each. */
      readonly says: readonly string[]
      readonly saysEn: readonly string[]
    })
  | { readonly tells: (typeof derivedSlides)[number] }
export const derivedSlides = ['layout', 'groups', 'patterns', 'overlap', 'questions'] as const

/** 规划的一版: what this plan is and says of itself, and what comes with it. Its name is short: 「十四五」规划. */
export type Edition = Named & {
  readonly id: EditionId
  /** The edition that addresses and files are of which name none. */
  readonly first: EditionId
  /** Of the data; the app counts its own. */
  readonly version: string
  readonly title: string
  readonly titleEn: string
  readonly issuer: string
  readonly issuerEn: string
  /** The number under which it was issued. */
  readonly document: string
  /** The day on which it was issued. */
  readonly issued: string
  /** The first year and the last. */
  readonly years: readonly [number, number]
  readonly notice: string
  readonly noticeEn: string
  /** Where it asks for research and manufacturing in pairs and names none; `null` where it does not. */
  readonly pairing: Clause | null
  readonly extent: MapExtent
  readonly questions: readonly Shipped[]
  readonly deck: readonly DeckEntry[]
}

/** The plan's title in the reader's language. */
export function titleOf({ edition }: { readonly edition: Edition }, language: 'zh' | 'en'): string {
  return language === 'zh' ? edition.title : edition.titleEn
}

/** For what the map may not be taken. */
export function noticeOf({ edition }: { readonly edition: Edition }, language: 'zh' | 'en'): string {
  return language === 'zh' ? edition.notice : edition.noticeEn
}

/** Who issued the plan, and under which number. */
export function issueOf({ edition }: { readonly edition: Edition }, language: 'zh' | 'en') {
  return { issuer: language === 'zh' ? edition.issuer : edition.issuerEn, document: edition.document }
}

/** An address that ships with an edition, so that it can be read by others: it names the edition where that is not the first. */
export function namedAddress({ edition: { id, first } }: { readonly edition: Edition }, address: string): string {
  return id === first || address === '' ? address : `ed=${id}&${address}`
}

/** The edition that a file names, where it is not the one at hand; a file that names none is of the first. */
export function otherEdition(
  { edition: { id, first } }: { readonly edition: Edition },
  named: string = first,
): string | null {
  return named === id ? null : named
}
