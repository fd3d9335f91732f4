import fc from 'fast-check'
import { type Atlas, siteKinds, sources, taskKinds } from '../../src/domain/atlas'
import { type Facet, facets } from '../../src/domain/facets'
import type { Choice, Filter } from '../../src/domain/filter'
import { levels } from '../../src/domain/heldBy'
import { questionKinds } from '../../src/domain/question'
import {
  aFilter,
  aLink,
  anAtlas,
  anIndustry,
  aPark,
  aPattern,
  aSite,
  aSlot,
  aTask,
  industryId,
  parkId,
  realAtlas,
} from '../builders'
import { anActor } from './anActor'

const groupIds = realAtlas.groups.map(({ id }) => id)
const parkNames = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const
const industryNames = ['i1', 'i2', 'i3', 'i4', 'i5'] as const
const districtNames = ['d1', 'd2', 'd3'] as const
const somePark = fc.constantFrom(...parkNames)
const someParks = fc.subarray([...parkNames])

const parks = fc.tuple(
  ...parkNames.map((id) =>
    fc
      .record({ group: fc.constantFrom(...groupIds), districts: fc.subarray([...districtNames]) })
      .map(({ group, districts }) => aPark(id, { group, districts: districts as never[] })),
  ),
)

/** Heads stand before what they head, so there is no circle. */
const industries = fc.tuple(
  ...industryNames.map((id, index) =>
    fc
      .record({
        parent: fc.option(fc.constantFrom(...industryNames.slice(0, Math.max(1, index))), { nil: undefined }),
        umbrella: fc.boolean(),
      })
      .map(({ parent, umbrella }) =>
        anIndustry(id, { umbrella, ...(parent && index > 0 ? { parent: industryId(parent) } : {}) }),
      ),
  ),
)

const holder = fc.oneof(
  somePark.map((park) => ({ park: parkId(park) })),
  fc.constantFrom(...groupIds).map((group) => ({ group })),
)

const links = fc.array(
  fc
    .record({
      holder,
      industry: fc.constantFrom(...industryNames),
      source: fc.constantFrom(...sources),
      umbrella: fc.boolean(),
    })
    .map(({ industry, ...change }) => aLink('p1', industry, change)),
  { maxLength: 14 },
)

const patterns = fc
  .tuple(someParks, someParks, someParks)
  .map(([one, two, three]) => [
    aPattern('a', [aSlot('a.one', one), aSlot('a.two', two), aSlot('a.x', [])], { industry: industryId('i1') }),
    aPattern('b', [aSlot('b.one', three, { open: false })], { industry: industryId('i2') }),
  ])

const tasks = fc.array(
  fc
    .record({
      holder: fc.oneof(holder, fc.constant({ zone: true } as const)),
      kind: fc.constantFrom(...taskKinds.slice(0, 4)),
    })
    .map((change) => aTask('t', change)),
  { maxLength: 10 },
)

const sites = fc.array(
  fc
    .record({ park: fc.option(somePark.map(parkId)), kind: fc.constantFrom(...siteKinds.slice(0, 3)) })
    .map((change) => aSite('s', change)),
  { maxLength: 6 },
)

const actors = fc
  .tuple(fc.boolean(), fc.boolean())
  .map((every) => every.map((isEvery, at) => anActor(`a${at + 1}`, isEvery ? { everyPark: true } : {})))

export const atlases: fc.Arbitrary<Atlas> = fc
  .record({ parks, industries, links, patterns, tasks, sites, actors })
  .map((lists) => anAtlas(lists))

/** What a filter over such an atlas can be asked for, and one value that it does not know. */
export const askable: Readonly<Record<Facet, readonly string[]>> = {
  group: groupIds,
  industry: [...industryNames, 'unknown'],
  pattern: ['a', 'a.one', 'a.two', 'a.x', 'b', 'b.one'],
  kind: taskKinds.slice(0, 5),
  district: districtNames,
  site: siteKinds.slice(0, 4),
  verb: ['发展', '培育'],
  tier: ['leading', 'named'],
  actor: ['a1', 'a2', 'a3'],
  holder: levels,
  question: questionKinds,
}

/** Most facets ask nothing, so that some parks are left. */
function choiceOf(facet: Facet): fc.Arbitrary<Choice> {
  const values = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.subarray([...askable[facet]]) },
  )
  return fc.record({ chosen: values, mode: fc.constantFrom('any' as const, 'all' as const), excluded: values })
}

export const filters: fc.Arbitrary<Filter> = fc
  .tuple(fc.tuple(...facets.map(choiceOf)), fc.subarray([...sources]))
  .map(([choices, counted]) =>
    aFilter(Object.fromEntries(facets.map((facet, index) => [facet, choices[index] ?? {}])), { sources: counted }),
  )
