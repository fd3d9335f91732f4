import type {
  Actor,
  Atlas,
  Duty,
  Figure,
  Group,
  Indicator,
  Industry,
  Link,
  Park,
  Pattern,
  Site,
  Slot,
  Task,
} from './atlas'
import type { Clause } from './clause'
import { printedFigure } from './figure'
import type { Named } from './named'

/** What the plan's text has to prove. An `Atlas` is one; so are the lists as they are written by hand. */
export type Facts = Pick<
  Atlas,
  'groups' | 'links' | 'patterns' | 'tasks' | 'indicators' | 'outline' | 'parks' | 'industries' | 'sites' | 'actors'
>

/** One thing that the atlas says and the clause that says it. */
export type PlanFact = { readonly clause: Clause } & (
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'park'; readonly park: Park }
  | { readonly kind: 'industry'; readonly industry: Industry }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  | { readonly kind: 'slot'; readonly pattern: Pattern; readonly slot: Slot }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'actor'; readonly actor: Actor; readonly duty: Duty }
  | { readonly kind: 'figure'; readonly indicator: Indicator; readonly figure: Figure }
)

/** Every fact that rests on a clause; a head of our own over like terms rests on none. */
export function factsOf(facts: Facts): readonly PlanFact[] {
  return [
    ...facts.groups.map((group): PlanFact => ({ kind: 'group', group, clause: group.clause })),
    ...facts.parks.map((park): PlanFact => ({ kind: 'park', park, clause: park.clause })),
    ...facts.industries.flatMap((industry): readonly PlanFact[] =>
      industry.clause ? [{ kind: 'industry', industry, clause: industry.clause }] : [],
    ),
    ...facts.links.map((link): PlanFact => ({ kind: 'link', link, clause: link.clause })),
    ...facts.patterns.flatMap((pattern): readonly PlanFact[] => [
      { kind: 'pattern', pattern, clause: pattern.clause },
      ...pattern.slots.map((slot): PlanFact => ({ kind: 'slot', pattern, slot, clause: slot.clause })),
    ]),
    ...facts.tasks.map((task): PlanFact => ({ kind: 'task', task, clause: task.clause })),
    ...facts.sites.map((site): PlanFact => ({ kind: 'site', site, clause: site.clause })),
    ...facts.actors.flatMap((actor) =>
      actor.duties.map((duty): PlanFact => ({ kind: 'actor', actor, duty, clause: duty.clause })),
    ),
    ...facts.indicators.flatMap((indicator) =>
      [indicator.baseline, indicator.target].flatMap((figure): readonly PlanFact[] =>
        figure ? [{ kind: 'figure', indicator, figure, clause: figure.clause }] : [],
      ),
    ),
  ]
}

/** A wording that a clause's sentence has to contain for the fact to be proven. */
export type Claim = {
  readonly words: string
  readonly clause: Clause
  /** A tier's term may stand in the heading alone, when its clause is the first sentence under it. */
  readonly orHeading?: boolean
  /** The figure must stand somewhere in its sentence without 约, 左右 and the like. */
  readonly unqualified?: boolean
}

export function sameSentence(one: Clause, other: Clause): boolean {
  return one.section === other.section && one.paragraph === other.paragraph && one.sentence === other.sentence
}

/** Terms, verbs, names, labels, members and numbers of one fact, each with the sentence that should say it. */
export function claimsOf(fact: PlanFact, facts: Facts): readonly Claim[] {
  const { clause } = fact
  switch (fact.kind) {
    case 'group':
      return [{ words: fact.group.fullName, clause, orHeading: true }]
    case 'park':
      return [{ words: fact.park.name, clause }]
    case 'site':
      return [{ words: fact.site.name, clause }]
    case 'industry':
      return [{ words: fact.industry.name, clause, orHeading: fact.industry.tier !== 'named' }]
    case 'link':
      return linkClaims(fact.link, facts)
    case 'pattern':
      return [{ words: fact.pattern.name, clause }]
    case 'slot':
      return slotClaims(fact.pattern, fact.slot, facts)
    case 'task':
      return taskClaims(fact.task, facts)
    case 'actor':
      return [fact.duty.wording ?? fact.actor.name, fact.duty.role].map((words) => ({ words, clause }))
    case 'figure':
      return [{ words: printedFigure(fact.figure), clause, unqualified: fact.figure.qualifier === null }]
  }
}

function linkClaims({ holder, industry, verb, source, clause }: Link, { industries, parks }: Facts): readonly Claim[] {
  const term = source === 'pattern' ? [] : [nameOf(industries, industry)]
  return [...term, verb, ...parkNamed(parks, holder, clause)].map((words) => ({ words, clause }))
}

/** A task of a park or a group says its industries; for those of the whole zone the heading may stand for them. */
function taskClaims(task: Task, { parks, industries, sites }: Facts): readonly Claim[] {
  const { holder, verb, clause } = task
  return [
    verb,
    ...('zone' in holder ? [] : task.industries.map((term) => nameOf(industries, term))),
    ...task.sites.map((place) => nameOf(sites, place)),
    ...parkNamed(parks, holder, clause),
  ].map((words) => ({ words, clause }))
}

/** A sentence that stands under several parks has to name the one that it is taken for. */
function parkNamed(parks: Facts['parks'], holder: Task['holder'], clause: Clause): readonly string[] {
  const park = 'park' in holder ? parks.find(({ id }) => id === holder.park) : undefined
  const sharesSection = park && parks.filter((other) => other.clause.section === park.clause.section).length > 1
  return park && (sharesSection || clause.section !== park.clause.section) ? [park.name] : []
}

/** A member stands in the slot's sentence, or, in the layout of the whole zone, in the park's own of that section. */
function slotClaims(pattern: Pattern, slot: Slot, { parks, industries, sites }: Facts): readonly Claim[] {
  const members = slot.parks.map((member) => {
    const own = parks.find(({ id }) => id === member)?.clause
    const clause = own && own.section === slot.clause.section ? own : slot.clause
    return { words: nameOf(parks, member), clause }
  })
  const others = [
    ...slot.industries.map((member) => nameOf(industries, member)),
    ...slot.sites.map((member) => nameOf(sites, member)),
  ]
  return [
    { words: slot.label, clause: pattern.clause },
    ...members,
    ...others.map((words) => ({ words, clause: slot.clause })),
  ]
}

function nameOf(things: readonly (Pick<Named, 'name'> & { readonly id: string })[], wanted: string): string {
  return things.find(({ id }) => id === wanted)?.name ?? `(no "${wanted}")`
}
