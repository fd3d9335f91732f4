import { type Facet, facets, facetValues } from '../domain/facets'
import { type Filter, withChoice, withMode } from '../domain/filter'
import { type AddressPart, fieldPart, type InText, knownOf, sign, word } from './addressPart'
import {
  camera,
  clause,
  compared,
  countedSources,
  lens,
  otherPanel,
  parkPanel,
  patterns,
  query,
  searchMatch,
  slide,
} from './addressValues'
import { type RowsPart, rowHeading, rowKind, rowSort, shownColumns } from './rowsAddress'
import { arrangements, deskNames, languages, outlineChoices, painters, rowOrders, themes } from './view'

/** A view is of the edition at hand, whatever an address says. */
const edition: AddressPart = {
  place: 'edition',
  write: ({ edition: named }) => named ?? '',
  read: (text, view, { atlas, drop }) => (text === atlas.edition.id ? view : drop('edition', text)),
}

/** All parts of an address by their keys, in the order in which they are written. */
export const addressParts: Readonly<Record<string, AddressPart>> = {
  ed: edition,
  ...Object.fromEntries(facets.flatMap(facetParts)),
  source: filterPart('sources', countedSources),
  q: filterPart('query', query),
  match: filterPart('match', searchMatch),
  park: fieldPart('selection', parkPanel),
  panel: fieldPart('selection', otherPanel),
  map: fieldPart('camera', camera),
  candidates: fieldPart('candidates', sign(true)),
  lens: fieldPart('lens', lens),
  draw: fieldPart('patterns', patterns),
  x: fieldPart('openSlots', sign(true)),
  blocks: fieldPart('structure', sign(false)),
  stated: fieldPart('statedOnly', sign(true)),
  outlines: fieldPart('outlines', word(outlineChoices)),
  layout: fieldPart('arrangement', word(arrangements)),
  compare: fieldPart('compared', compared),
  desk: fieldPart('desk', word(deskNames)),
  order: fieldPart('rowOrder', word(rowOrders)),
  rows: rowsPart('rows', rowKind),
  by: rowsPart('by', rowHeading),
  sort: rowsPart('sort', rowSort),
  columns: rowsPart('columns', shownColumns),
  clause: fieldPart('clause', clause),
  slide: fieldPart('slide', slide),
  show: fieldPart('screen', sign('show')),
  kiosk: fieldPart('screen', sign('kiosk')),
  presenter: fieldPart('screen', sign('presenter')),
  embed: fieldPart('screen', sign('embed')),
  lang: fieldPart('language', word(languages)),
  theme: fieldPart('theme', word(themes)),
  painter: fieldPart('painter', word(painters)),
}

/** What of the list of facts a part says. */
function rowsPart(place: string, { write, read }: RowsPart): AddressPart {
  return {
    place,
    write: ({ rows }) => write(rows),
    read: (text, view, reading) => {
      const rows = read(text, view.rows, reading)
      return rows && { ...view, rows }
    },
  }
}

function filterPart<Field extends 'sources' | 'query' | 'match'>(
  field: Field,
  { write, read }: InText<Filter[Field]>,
): AddressPart {
  return {
    place: field,
    write: ({ filter }) => write(filter[field]),
    read: (text, view, reading) => {
      const value = read(text, reading)
      return value === undefined ? undefined : { ...view, filter: { ...view.filter, [field]: value } }
    },
  }
}

/** What is asked of a facet: values, whether all of them, and values that are excluded. */
function facetParts(facet: Facet): readonly (readonly [string, AddressPart])[] {
  return [
    [facet, choicePart(facet, facet, 'chosen')],
    [`${facet}.mode`, modePart(facet)],
    [`${facet}.not`, choicePart(facet, `${facet}.not`, 'excluded')],
  ]
}

/** A value that is both asked for and excluded is excluded. */
function choicePart(facet: Facet, place: string, field: 'chosen' | 'excluded'): AddressPart {
  return {
    place,
    write: ({ filter }) => filter.choices[facet][field].join(),
    read: (text, view, reading) => {
      const known = knownOf(text, facetValues(reading.atlas, facet), reading)
      const choice = { ...view.filter.choices[facet], [field]: known }
      const both = choice.chosen.filter((id) => choice.excluded.includes(id))
      if (both.length > 0) reading.drop('contradicted', both.join(), facet)
      const chosen = choice.chosen.filter((id) => !both.includes(id))
      return { ...view, filter: withChoice(view.filter, facet, { ...choice, chosen }) }
    },
  }
}

function modePart(facet: Facet): AddressPart {
  const { read } = word(['any', 'all'] as const)
  return {
    place: `${facet}.mode`,
    write: ({ filter }) => (filter.choices[facet].mode === 'all' ? 'all' : ''),
    read: (text, view, reading) => {
      const mode = read(text, reading)
      return mode && { ...view, filter: withMode(view.filter, facet, mode) }
    },
  }
}
