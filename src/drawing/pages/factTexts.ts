import type { Source, Task } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { heldByGroup, heldByPark } from '../../domain/heldBy'
import { nameIn } from '../../domain/named'
import { industriesOf, patternQuestionsOf, type Term, tasksByKind } from '../../domain/parkFacts'
import { rolesOf } from '../../domain/roles'
import { patternQuestionText } from '../questionText'
import type { Paragraph } from './columns'
import { fact, namesIn, soft, type Told } from './told'

export function rolesSaid(told: Told): readonly Paragraph[] {
  const { atlas, park, language, words, marks } = told
  const roles = rolesOf(atlas, park.id).map(({ pattern, slot }) => {
    const industry = pattern.industry ? byId(atlas.industries).get(pattern.industry) : undefined
    const peers = slot.parks.filter((id) => id !== park.id).flatMap((id) => byId(atlas.parks).get(id) ?? [])
    const role = words('pages.role', {
      industry: industry ? nameIn(language, industry) : '',
      pattern: nameIn(language, pattern),
      slot: nameIn(language, { name: slot.label, nameEn: slot.labelEn }),
      marks: marks(slot.clause, slot.basis),
    })
    return fact(peers.length > 0 ? words('pages.peers', { role, parks: namesIn(told, peers) }) : role)
  })
  return [...(roles.length > 0 ? roles : [soft(words('detail.noRoles'))]), ...questionsSaid(told)]
}

/** Where a layout and the park's own sentence differ. */
function questionsSaid({ atlas, park, language, words, marks }: Told): readonly Paragraph[] {
  return patternQuestionsOf(atlas, park.id).flatMap((question) => {
    const said = patternQuestionText(atlas, question, language)
    if (!said) return []
    return soft(words('pages.question', { text: said.text, marks: marks(said.clause, said.basis) }))
  })
}

export function industriesSaid(told: Told): readonly Paragraph[] {
  const { atlas, park, words } = told
  const own = industriesOf(atlas, park).filter(({ source }) => source !== 'group')
  if (own.length === 0) return [soft(words('detail.noIndustries'))]
  return own.flatMap(({ source, terms }) => sourceSaid(source, terms, told))
}

function sourceSaid(source: Source, terms: readonly Term[], told: Told): readonly Paragraph[] {
  return [{ look: 'kind', text: told.words(`source.${source}`) }, ...termsSaid(terms, told).map(fact)]
}

/** Terms that one clause gives under one verb are one line. */
function termsSaid(terms: readonly Term[], told: Told): readonly string[] {
  const { language, words, marks } = told
  const lines = new Map<string, Term[]>()
  for (const term of terms) {
    const key = JSON.stringify([term.link.verb, term.link.clause, term.link.basis])
    lines.set(key, [...(lines.get(key) ?? []), term])
  }
  return [...lines.values()].flatMap((line) => {
    const [first] = line
    if (!first) return []
    const { verb, verbEn, clause, basis } = first.link
    const named = line.map((term) => {
      const name = nameIn(language, term.industry)
      return term.isUmbrella ? words('pages.umbrella', { term: name }) : name
    })
    return words('pages.said', {
      verb: language === 'zh' ? verb : verbEn,
      terms: named.join(words('join.conditions')),
      marks: marks(clause, basis),
    })
  })
}

export function tasksSaid(told: Told): readonly Paragraph[] {
  const { atlas, park, words } = told
  const own = heldByPark(atlas.tasks, park.id)
  if (own.length === 0) return [soft(words('detail.noTasks'))]
  const kinds = tasksByKind(own).flatMap(({ kind, tasks }): readonly Paragraph[] => [
    { look: 'kind', text: words(`kind.${kind}`) },
    ...tasks.map((task) => fact(taskSaid(task, told))),
  ])
  return [...kinds, soft(words('pages.kindNote'))]
}

function taskSaid(task: Task, { language, words, marks }: Told): string {
  const said = {
    verb: language === 'zh' ? task.verb : task.verbEn,
    title: language === 'zh' ? task.title : task.titleEn,
    marks: marks(task.clause, task.basis),
  }
  return task.period ? words('pages.taskIn', { ...said, period: task.period }) : words('pages.task', said)
}

export function sitesSaid(told: Told): readonly Paragraph[] {
  const { atlas, park, language, words, marks } = told
  const sites = atlas.sites.filter((site) => site.park === park.id)
  if (sites.length === 0) return [soft(words('detail.noSites'))]
  return sites.map((site) =>
    fact(
      words('pages.site', {
        name: nameIn(language, site),
        kind: words(`site.${site.kind}`),
        marks: marks(site.clause, site.basis),
      }),
    ),
  )
}

/** What is told of the group as a whole, in few lines: it stands on the page of every park of it. */
export function groupFacts(told: Told): readonly Paragraph[] {
  const { atlas, park, words, language } = told
  const shared = heldByGroup(atlas.tasks, park.group)
  const terms = industriesOf(atlas, park).flatMap(({ source, terms }) => (source === 'group' ? terms : []))
  if (terms.length + shared.length === 0) return []
  return [
    soft(words('pages.groupNote')),
    ...termsSaid(terms, told).map(soft),
    ...tasksByKind(shared).map(({ kind, tasks }) =>
      soft(
        words('pages.kindSays', {
          kind: words(`kind.${kind}`),
          tasks: tasks.map((task) => taskSaid(task, told)).join(language === 'zh' ? '；' : '; '),
        }),
      ),
    ),
  ]
}
