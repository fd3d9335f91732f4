import { type Atlas, groupIds, siteKinds, taskKinds } from '../domain/atlas'
import { type Facet, facets } from '../domain/facets'
import { type Choice, withChoice } from '../domain/filter'
import { questionKinds } from '../domain/questions'
import { clauseWritten, type Drop, knownOf, lensWritten, type Notice, partReaders } from './addressParts'
import { openingView, selectedPark, type View } from './view'

export type ReadAddress = { readonly view: View; readonly notices: readonly Notice[] }

/** The view as the part of a link after `#`; what is as at the opening is left out. */
export function writeAddress(view: View): string {
  const { filter, camera } = view
  const parts: [string, string][] = []
  const put = (key: string, value: string) => value !== '' && parts.push([key, value])
  for (const facet of facets) {
    const { chosen, mode, excluded } = filter.choices[facet]
    put(facet, chosen.join())
    put(`${facet}.mode`, mode === 'all' ? mode : '')
    put(`${facet}.not`, excluded.join())
  }
  put('source', filter.sources.join() === openingView.filter.sources.join() ? '' : filter.sources.join())
  put('q', escaped(filter.query))
  put('park', selectedPark(view) ?? '')
  put('panel', view.selection && 'zone' in view.selection ? 'zone' : '')
  put('map', camera ? `${camera.zoom}/${camera.lat}/${camera.lng}` : '')
  put('candidates', view.candidates ? '1' : '')
  put('lens', lensWritten(view.lens))
  put('draw', view.patterns.join())
  put('x', view.openSlots ? '1' : '')
  put('layout', view.arrangement === openingView.arrangement ? '' : view.arrangement)
  put('compare', view.compared.join())
  put('desk', view.desk ?? '')
  put('order', view.rowOrder === openingView.rowOrder ? '' : view.rowOrder)
  put('clause', view.clause ? clauseWritten(view.clause) : '')
  put('slide', view.slide ? `${view.slide.deck}/${view.slide.slide}` : '')
  put(view.screen, view.screen === openingView.screen ? '' : '1')
  put('lang', view.language === openingView.language ? '' : view.language)
  put('theme', view.theme === openingView.theme ? '' : view.theme)
  put('painter', view.painter === openingView.painter ? '' : view.painter)
  return parts.map(([key, value]) => `${key}=${value}`).join('&')
}

/**
 * The view that an address leads to, the inverse of `writeAddress`. Parts that are unknown to the atlas or malformed
 * are dropped, each with a notice; the rest applies.
 */
export function readAddress(address: string, atlas: Atlas): ReadAddress {
  const notices: Notice[] = []
  let view = openingView
  for (const part of address.replace(/^#/, '').split('&').filter(Boolean)) {
    const at = part.indexOf('=')
    const [key, value] = at < 0 ? [part, ''] : [part.slice(0, at), unescaped(part.slice(at + 1))]
    if (value === null) notices.push({ reason: 'malformed', key, value: part.slice(at + 1) })
    else view = readPart(view, key, value, atlas, (reason, dropped) => notices.push({ reason, key, value: dropped }))
  }
  return { view, notices }
}

function readPart(view: View, key: string, value: string, atlas: Atlas, drop: Drop): View {
  const [name, ...rest] = key.split('.')
  const part = rest.length > 0 ? rest.join('.') : undefined
  const facet = facets.find((known) => known === name)
  if (facet) return readChoice(view, facet, part, value, atlas, drop)
  const reader = Object.hasOwn(partReaders, key) ? partReaders[key] : undefined
  const change = reader?.(value, atlas, drop)
  if (!reader) drop('unknown', value)
  return change ? { ...view, ...change, filter: { ...view.filter, ...change.filter } } : view
}

function readChoice(view: View, facet: Facet, part: string | undefined, value: string, atlas: Atlas, drop: Drop): View {
  const choice = view.filter.choices[facet]
  const put = (change: Partial<Choice>) => ({
    ...view,
    filter: withChoice(view.filter, facet, { ...choice, ...change }),
  })
  if (part === 'mode' && (value === 'all' || value === 'any')) return put({ mode: value })
  if (part !== undefined && part !== 'not') {
    drop('unknown', value)
    return view
  }
  const known = knownOf(value, facetValues(atlas, facet), drop)
  return part === 'not'
    ? put({ excluded: known, chosen: choice.chosen.filter((id) => !known.includes(id)) })
    : put({ chosen: known.filter((id) => !choice.excluded.includes(id)) })
}

/** Every value that a facet can be asked for. */
export function facetValues(atlas: Atlas, facet: Facet): readonly string[] {
  switch (facet) {
    case 'group':
      return groupIds
    case 'industry':
      return atlas.industries.map(({ id }) => id)
    case 'pattern':
      return atlas.patterns.flatMap(({ id, slots }) => [id, ...slots.map((slot) => slot.id)])
    case 'kind':
      return taskKinds
    case 'district':
      return atlas.districts.map(({ id }) => id)
    case 'site':
      return siteKinds
    case 'question':
      return questionKinds
  }
}

/** Only what would break the form is escaped, so that an address stays readable. */
function escaped(text: string): string {
  return text.replace(/[%&#=+\s]/g, (character) => encodeURIComponent(character))
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
