import type { MultiPolygon } from 'geojson'
import type { Atlas, ParkId } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import { type Findings, type OwnChoice, openChoice } from '../../domain/own/findings'
import { type Against, type Found, foundIn, type OpenedFile } from '../../domain/own/found'
import type { OtherNames } from '../../domain/own/names/otherNames'
import { type Tell, untold } from '../../domain/own/progress'
import type { OwnRefusal } from '../../domain/own/reading'
import { referenceOf } from '../../domain/own/reference'
import { fetchedFiles, openedFile } from './openedFile'

/** What files are held against: sent once, and again only where it is another. */
export type OwnGround = { readonly atlas: Atlas; readonly ground: Ground; readonly names: OtherNames }

/** What is asked of the worker that reads and works out what an office brings, each kind with what comes of it. */
type OwnAsks = {
  readonly know: readonly [given: OwnGround, answer: null]
  readonly open: readonly [
    given: { readonly files: readonly File[] },
    answer: { readonly findings: Findings } | { readonly refusal: OwnRefusal },
  ]
  readonly find: readonly [given: { readonly choice: OwnChoice }, answer: Findings]
  readonly outlines: readonly [
    given: { readonly choice: OwnChoice; readonly parks: readonly ParkId[] },
    answer: readonly { readonly park: ParkId; readonly geometry: MultiPolygon }[],
  ]
  readonly forget: readonly [given: null, answer: null]
}

export type OwnKind = keyof OwnAsks
export type OwnGiven<Kind extends OwnKind> = OwnAsks[Kind][0]
export type OwnAnswer<Kind extends OwnKind> = OwnAsks[Kind][1]

type Answers = {
  readonly [Kind in OwnKind]: (given: OwnGiven<Kind>, tell: Tell) => OwnAnswer<Kind> | Promise<OwnAnswer<Kind>>
}

/** Answers what is asked, holding the file that was opened last; one for each worker, or for the page where there is none. */
export function ownAnswers(): <Kind extends OwnKind>(
  kind: Kind,
  given: OwnGiven<Kind>,
  tell?: Tell,
) => Promise<OwnAnswer<Kind>> {
  let against: Against | null = null
  let opened: OpenedFile | null = null
  let last: { readonly choice: OwnChoice; readonly found: Found } | null = null
  const foundFor = (choice: OwnChoice, tell: Tell): Found => {
    if (!against || !opened) throw new Error('no file is open')
    const found = foundIn(opened, choice, against, tell)
    last = { choice, found }
    return found
  }
  const answers: Answers = {
    know: ({ atlas, ground, names }) => {
      against = { atlas, names, reference: referenceOf(atlas, ground) }
      return null
    },
    open: async ({ files }, tell) => {
      const brought = await fetchedFiles(files, tell)
      if ('refusal' in brought) return brought
      const file = await openedFile(brought, tell)
      if ('refusal' in file) return file
      opened = file
      return { findings: foundFor(openChoice, tell).findings }
    },
    find: ({ choice }, tell) => foundFor(choice, tell).findings,
    outlines: ({ choice, parks }, tell) => {
      const isSame = last !== null && JSON.stringify(plain(last.choice)) === JSON.stringify(plain(choice))
      const { outlines } = last && isSame ? last.found : foundFor(choice, tell)
      return parks.flatMap((park) => {
        const geometry = outlines.get(park)
        return geometry ? [{ park, geometry }] : []
      })
    },
    forget: () => {
      opened = null
      last = null
      return null
    },
  }
  return async (kind, given, tell = untold) => answers[kind](given, tell)
}

function plain({ parks, ...choice }: OwnChoice): unknown {
  return { ...choice, parks: [...parks] }
}
