import { longestQuery } from '../domain/addressLimits'
import { type ParkId, type PatternId, type Source, sources } from '../domain/atlas'
import type { Clause } from '../domain/clause'
import type { Bounds } from '../domain/edition'
import { openFilter } from '../domain/filter'
import { measures } from '../domain/measure'
import type { Match } from '../domain/search/query'
import { topicOf } from '../domain/topic'
import { type InText, knownOf } from './addressPart'
import {
  type Camera,
  type Lens,
  mostCompared,
  roundedCamera,
  type Selection,
  type SlidePlace,
  zoomLimits,
} from './view'

export const countedSources: InText<readonly Source[]> = {
  write: (counted) => (counted.join() === openFilter.sources.join() ? '' : counted.join()),
  read: (text, reading) => {
    const known = knownOf(text, sources, reading)
    return known.length > 0 ? sources.filter((source) => known.includes(source)) : undefined
  },
}

export const query: InText<string> = {
  write: (asked) => asked,
  read: (text, { drop }) => (text.length > longestQuery ? drop('longSearch', text) : text),
}

/** All of the query's terms is what an address without it asks for. */
export const searchMatch: InText<Match> = {
  write: (match) => (match === 'any' ? 'any' : ''),
  read: (text, { drop }) => (text === 'any' || text === 'all' ? text : drop('unknown', text)),
}

type Panel = NonNullable<Selection>

export const parkPanel: InText<Panel> = {
  write: (panel) => ('park' in panel ? panel.park : ''),
  read: (text, { atlas, drop }) => {
    const park = atlas.parks.find(({ id }) => id === text)?.id
    return park ? { park } : drop('unknown', text)
  },
}

/** `zone`, or a topic as `industry/…`, with the park from which distances are told behind it. */
export const otherPanel: InText<Panel> = {
  write: (panel) => {
    if ('zone' in panel) return 'zone'
    if (!('topic' in panel)) return ''
    const { topic, near } = panel
    return [topic.of, topic.id, ...(near ? [near] : [])].join('/')
  },
  read: (text, { atlas, drop }) => {
    if (text === 'zone') return { zone: true }
    const [of = '', id = '', from, ...rest] = text.split('/')
    const topic = rest.length === 0 ? topicOf(atlas, of, id) : undefined
    if (!topic) return drop('unknown', text)
    if (from === undefined) return { topic }
    const near = of === 'industry' ? atlas.parks.find((park) => park.id === from)?.id : undefined
    if (!near) drop('unknown', from)
    return near ? { topic, near } : { topic }
  },
}

/** In the plan's order. */
export const patterns: InText<readonly PatternId[]> = {
  write: (drawn) => drawn.join(),
  read: (text, reading) => {
    const spatial = reading.atlas.patterns.filter((pattern) => pattern.spatial).map(({ id }) => id)
    const known = knownOf(text, spatial, reading)
    return spatial.filter((id) => known.includes(id))
  },
}

/** In the order in which they are taken. */
export const compared: InText<readonly ParkId[]> = {
  write: (parks) => parks.join(),
  read: (text, reading) => {
    const parks = reading.atlas.parks.map(({ id }) => id)
    const known = knownOf(text, parks, reading)
    for (const park of known.slice(mostCompared)) reading.drop('unknown', park)
    return known.slice(0, mostCompared)
  },
}

/** `industry/…`, `pattern/…` or `measure/…`; `group` is the opening lens and is not written. */
export const lens: InText<Lens> = {
  write: (lens) => {
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
  },
  read: (text, { atlas, drop }) => {
    const at = text.indexOf('/')
    const [by, id] = [text.slice(0, at), text.slice(at + 1)]
    const industry = by === 'industry' && atlas.industries.find((one) => one.id === id)
    if (industry) return { by, industry: industry.id }
    const pattern = by === 'pattern' && atlas.patterns.find((one) => one.id === id && one.spatial)
    if (pattern) return { by, pattern: pattern.id }
    const measure = by === 'measure' && measures.find((one) => one === id)
    return measure ? { by, measure } : drop('unknown', text)
  },
}

/** `四(四)3/2/7`: section, paragraph, sentence. */
export const clause: InText<Clause> = {
  write: ({ section, paragraph, sentence }) => `${section}/${paragraph}/${sentence}`,
  read: (text, { atlas, drop }) => {
    const match = /^([^/]+)\/([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)
    if (!match?.[1]) return drop('malformed', text)
    const clause = { section: match[1], paragraph: Number(match[2]), sentence: Number(match[3]) }
    return atlas.outline.some(({ id }) => id === clause.section) ? clause : drop('unknown', text)
  },
}

/** `layout/pole`: a deck and a slide of it. Whether they are there, only who holds the deck can tell. */
export const slide: InText<SlidePlace> = {
  write: (place) => `${place.deck}/${place.slide}`,
  read: (text, { drop }) => {
    const match = /^([\w-]{1,64})\/([\w-]{1,64})$/.exec(text)
    return match?.[1] && match[2] ? { deck: match[1], slide: match[2] } : drop('malformed', text)
  },
}

/** `10.2/31.21/121.47`: zoom, latitude, longitude, within the limits of the map. */
export const camera: InText<Camera> = {
  write: ({ zoom, lat, lng }) => `${zoom}/${lat}/${lng}`,
  read: (text, { atlas, drop }) => {
    const match = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text)
    const said = match && { zoom: Number(match[1]), lat: Number(match[2]), lng: Number(match[3]) }
    return said && isWithin(atlas.edition.extent.bounds, said) ? roundedCamera(said) : drop('malformed', text)
  },
}

function isWithin({ west, south, east, north }: Bounds, { zoom, lat, lng }: Camera): boolean {
  const { least, most } = zoomLimits
  return lng >= west && lng <= east && lat >= south && lat <= north && zoom >= least && zoom <= most
}
