import type { Atlas, Clause, Figure, Industry, Park, Site, Task } from '../src/domain/atlas'

type Authored<Thing> = Omit<Thing, 'pinyin' | 'initials'>

/** The plan's data as committed in `geo/plan`; `tasks` are those of parks and groups and those of the whole zone. */
export type Facts = Pick<Atlas, 'groups' | 'links' | 'patterns' | 'tasks' | 'indicators' | 'outline'> & {
  readonly parks: readonly Authored<Park>[]
  readonly industries: readonly Authored<Industry>[]
  readonly sites: readonly Authored<Site>[]
}

/** A wording that a clause's sentence has to contain, and what wants it. */
export type Claim = {
  readonly of: string
  readonly words: string
  readonly clause: Clause
  /** A tier's term may stand in the heading alone, when its clause is the first sentence under it. */
  readonly orHeading?: boolean
}

export function sameSentence(one: Clause, other: Clause): boolean {
  return one.section === other.section && one.paragraph === other.paragraph && one.sentence === other.sentence
}

export function written({ section, paragraph, sentence }: Clause): string {
  return `${section} paragraph ${paragraph} sentence ${sentence}`
}

/** Terms, verbs, names, labels, members and numbers, each with the sentence that should say it. */
export function claimsOf(facts: Facts): readonly Claim[] {
  return [
    ...termClaims(facts),
    ...nameClaims(facts),
    ...slotClaims(facts),
    ...taskClaims(facts),
    ...numberClaims(facts),
  ]
}

function termClaims({ industries, links, parks }: Facts): readonly Claim[] {
  const own = industries.flatMap(({ id, name, tier, clause }) =>
    clause ? [{ of: `industry ${id}`, words: name, clause, orHeading: tier !== 'named' }] : [],
  )
  const linked = links.flatMap(({ holder, industry, verb, source, clause }) => {
    const of = `link ${'park' in holder ? holder.park : holder.group} – ${industry}`
    const term = source === 'pattern' ? [] : [nameOf(industries, industry)]
    return [...term, verb, ...parkNamed(parks, holder, clause)].map((words) => ({ of, words, clause }))
  })
  return [...own, ...linked]
}

function nameClaims({ groups, parks, sites }: Facts): readonly Claim[] {
  return [
    ...groups.map(({ id, fullName, clause }) => ({ of: `group ${id}`, words: fullName, clause, orHeading: true })),
    ...parks.map(({ id, name, clause }) => ({ of: `park ${id}`, words: name, clause })),
    ...sites.map(({ id, name, clause }) => ({ of: `site ${id}`, words: name, clause })),
  ]
}

/** A task of a park or a group says its industries; for those of the whole zone the heading may stand for them. */
function taskClaims({ tasks, parks, industries, sites }: Facts): readonly Claim[] {
  return tasks.flatMap(({ id, holder, industries: terms, sites: places, verb, clause }) =>
    [
      verb,
      ...('zone' in holder ? [] : terms.map((term) => nameOf(industries, term))),
      ...places.map((place) => nameOf(sites, place)),
      ...parkNamed(parks, holder, clause),
    ].map((words) => ({ of: `task ${id}`, words, clause })),
  )
}

/** A sentence that stands under several parks has to name the one that it is taken for. */
function parkNamed(parks: Facts['parks'], holder: Task['holder'], clause: Clause): readonly string[] {
  const park = 'park' in holder ? parks.find(({ id }) => id === holder.park) : undefined
  const sharesSection = park && parks.filter((other) => other.clause.section === park.clause.section).length > 1
  return park && (sharesSection || clause.section !== park.clause.section) ? [park.name] : []
}

/** A member stands in the slot's sentence, or, in the layout of the whole zone, in the park's own of that section. */
function slotClaims({ patterns, parks, industries, sites }: Facts): readonly Claim[] {
  return patterns.flatMap((pattern) => [
    { of: `pattern ${pattern.id}`, words: pattern.name, clause: pattern.clause },
    ...pattern.slots.flatMap((slot) => {
      const of = `slot ${slot.id}`
      const members = slot.parks.map((member) => {
        const own = parks.find(({ id }) => id === member)?.clause
        const clause = own && own.section === slot.clause.section ? own : slot.clause
        return { of, words: nameOf(parks, member), clause }
      })
      const others = [
        ...slot.industries.map((member) => nameOf(industries, member)),
        ...slot.sites.map((member) => nameOf(sites, member)),
      ]
      return [
        { of, words: slot.label, clause: pattern.clause },
        ...members,
        ...others.map((words) => ({ of, words, clause: slot.clause })),
      ]
    }),
  ])
}

function numberClaims({ indicators }: Facts): readonly Claim[] {
  return indicators.flatMap(({ id, baseline, target }) =>
    [baseline, target].flatMap((figure) =>
      figure ? [{ of: `indicator ${id}`, words: printedWhole(figure), clause: figure.clause }] : [],
    ),
  )
}

/** The number with its qualifier where the plan prints it: 约87%, 20%左右, 9000余家. */
function printedWhole({ printed, qualifier }: Figure): string {
  if (qualifier === null || printed.includes(qualifier)) return printed
  return qualifier === '左右' || qualifier === '以上' ? `${printed}${qualifier}` : `${qualifier}${printed}`
}

function nameOf(things: readonly { readonly id: string; readonly name: string }[], wanted: string): string {
  return things.find(({ id }) => id === wanted)?.name ?? `(no "${wanted}")`
}
