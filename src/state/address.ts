import type { Atlas } from '../domain/atlas'
import { type Facet, facets, facetValues } from '../domain/facets'
import { type Choice, withChoice } from '../domain/filter'
import { longestAddress } from '../domain/longest'
import { clauseWritten, type Drop, knownOf, lensWritten, type Notice, partReaders } from './addressParts'
import { undone, unescaped } from './undone'
import { consistent, openingView, screens, selectedPark, type View } from './view'

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
 * The view that an address leads to, the inverse of `writeAddress`. Parts that are unknown to the atlas, malformed or
 * contradicted are dropped, each with a notice; the rest applies. What a program did to the address on its way is
 * undone where more of it can be read so. An address beyond all bounds is not looked at.
 */
export function readAddress(address: string, atlas: Atlas): ReadAddress {
  if (address.length > longestAddress)
    return { view: openingView, notices: [{ reason: 'tooLong', key: '', value: '' }] }
  const [plain = '', ...others] = undone(address)
  return others.reduce(
    (best, other) => {
      if (best.notices.length === 0) return best
      const read = readParts(other, atlas)
      return read.notices.length < best.notices.length ? read : best
    },
    readParts(plain, atlas),
  )
}

/** Of parts that contradict one another the last stands, as `embed=1` is added to any address. */
function readParts(address: string, atlas: Atlas): ReadAddress {
  const notices: Notice[] = []
  const standing = new Map<string, Pick<Notice, 'key' | 'value'>>()
  let view = openingView
  for (const part of address.split('&').filter(Boolean)) {
    const at = part.indexOf('=')
    const [key, value] = at < 0 ? [part, ''] : [part.slice(0, at), unescaped(part.slice(at + 1))]
    if (value === null) {
      notices.push({ reason: 'malformed', key, value: part.slice(at + 1) })
      continue
    }
    const next = readPart(view, key, value, atlas, (reason, dropped, of = key) =>
      notices.push({ reason, key: of, value: dropped }),
    )
    if (!next) continue
    const before = standing.get(placeOf(key))
    if (before && (before.key !== key || before.value !== value)) notices.push({ reason: 'contradicted', ...before })
    standing.set(placeOf(key), { key, value })
    view = next
  }
  const settled = consistent(view)
  if (settled.desk !== view.desk) notices.push({ reason: 'contradicted', key: 'desk', value: view.desk ?? '' })
  return { view: settled, notices }
}

/** Keys of one place in the view: there is one screen, and one panel. */
function placeOf(key: string): string {
  if (screens.some((screen) => screen === key)) return 'screen'
  return key === 'panel' ? 'park' : key
}

/** The view with a part of an address; nothing where no part of that name and value is known. */
function readPart(view: View, key: string, value: string, atlas: Atlas, drop: Drop): View | null {
  const [name, ...rest] = key.split('.')
  const part = rest.length > 0 ? rest.join('.') : undefined
  const facet = facets.find((known) => known === name)
  if (facet) return readChoice(view, facet, part, value, atlas, drop)
  const reader = Object.hasOwn(partReaders, key) ? partReaders[key] : undefined
  const change = reader?.(value, atlas, drop)
  if (!reader) drop('unknown', value)
  return change ? { ...view, ...change, filter: { ...view.filter, ...change.filter } } : null
}

function readChoice(
  view: View,
  facet: Facet,
  part: string | undefined,
  value: string,
  atlas: Atlas,
  drop: Drop,
): View | null {
  const choice = view.filter.choices[facet]
  const put = (change: Partial<Choice>) => ({
    ...view,
    filter: withChoice(view.filter, facet, { ...choice, ...change }),
  })
  if (part === 'mode' && (value === 'all' || value === 'any')) return put({ mode: value })
  if (part !== undefined && part !== 'not') {
    drop('unknown', value)
    return null
  }
  const known = knownOf(value, facetValues(atlas, facet), drop)
  const [chosen, excluded] = part === 'not' ? [choice.chosen, known] : [known, choice.excluded]
  const both = chosen.filter((id) => excluded.includes(id))
  if (both.length > 0) drop('contradicted', both.join(), facet)
  return put({ chosen: chosen.filter((id) => !both.includes(id)), excluded })
}

/** Only what would break the form is escaped, so that an address stays readable. */
function escaped(text: string): string {
  return text.replace(/[%&#=+\s]/g, (character) => encodeURIComponent(character))
}
