import type { Source, Task } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { heldByGroup, heldByPark } from '../../domain/heldBy'
import { nameIn, tagIn } from '../../domain/named'
import { industriesOf, type ParkTerm, patternQuestionsOf, tasksByKind } from '../../domain/parkFacts'
import { rolesOf } from '../../domain/roles'
import { patternQuestionText } from '../questionText'
import type { Paragraph } from './columns'
import { factParagraph, namesIn, type ParkContext, softParagraph } from './parkContext'

export function rolesSaid(context: ParkContext): readonly Paragraph[] {
  const { atlas, park, language, words, marks } = context
  const roles = rolesOf(atlas, park.id).map(({ pattern, slot }) => {
    const industry = pattern.industry ? byId(atlas.industries).get(pattern.industry) : undefined
    const peers = slot.parks.filter((id) => id !== park.id).flatMap((id) => byId(atlas.parks).get(id) ?? [])
    const role = words('pages.role', {
      industry: industry ? nameIn(language, industry) : '',
      pattern: nameIn(language, pattern),
      slot: tagIn(language, slot),
      marks: marks(slot.clause, slot.basis),
    })
    return factParagraph(peers.length > 0 ? words('pages.peers', { role, parks: namesIn(context, peers) }) : role)
  })
  return [...(roles.length > 0 ? roles : [softParagraph(words('detail.noRoles'))]), ...questionsSaid(context)]
}

/** Where a layout and the park's own sentence differ. */
function questionsSaid({ atlas, park, language, words, marks }: ParkContext): readonly Paragraph[] {
  return patternQuestionsOf(atlas, park.id).flatMap((question) => {
    const said = patternQuestionText(atlas, question, language)
    if (!said) return []
    return softParagraph(words('pages.question', { text: said.text, marks: marks(said.clause, said.basis) }))
  })
}

export function industriesSaid(context: ParkContext): readonly Paragraph[] {
  const { atlas, park, words } = context
  const own = industriesOf(atlas, park).filter(({ source }) => source !== 'group')
  if (own.length === 0) return [softParagraph(words('detail.noIndustries'))]
  return own.flatMap(({ source, terms }) => sourceSaid(source, terms, context))
}

function sourceSaid(source: Source, terms: readonly ParkTerm[], context: ParkContext): readonly Paragraph[] {
  return [{ look: 'kind', text: context.words(`source.${source}`) }, ...termsSaid(terms, context).map(factParagraph)]
}

/** Terms that one clause gives under one verb are one line. */
function termsSaid(terms: readonly ParkTerm[], context: ParkContext): readonly string[] {
  const { language, words, marks } = context
  const lines = new Map<string, ParkTerm[]>()
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

export function tasksSaid(context: ParkContext): readonly Paragraph[] {
  const { atlas, park, words } = context
  const own = heldByPark(atlas.tasks, park.id)
  if (own.length === 0) return [softParagraph(words('detail.noTasks'))]
  const kinds = tasksByKind(own).flatMap(({ kind, tasks }): readonly Paragraph[] => [
    { look: 'kind', text: words(`kind.${kind}`) },
    ...tasks.map((task) => factParagraph(taskSaid(task, context))),
  ])
  return [...kinds, softParagraph(words('pages.kindNote'))]
}

function taskSaid(task: Task, { language, words, marks }: ParkContext): string {
  const said = {
    verb: language === 'zh' ? task.verb : task.verbEn,
    title: language === 'zh' ? task.title : task.titleEn,
    marks: marks(task.clause, task.basis),
  }
  return task.period ? words('pages.taskIn', { ...said, period: task.period }) : words('pages.task', said)
}

export function sitesSaid(context: ParkContext): readonly Paragraph[] {
  const { atlas, park, language, words, marks } = context
  const sites = atlas.sites.filter((site) => site.park === park.id)
  if (sites.length === 0) return [softParagraph(words('detail.noSites'))]
  return sites.map((site) =>
    factParagraph(
      words('pages.site', {
        name: nameIn(language, site),
        kind: words(`site.${site.kind}`),
        marks: marks(site.clause, site.basis),
      }),
    ),
  )
}

/** What is told of the group as a whole, in few lines: it stands on the page of every park of it. */
export function groupFacts(context: ParkContext): readonly Paragraph[] {
  const { atlas, park, words, language } = context
  const shared = heldByGroup(atlas.tasks, park.group)
  const terms = industriesOf(atlas, park).flatMap(({ source, terms }) => (source === 'group' ? terms : []))
  if (terms.length + shared.length === 0) return []
  return [
    { look: 'lead', text: words('pages.groupNote') },
    ...termsSaid(terms, context).map(softParagraph),
    ...tasksByKind(shared).map(({ kind, tasks }) =>
      softParagraph(
        words('pages.kindSays', {
          kind: words(`kind.${kind}`),
          tasks: tasks.map((task) => taskSaid(task, context)).join(language === 'zh' ? '；' : '; '),
        }),
      ),
    ),
  ]
}
