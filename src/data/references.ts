import type { Atlas, Holder } from '../domain/atlas'
import { byId } from '../domain/byId'
import type { Clause } from '../domain/clause'

const listOf = {
  group: 'groups',
  park: 'parks',
  industry: 'industries',
  district: 'districts',
  site: 'sites',
  task: 'tasks',
  indicator: 'indicators',
  section: 'outline',
} as const satisfies Readonly<Record<string, keyof Atlas>>

/** Ids that stand at a place of the file. */
type Used = readonly [where: string, kind: keyof typeof listOf, ids: readonly (string | null | undefined)[]]

/** Every id that is used and not there, and every one that is there twice, as `tasks[14].holder: no park "zhabei"`. */
export function brokenReferences(atlas: Atlas): readonly string[] {
  return [...repeated(atlas), ...usesOf(atlas).flatMap((used) => broken(atlas, used)), ...brokenClauses(atlas)]
}

function broken(atlas: Atlas, [where, kind, ids]: Used): readonly string[] {
  const known: ReadonlyMap<string, unknown> = byId<{ readonly id: string }>(atlas[listOf[kind]])
  const used = ids.filter((id) => id != null)
  return used.flatMap((id, index) => {
    if (!known.has(id)) return [`${where}: no ${kind} "${id}"`]
    return used.indexOf(id) < index ? [`${where}: ${kind} "${id}" twice`] : []
  })
}

function usesOf(atlas: Atlas): readonly Used[] {
  return [
    ...usesInPatterns(atlas),
    ...atlas.parks.flatMap(({ group, districts }, index): readonly Used[] => [
      [`parks[${index}].group`, 'group', [group]],
      [`parks[${index}].districts`, 'district', districts],
    ]),
    ...atlas.industries.map(({ parent }, index): Used => [`industries[${index}].parent`, 'industry', [parent]]),
    ...atlas.links.flatMap(({ holder, industry }, index): readonly Used[] => [
      usedHolder(`links[${index}].holder`, holder),
      [`links[${index}].industry`, 'industry', [industry]],
    ]),
    ...atlas.tasks.flatMap(({ holder, industries, sites }, index): readonly Used[] => [
      usedHolder(`tasks[${index}].holder`, holder),
      [`tasks[${index}].industries`, 'industry', industries],
      [`tasks[${index}].sites`, 'site', sites],
    ]),
    ...atlas.actors.flatMap(({ duties }, index) =>
      duties.map(({ tasks }, place): Used => [`actors[${index}].duties[${place}].tasks`, 'task', tasks]),
    ),
    ...atlas.sites.map(({ park }, index): Used => [`sites[${index}].park`, 'park', [park]]),
    ...atlas.indicators.flatMap(({ scope, shareOf }, index): readonly Used[] => [
      [`indicators[${index}].scope`, 'industry', scope === 'zone' ? [] : [scope.industry]],
      [`indicators[${index}].shareOf`, 'indicator', [shareOf]],
    ]),
    ...atlas.outline.map(({ parent }, index): Used => [`outline[${index}].parent`, 'section', [parent]]),
    ...atlas.blocks.map(({ park }, index): Used => [`blocks[${index}].park`, 'park', [park]]),
    ...atlas.bodies.map(({ parks }, index): Used => [`bodies[${index}].parks`, 'park', parks]),
    ...atlas.sides.map(({ parks }, index): Used => [`sides[${index}].parks`, 'park', parks]),
    ...atlas.envelopes.map(({ park }, index): Used => [`envelopes[${index}].park`, 'park', [park]]),
  ]
}

function usesInPatterns({ patterns }: Atlas): readonly Used[] {
  return patterns.flatMap(({ industry, slots }, index) => [
    [`patterns[${index}].industry`, 'industry', [industry]] as const,
    ...slots.flatMap(({ parks, sides, industries, sites }, place): readonly Used[] => {
      const where = `patterns[${index}].slots[${place}]`
      return [
        [where, 'park', parks],
        [`${where}.sides`, 'park', sides.flat()],
        [where, 'industry', industries],
        [where, 'site', sites],
      ]
    }),
  ])
}

function usedHolder(where: string, holder: Holder): Used {
  if ('park' in holder) return [where, 'park', [holder.park]]
  return [where, 'group', 'group' in holder ? [holder.group] : []]
}

/** Every clause names a section of the outline and a paragraph that the section has. */
function brokenClauses(atlas: Atlas): readonly string[] {
  return clausesOf(atlas).flatMap(([where, clause]) => {
    if (!clause) return []
    const entry = byId(atlas.outline).get(clause.section)
    if (!entry) return [`${where}: no section "${clause.section}"`]
    const { paragraphs } = entry
    return clause.paragraph <= paragraphs
      ? []
      : [`${where}: ${entry.id} has ${paragraphs} paragraphs, not ${clause.paragraph}`]
  })
}

function clausesOf(atlas: Atlas): readonly (readonly [where: string, clause: Clause | null | undefined])[] {
  const lists = ['groups', 'parks', 'industries', 'links', 'patterns', 'tasks', 'sites'] as const
  const own = lists.flatMap((name) =>
    atlas[name].map(({ clause }, index) => [`${name}[${index}].clause`, clause] as const),
  )
  const slots = atlas.patterns.flatMap((pattern, index) =>
    pattern.slots.map(({ clause }, place) => [`patterns[${index}].slots[${place}].clause`, clause] as const),
  )
  const duties = atlas.actors.flatMap((actor, index) =>
    actor.duties.map(({ clause }, place) => [`actors[${index}].duties[${place}].clause`, clause] as const),
  )
  const figures = atlas.indicators.flatMap(({ baseline, target }, index) => [
    [`indicators[${index}].baseline.clause`, baseline?.clause] as const,
    [`indicators[${index}].target.clause`, target?.clause] as const,
  ])
  return [['edition.pairing', atlas.edition.pairing] as const, ...own, ...slots, ...duties, ...figures]
}

function repeated({
  edition,
  links,
  patterns,
  bodies,
  sides: _,
  envelopes,
  script: __,
  ...lists
}: Atlas): readonly string[] {
  const slots = patterns.flatMap(({ slots: all }, index) =>
    all.map(({ id }, place) => [`patterns[${index}].slots[${place}]`, id] as const),
  )
  const records = Object.entries({ ...lists, patterns, 'edition.questions': edition.questions }).map(([name, list]) =>
    list.map(({ id }, index) => [`${name}[${index}]`, id] as const),
  )
  const same = links.map((link, index) => [`links[${index}]`, JSON.stringify(link)] as const)
  return [
    ...[...records, slots].flatMap(twiceIn).map(([where, id]) => `${where}: id "${id}" twice`),
    ...twiceIn(same).map(([where]) => `${where}: the same link twice`),
    ...twiceIn(
      bodies.flatMap(({ parks }, index) => parks.map((park) => [`bodies[${index}].parks`, park] as const)),
    ).map(([where, park]) => `${where}: "${park}" stands in another body too`),
    ...twiceIn(envelopes.map(({ park }, index) => [`envelopes[${index}]`, park] as const)).map(
      ([where, park]) => `${where}: park "${park}" twice`,
    ),
  ]
}

type Keyed = readonly [where: string, key: string]

function twiceIn(list: readonly Keyed[]): readonly Keyed[] {
  const seen = new Set<string>()
  return list.filter(([, key]) => seen.size === seen.add(key).size)
}
