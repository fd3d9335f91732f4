import type { Atlas, ParkId } from '../domain/atlas'
import { importOf } from '../domain/own/edits'
import { noOwnBoundaries } from '../domain/own/ownBoundaries'
import { extentText } from '../drawing/noticeText'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

/** Where what is written comes from, in both languages, for files that a machine reads. */
export function originsOf({ edition, own, parks }: Atlas): readonly Origin[] {
  const { title, issuer, document, issued } = edition
  const facts = {
    what: '规划的事实',
    whatEn: 'Facts of the plan',
    source: `《${title}》，${issuer}，${document}`,
    licence: 'public document',
    date: issued,
  }
  const { imports, outlines } = own?.boundaries ?? noOwnBoundaries
  const ofOffices = imports.map(({ source, date }) => ({ ...ownOutlines, source, date }))
  return [facts, ...(outlines.length === parks.length ? [] : [footprints]), ...ofOffices, areas]
}

type Origin = Readonly<Record<'what' | 'whatEn' | 'source' | 'licence' | 'date', string>>

const footprints: Origin = {
  what: '地块范围',
  whatEn: 'Footprints of the blocks',
  source: '按各公开页面所载四至、位置与规模自绘（示意）· drawn by hand after public pages (schematic)',
  licence: 'MIT',
  date: '2005–2023',
}

/** What every office's own outlines are; under what they may be used, their source says. */
const ownOutlines = { what: '自带边界', whatEn: 'Own outlines', licence: 'as their source says' } as const

const areas: Origin = {
  what: '公布面积',
  whatEn: 'Published areas',
  source: '各数所附来源 · the source beside each figure',
  licence: 'facts',
  date: '1988–2022',
}

type OutlineOrigin = Pick<Origin, 'source' | 'date'>

/** Who made a park's outline, and when: the office for its own, in its words. */
export function outlineOrigin({ own }: Atlas, park: ParkId): OutlineOrigin {
  const { source, date } = (own && importOf(own.boundaries, park)) ?? footprints
  return { source, date }
}

/** Of the districts. */
export const groundOrigin = { source: '天地图 GS(2024)0650号 · Tianditu' } as const

export type Reservation = { readonly notice: string; readonly noticeEn: string }

/** What goes with every footprint that is a sketch. */
const ofSketches: Reservation = {
  notice: '内部研究示意图，不作为划界依据；示意范围，非法定边界。',
  noticeEn: 'Sketch for internal study, no ground for boundaries; schematic extents, no legal boundaries.',
}

/** What goes with the footprint of a park, or with those of all: an office's own outline is no sketch. */
export function reservationOf(atlas: Atlas, park: ParkId | null): Reservation {
  const { own } = atlas
  if (!own || (park !== null && importOf(own.boundaries, park) === null)) return ofSketches
  const said = (language: Language) => (park === null ? extentText(atlas, language) : wordsIn(language)('extent.own'))
  return {
    notice: `内部研究示意图，不作为划界依据；${said('zh')}。`,
    noticeEn: `Sketch for internal study, no ground for boundaries. ${said('en')}.`,
  }
}
