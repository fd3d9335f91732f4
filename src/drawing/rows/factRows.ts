import { actorsOf, parksOfDuty } from '../../domain/actors'
import type { Holder } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import type { Clause } from '../../domain/clause'
import { clauseKey, clausesWithFacts, factsOfClause, parksOfClause } from '../../domain/clauseFacts'
import { levelOf, parksOfHolder } from '../../domain/heldBy'
import { nameIn } from '../../domain/named'
import { tableWordsIn } from '../../words/parts/tables'
import { figureText } from '../figureText'
import { scopeName } from '../scopeName'
import { factName, foundOf, kindsOfFacts } from './factNames'
import type { Row, RowSetting } from './row'
import { groupsOf, holderCells, namesOf, rowOf, siteKindsOf } from './rowOf'

/** A group's task counts for its parks where what is said of groups does. */
export function tasks(setting: RowSetting): readonly Row[] {
  const { atlas, sources, language } = setting
  const words = tableWordsIn(language)
  return atlas.tasks.map((task) => {
    const { id, holder, verb, verbEn, title, titleEn, kind, period, clause, basis } = task
    const doers = actorsOf(atlas, [id])
    return rowOf(setting, {
      id,
      clause,
      basis,
      parks: parksOfHolder(atlas, holder),
      counts: !('group' in holder) || sources.includes('group'),
      found: [`task ${id}`],
      told: {
        industries: task.industries,
        kinds: [kind],
        verbs: [verb],
        siteKinds: siteKindsOf(atlas, task.sites),
        groups: groupsOf(atlas, holder),
        holders: [levelOf(holder)],
        actors: doers,
      },
      cells: {
        ...holderCells(setting, holder),
        actor: namesOf(atlas.actors, doers, language),
        verb: [nameIn(language, { name: verb, nameEn: verbEn })],
        name: [nameIn(language, { name: title, nameEn: titleEn })],
        kind: [words(`kind.${kind}`)],
        industry: namesOf(atlas.industries, task.industries, language),
        site: namesOf(atlas.sites, task.sites, language),
        period: period ? [period] : [],
      },
    })
  })
}

/** A site's industries are those of the tasks and slots that name it. */
export function sites(setting: RowSetting): readonly Row[] {
  const { atlas, language } = setting
  const words = tableWordsIn(language)
  const slots = atlas.patterns.flatMap((pattern) => pattern.slots)
  return atlas.sites.map((site) => {
    const { id, kind, park, clause, basis } = site
    const naming = [...atlas.tasks, ...slots].filter((one) => one.sites.includes(id))
    const industries = [...new Set(naming.flatMap((one) => one.industries))]
    const holder: Holder = park ? { park } : { zone: true }
    return rowOf(setting, {
      id,
      clause,
      basis,
      parks: park ? [park] : [],
      found: [`site ${id}`],
      told: {
        siteKinds: [kind],
        industries,
        holders: [levelOf(holder)],
        actors: actorsOf(
          atlas,
          atlas.tasks.flatMap((task) => (task.sites.includes(id) ? [task.id] : [])),
        ),
      },
      cells: {
        ...holderCells(setting, holder),
        holder: park ? namesOf(atlas.parks, [park], language) : [],
        name: [nameIn(language, site)],
        kind: [words(`site.${kind}`)],
        industry: namesOf(atlas.industries, industries, language),
      },
    })
  })
}

/** Of the whole zone or of an industry, never of a park. */
export function indicators(setting: RowSetting): readonly Row[] {
  const { atlas, language } = setting
  return atlas.indicators.map((indicator) => {
    const { id, scope, baseline, target, unitEn } = indicator
    const industries = scope === 'zone' ? [] : [scope.industry]
    return rowOf(setting, {
      id,
      clause: (target ?? baseline)?.clause ?? null,
      basis: null,
      parks: [],
      found: [`indicator ${id}`],
      told: { industries, holders: ['zone'], actors: [] },
      cells: {
        name: [nameIn(language, indicator)],
        industry: [scopeName(atlas, scope, language)],
        baseline: baseline ? [`${figureText(baseline, unitEn, language)} (${baseline.year})`] : [],
        target: target ? [`${figureText(target, unitEn, language)} (${target.year})`] : [],
      },
    })
  })
}

/** Who does what, sentence by sentence; where the sentence names somebody in other words, they stand before what is done. */
export function duties(setting: RowSetting): readonly Row[] {
  const { atlas, language } = setting
  return atlas.actors.flatMap((actor) =>
    actor.duties.map((duty) => {
      const { role, roleEn, wording, tasks: ids, basis, clause } = duty
      const done = ids.flatMap((id) => byId(atlas.tasks).get(id) ?? [])
      const said = wording ? `${wording}：${role}` : role
      return rowOf(setting, {
        id: `${actor.id} ${role} ${clauseKey(clause)}`,
        clause,
        basis,
        parks: parksOfDuty(atlas, duty),
        found: [`actor ${actor.id}`],
        told: {
          actors: [actor.id],
          kinds: done.map(({ kind }) => kind),
          industries: done.flatMap(({ industries }) => industries),
          verbs: done.map(({ verb }) => verb),
          holders: done.map(({ holder }) => levelOf(holder)),
        },
        cells: {
          name: [nameIn(language, actor)],
          role: [nameIn(language, { name: said, nameEn: roleEn })],
          task: done.map(({ title, titleEn }) => nameIn(language, { name: title, nameEn: titleEn })),
        },
      })
    }),
  )
}

/** Every sentence that a fact rests on, with what it says. */
export function clauses(setting: RowSetting): readonly Row[] {
  const { atlas, language } = setting
  return clausesWithFacts(atlas).map((clause: Clause) => {
    const facts = factsOfClause(atlas, clause)
    return rowOf(setting, {
      id: clauseKey(clause),
      clause,
      basis: null,
      parks: parksOfClause(atlas, clause),
      found: [...facts.flatMap(foundOf), `heading ${clause.section}`],
      told: kindsOfFacts(atlas, facts),
      cells: { name: [...new Set(facts.map((fact) => factName(atlas, fact, language)))] },
    })
  })
}
