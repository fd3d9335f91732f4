import { doersOf } from '../actors'
import type { Actor, Atlas, Duty, Task, TaskKind } from '../atlas'
import { byId } from '../byId'
import type { Clause } from '../clause'
import { memoize } from '../memoize'
import type { Named } from '../named'
import type { Question } from '../question'
import { questionsOf } from '../questions'
import { type Said, saidOf } from './said'

export const foundKinds = [
  'park',
  'group',
  'district',
  'industry',
  'pattern',
  'slot',
  'actor',
  'task',
  'site',
  'indicator',
  'question',
  'block',
  'kind',
  'siteKind',
  'heading',
] as const
export type FoundKind = (typeof foundKinds)[number]

/** One thing that the atlas holds, and all that is said of it. */
export type Entry = {
  readonly kind: FoundKind
  readonly id: string
  readonly name: Named
  readonly clause: Clause | null
  readonly said: readonly Said[]
}

/** What only the interface has names for. */
export type OurNames = {
  readonly kind: (kind: TaskKind) => Named
  readonly siteKind: (kind: Atlas['sites'][number]['kind']) => Named
  /** `null` where questions are not searched. */
  readonly question: ((question: Question) => Named) | null
}

/** All that can be found, by what it is and in the order of the atlas's lists. */
export const entriesOf = memoize((atlas: Atlas) => memoize((names: OurNames) => workedOut(atlas, names)))

function workedOut(atlas: Atlas, names: OurNames): readonly Entry[] {
  return [...placesOf(atlas), ...layoutsOf(atlas), ...factsOf(atlas, names), ...kindsOf(atlas, names)]
}

/** What is called by a title of several words rather than by a name. */
const titled: ReadonlySet<FoundKind> = new Set(['task', 'question', 'heading', 'indicator'])

type Thing = Named & { readonly id: string; readonly clause?: Clause | null }

function entry(atlas: Atlas, kind: FoundKind, thing: Thing, also: readonly Named[] = []): Entry {
  const { id, name, nameEn, clause = null } = thing
  return {
    kind,
    id,
    name: { name, nameEn },
    clause,
    said: [thing, ...also].map((named) => saidOf(atlas, named, titled.has(kind) ? 'title' : 'name')),
  }
}

function placesOf(atlas: Atlas): readonly Entry[] {
  const { parks, groups, districts, blocks } = atlas
  return [
    ...parks.map((park) => entry(atlas, 'park', park)),
    ...groups.map((group) => entry(atlas, 'group', group, [{ name: group.fullName, nameEn: group.fullNameEn }])),
    ...districts.map((district) => entry(atlas, 'district', district)),
    ...blocks.map((block) => entry(atlas, 'block', block)),
  ]
}

function layoutsOf(atlas: Atlas): readonly Entry[] {
  return atlas.patterns.flatMap((pattern) => [
    entry(atlas, 'pattern', pattern),
    ...pattern.slots.map((slot) =>
      entry(atlas, 'slot', { ...slot, name: slot.label, nameEn: slot.labelEn }, [
        { name: slot.tag, nameEn: slot.tagEn },
      ]),
    ),
  ])
}

function factsOf(atlas: Atlas, names: OurNames): readonly Entry[] {
  const { industries, tasks, sites, actors, indicators, outline } = atlas
  return [
    ...industries.map((industry) => entry(atlas, 'industry', industry)),
    ...tasks.map((task) => taskEntry(atlas, task, names)),
    ...sites.map((site) => entry(atlas, 'site', site, [names.siteKind(site.kind)])),
    ...actors.map((actor) => actorEntry(atlas, actor)),
    ...indicators.map((one) =>
      entry(atlas, 'indicator', { ...one, clause: (one.target ?? one.baseline)?.clause ?? null }),
    ),
    ...questionEntries(atlas, names.question),
    ...outline.flatMap(({ id, title, titleEn, paragraphs }) =>
      title === null
        ? []
        : [
            entry(atlas, 'heading', {
              id,
              name: title,
              nameEn: titleEn,
              clause: paragraphs > 0 ? { section: id, paragraph: 1, sentence: 1 } : null,
            }),
          ],
    ),
  ]
}

function questionEntries(atlas: Atlas, nameOf: OurNames['question']): readonly Entry[] {
  if (!nameOf) return []
  return questionsOf(atlas).map((one) =>
    entry(atlas, 'question', { id: one.id, ...nameOf(one), clause: one.clauses[0] ?? null }),
  )
}

/** An actor is found by its name, by the words of the sentences that name it otherwise, and by what it is called there. */
function actorEntry(atlas: Atlas, actor: Actor): Entry {
  const { id, name, nameEn, duties } = actor
  const also = duties.flatMap((duty) => [
    ...namesOfDoer(actor, duty),
    { name: `${duty.wording ?? name}${duty.role}`, nameEn: `${nameEn} ${duty.roleEn}` },
  ])
  return entry(atlas, 'actor', { id, name, nameEn, clause: duties[0]?.clause ?? null }, also)
}

/** By its name, and by what the sentence calls it where that differs. */
function namesOfDoer({ name, nameEn }: Actor, { wording }: Duty): readonly Named[] {
  return [{ name, nameEn }, ...(wording ? [{ name: wording, nameEn }] : [])]
}

/** A task is found by its title and verb, its kind, its industries and sites, who does it, and the heading that it stands under. */
function taskEntry(atlas: Atlas, task: Task, names: OurNames): Entry {
  const { id, title, titleEn, verb, verbEn, kind, clause } = task
  const heading = byId(atlas.outline).get(clause.section)
  return entry(atlas, 'task', { id, name: title, nameEn: titleEn, clause }, [
    { name: `${verb}${title}`, nameEn: `${verbEn} ${titleEn}` },
    names.kind(kind),
    ...task.industries.flatMap((industry) => byId(atlas.industries).get(industry) ?? []),
    ...task.sites.flatMap((site) => byId(atlas.sites).get(site) ?? []),
    ...doersOf(atlas, id).flatMap(({ actor, duty }) => namesOfDoer(actor, duty)),
    ...(heading?.title ? [{ name: heading.title, nameEn: heading.titleEn }] : []),
  ])
}

function kindsOf(atlas: Atlas, names: OurNames): readonly Entry[] {
  const kinds = [...new Set(atlas.tasks.map(({ kind }) => kind))]
  const siteKinds = [...new Set(atlas.sites.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) => entry(atlas, 'kind', { id: kind, ...names.kind(kind) })),
    ...siteKinds.map((kind) => entry(atlas, 'siteKind', { id: kind, ...names.siteKind(kind) })),
  ]
}
