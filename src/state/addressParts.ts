import type { Atlas, Clause, ParkId, Source } from '../domain/atlas'
import { sources } from '../domain/atlas'
import type { Bounds } from '../domain/edition'
import { longestQuery } from '../domain/longest'
import { measures } from '../domain/measure'
import {
  arrangements,
  type Camera,
  desks,
  type Lens,
  languages,
  mostCompared,
  painters,
  roundedCamera,
  rowOrders,
  type SlidePlace,
  themes,
  type View,
  zoomLimits,
} from './view'

/** A part of an address that was dropped, and why; `tooLong` is the whole address. */
export type Notice = {
  readonly reason: 'unknown' | 'malformed' | 'contradicted' | 'longSearch' | 'tooLong'
  readonly key: string
  readonly value: string
}

/** Drops a value of the part at hand, or of the one with the given key. */
export type Drop = (reason: Notice['reason'], value: string, of?: string) => void

type Change = Omit<Partial<View>, 'filter'> & { readonly filter?: Partial<View['filter']> }
type Reader = (value: string, atlas: Atlas, drop: Drop) => Change | undefined

export const partReaders: Readonly<Record<string, Reader>> = {
  source: (value, _atlas, drop) => {
    const known = knownOf<Source>(value, sources, drop)
    return known.length > 0 ? { filter: { sources: sources.filter((source) => known.includes(source)) } } : undefined
  },
  q: (value, _atlas, drop) =>
    value.length > longestQuery ? refused(drop, value, 'longSearch') : { filter: { query: value } },
  park: (value, atlas, drop) => {
    const park: ParkId | undefined = atlas.parks.find(({ id }) => id === value)?.id
    return park ? { selection: { park } } : refused(drop, value)
  },
  panel: (value, _atlas, drop) => (value === 'zone' ? { selection: { zone: true } } : refused(drop, value)),
  map: (value, { edition }, drop) => {
    const camera = cameraOf(value, edition.extent.bounds)
    return camera ? { camera } : refused(drop, value, 'malformed')
  },
  candidates: (value, _atlas, drop) => (value === '1' ? { candidates: true } : refused(drop, value)),
  lens: (value, atlas, drop) => {
    const lens = lensOf(value, atlas)
    return lens ? { lens } : refused(drop, value)
  },
  draw: (value, atlas, drop) => {
    const known = knownOf(
      value,
      atlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => id),
      drop,
    )
    return { patterns: atlas.patterns.map(({ id }) => id).filter((id) => known.includes(id)) }
  },
  x: (value, _atlas, drop) => (value === '1' ? { openSlots: true } : refused(drop, value)),
  layout: (value, _atlas, drop) => oneOf(arrangements, value, drop, (arrangement) => ({ arrangement })),
  compare: (value, atlas, drop) => {
    const known = knownOf<ParkId>(
      value,
      atlas.parks.map(({ id }) => id),
      drop,
    )
    for (const park of known.slice(mostCompared)) drop('unknown', park)
    return { compared: known.slice(0, mostCompared) }
  },
  desk: (value, _atlas, drop) => oneOf(desks, value, drop, (desk) => ({ desk })),
  order: (value, _atlas, drop) => oneOf(rowOrders, value, drop, (rowOrder) => ({ rowOrder })),
  clause: (value, atlas, drop) => {
    const clause = clauseOf(value)
    if (!clause) return refused(drop, value, 'malformed')
    return atlas.outline.some(({ id }) => id === clause.section) ? { clause } : refused(drop, value)
  },
  slide: (value, _atlas, drop) => {
    const slide = slideOf(value)
    return slide ? { slide } : refused(drop, value, 'malformed')
  },
  show: (value, _atlas, drop) => (value === '1' ? { screen: 'show' } : refused(drop, value)),
  kiosk: (value, _atlas, drop) => (value === '1' ? { screen: 'kiosk' } : refused(drop, value)),
  presenter: (value, _atlas, drop) => (value === '1' ? { screen: 'presenter' } : refused(drop, value)),
  embed: (value, _atlas, drop) => (value === '1' ? { screen: 'embed' } : refused(drop, value)),
  lang: (value, _atlas, drop) => oneOf(languages, value, drop, (language) => ({ language })),
  theme: (value, _atlas, drop) => oneOf(themes, value, drop, (theme) => ({ theme })),
  painter: (value, _atlas, drop) => oneOf(painters, value, drop, (painter) => ({ painter })),
}

function oneOf<Value extends string>(
  known: readonly Value[],
  value: string,
  drop: Drop,
  change: (value: Value) => Change,
): Change | undefined {
  const found = known.find((one) => one === value)
  return found ? change(found) : refused(drop, value)
}

function refused(drop: Drop, value: string, reason: Notice['reason'] = 'unknown'): undefined {
  drop(reason, value)
}

/** `group` is the opening lens and is not written; the others are `industry/…`, `pattern/…`, `measure/…`. */
export function lensWritten(lens: Lens): string {
  switch (lens.by) {
    case 'group':
      return ''
    case 'industry':
      return `industry/${lens.industry}`
    case 'pattern':
      return `pattern/${lens.pattern}`
    case 'measure':
      return `measure/${lens.measure}`
  }
}

function lensOf(value: string, atlas: Atlas): Lens | null {
  const at = value.indexOf('/')
  const id = value.slice(at + 1)
  const industry = atlas.industries.find((one) => one.id === id)
  const pattern = atlas.patterns.find((one) => one.id === id && one.spatial)
  const measure = measures.find((one) => one === id)
  switch (value.slice(0, at)) {
    case 'industry':
      return industry ? { by: 'industry', industry: industry.id } : null
    case 'pattern':
      return pattern ? { by: 'pattern', pattern: pattern.id } : null
    case 'measure':
      return measure ? { by: 'measure', measure } : null
    default:
      return null
  }
}

/** `四(四)3/2/7`: section, paragraph, sentence. */
export function clauseWritten({ section, paragraph, sentence }: Clause): string {
  return `${section}/${paragraph}/${sentence}`
}

function clauseOf(value: string): Clause | null {
  const match = /^([^/]+)\/([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(value)
  return match?.[1] ? { section: match[1], paragraph: Number(match[2]), sentence: Number(match[3]) } : null
}

/** `layout/pole`: a deck and a slide of it. Whether they are there, only who holds the deck can tell. */
function slideOf(value: string): SlidePlace | null {
  const match = /^([\w-]{1,64})\/([\w-]{1,64})$/.exec(value)
  return match?.[1] && match[2] ? { deck: match[1], slide: match[2] } : null
}

/** The known values of a list, each once, in its order; the unknown are dropped. */
export function knownOf<Value extends string>(list: string, known: readonly Value[], drop: Drop): readonly Value[] {
  const values = [...new Set(list.split(',').filter(Boolean))]
  return values.flatMap((value) => {
    const found = known.find((one) => one === value)
    if (!found) drop('unknown', value)
    return found ? [found] : []
  })
}

function cameraOf(value: string, { west, south, east, north }: Bounds): Camera | null {
  const match = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(value)
  if (!match) return null
  const camera = { zoom: Number(match[1]), lat: Number(match[2]), lng: Number(match[3]) }
  const within =
    camera.lng >= west &&
    camera.lng <= east &&
    camera.lat >= south &&
    camera.lat <= north &&
    camera.zoom >= zoomLimits.least &&
    camera.zoom <= zoomLimits.most
  return within ? roundedCamera(camera) : null
}
