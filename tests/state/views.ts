import fc from 'fast-check'
import { sources } from '../../src/domain/atlas'
import { facets, facetValues } from '../../src/domain/facets'
import type { Choice } from '../../src/domain/filter'
import { measures } from '../../src/domain/measure'
import { consistentRows, type RowsChoice, rowColumns, rowKinds } from '../../src/domain/rows'
import { topicsOf } from '../../src/domain/topic'
import {
  arrangements,
  consistent,
  deskNames,
  languages,
  mostCompared,
  outlineChoices,
  painters,
  roundedCamera,
  rowOrders,
  screens,
  themes,
  type View,
  zoomLimits,
} from '../../src/state/view'
import { aFilter, realAtlas, realExtent } from '../builders'

const { west, south, east, north } = realExtent.bounds
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Any choice of a facet: each value is chosen, excluded or left alone. */
function choices(values: readonly string[]): fc.Arbitrary<Choice> {
  return fc
    .record({
      some: fc.shuffledSubarray([...values], { maxLength: Math.min(6, values.length) }),
      mode: fc.constantFrom('any', 'all'),
      at: fc.nat(6),
    })
    .map(({ some, mode, at }) => ({ chosen: some.slice(0, at), mode, excluded: some.slice(at) }))
}

const spatialPatterns = realAtlas.patterns.filter(({ spatial }) => spatial)

const slideIds = fc.stringMatching(/^[\w-]{1,64}$/)

const rowsChoices: fc.Arbitrary<RowsChoice> = fc
  .record({
    of: fc.constantFrom(...rowKinds),
    columns: fc.option(fc.subarray([...rowColumns], { minLength: 1 })),
    by: fc.option(fc.constantFrom(...rowColumns)),
    sort: fc.option(fc.constantFrom(...rowColumns)),
    falls: fc.boolean(),
  })
  .map(consistentRows)

/** Any view that can be shown. */
export const views: fc.Arbitrary<View> = fc
  .record({
    filter: fc
      .record({
        choices: fc.tuple(...facets.map((facet) => choices(facetValues(realAtlas, facet)))),
        sources: fc.subarray([...sources], { minLength: 1 }),
        match: fc.constantFrom('any' as const, 'all' as const),
        query: fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'&=#%+,; 园\u3000/?"<>') }),
        ),
      })
      .map(({ choices: asked, ...rest }) =>
        aFilter(Object.fromEntries(facets.map((facet, index) => [facet, asked[index] ?? {}])), rest),
      ),
    edition: fc.constant(null),
    selection: fc.oneof(
      fc.constant(null),
      fc.constant({ zone: true } as const),
      fc.constantFrom(...realAtlas.parks).map(({ id }) => ({ park: id })),
      fc.constantFrom(...topicsOf(realAtlas)).map((topic) => ({ topic })),
      fc
        .tuple(fc.constantFrom(...realAtlas.industries), fc.constantFrom(...realAtlas.parks))
        .map(([{ id }, near]) => ({ topic: { of: 'industry' as const, id }, near: near.id })),
    ),
    camera: fc.option(
      fc
        .record({ zoom: double(zoomLimits.least, zoomLimits.most), lat: double(south, north), lng: double(west, east) })
        .map(roundedCamera),
    ),
    candidates: fc.boolean(),
    lens: fc.oneof(
      fc.constant({ by: 'group' } as const),
      fc.constantFrom(...realAtlas.industries).map(({ id }) => ({ by: 'industry', industry: id }) as const),
      fc.constantFrom(...spatialPatterns).map(({ id }) => ({ by: 'pattern', pattern: id }) as const),
      fc.constantFrom(...measures).map((measure) => ({ by: 'measure', measure }) as const),
    ),
    patterns: fc.subarray(spatialPatterns.map(({ id }) => id)),
    openSlots: fc.boolean(),
    structure: fc.boolean(),
    statedOnly: fc.boolean(),
    arrangement: fc.constantFrom(...arrangements),
    compared: fc.shuffledSubarray(
      realAtlas.parks.map(({ id }) => id),
      { maxLength: mostCompared },
    ),
    desk: fc.option(fc.constantFrom(...deskNames)),
    rows: rowsChoices,
    outlines: fc.constantFrom(...outlineChoices),
    rowOrder: fc.constantFrom(...rowOrders),
    clause: fc.option(
      fc.record({
        section: fc.constantFrom(...realAtlas.outline).map(({ id }) => id),
        paragraph: fc.integer({ min: 1, max: 999 }),
        sentence: fc.integer({ min: 1, max: 999 }),
      }),
    ),
    screen: fc.constantFrom(...screens),
    slide: fc.option(fc.record({ deck: slideIds, slide: slideIds })),
    language: fc.constantFrom(...languages),
    theme: fc.constantFrom(...themes),
    painter: fc.constantFrom(...painters),
  })
  .map(consistent)
