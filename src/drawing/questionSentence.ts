import type { Atlas, Figure, IndustryId } from '../domain/atlas'
import { byId } from '../domain/byId'
import type { Clause } from '../domain/clause'
import { nameIn } from '../domain/named'
import type { Question } from '../domain/question'
import type { Language } from '../state/view'
import { questionsWordsIn } from '../words/parts/questions'
import { figureText } from './figureText'
import { valueName } from './sentence'

/** The question in one sentence; the parks that it is about stand before it. */
export function questionSentence(atlas: Atlas, question: Question, language: Language): string {
  const words = questionsWordsIn(language)
  switch (question.kind) {
    case 'slot-unsaid': {
      const slot = byId(atlas.patterns)
        .get(question.pattern)
        ?.slots.find(({ id }) => id === question.slot)
      return words('questions.ask.slot-unsaid', {
        pattern: valueName(atlas, 'pattern', question.pattern, language),
        industry: valueName(atlas, 'industry', question.industry, language),
        slot: slot ? nameIn(language, { name: slot.label, nameEn: slot.labelEn }) : '',
      })
    }
    case 'outside-closed-list':
    case 'candidate-for-x':
      return words(`questions.ask.${question.kind}`, {
        pattern: valueName(atlas, 'pattern', question.pattern, language),
        industry: valueName(atlas, 'industry', question.industry, language),
      })
    case 'group-term-unnamed':
      return words(
        isWithinNear(atlas, question) ? 'questions.ask.group-term-within' : 'questions.ask.group-term-unnamed',
        {
          group: valueName(atlas, 'group', question.group, language),
          industry: valueName(atlas, 'industry', question.industry, language),
        },
      )
    case 'site-without-park': {
      const site = byId(atlas.sites).get(question.site)
      return words('questions.ask.site-without-park', { site: site ? nameIn(language, site) : '' })
    }
    case 'measures-differ':
      return measuresSentence(atlas, question, language)
    case 'total-counted':
      return words('questions.ask.total-counted', { total: question.total })
  }
}

/** Whether a park's own longer term has the group's in it, as 科技服务业 has 科技服务: then it is said, within another word. */
function isWithinNear(atlas: Atlas, { industry, near }: GroupQuestion): boolean {
  const nameOf = (id: IndustryId) => byId(atlas.industries).get(id)?.name ?? ''
  return near.some((link) => nameOf(link.industry).includes(nameOf(industry)))
}

type GroupQuestion = Extract<Question, { readonly kind: 'group-term-unnamed' }>

type MeasuresQuestion = Extract<Question, { readonly kind: 'measures-differ' }>

function measuresSentence(atlas: Atlas, { indicator: id }: MeasuresQuestion, language: Language): string {
  const indicator = byId(atlas.indicators).get(id)
  const printed = (figure: Figure | null | undefined) =>
    indicator && figure ? figureText(figure, indicator.unitEn, language) : ''
  const said = questionsWordsIn(language)('questions.ask.measures-differ', {
    indicator: indicator ? nameIn(language, indicator) : '',
    baseline: printed(indicator?.baseline),
    from: indicator?.baseline?.year ?? '',
    target: printed(indicator?.target),
    to: indicator?.target?.year ?? '',
  })
  const reason = language === 'zh' ? indicator?.reason : indicator?.reasonEn
  return reason ? `${said}${language === 'zh' ? `（${reason}）` : ` (${reason})`}` : said
}

/** What parks of the group say of like terms; empty for every other kind. */
export function nearTerms(atlas: Atlas, question: Question, language: Language): string {
  if (question.kind !== 'group-term-unnamed') return ''
  const words = questionsWordsIn(language)
  const terms = question.near.flatMap(({ holder, industry }) => {
    const park = 'park' in holder ? byId(atlas.parks).get(holder.park) : undefined
    return park
      ? [
          words('questions.nearTerm', {
            industry: valueName(atlas, 'industry', industry, language),
            park: nameIn(language, park),
          }),
        ]
      : []
  })
  return terms.length > 0 ? words('questions.near') + terms.join(words('join.conditions')) : words('questions.noNear')
}

type Side = 'pattern' | 'park' | 'group' | 'site' | 'baseline' | 'target' | 'counted'

const sides: Readonly<Record<Question['kind'], readonly Side[]>> = {
  'slot-unsaid': ['pattern', 'park'],
  'outside-closed-list': ['pattern', 'park'],
  'candidate-for-x': ['pattern', 'park'],
  'group-term-unnamed': ['group', 'park'],
  'site-without-park': ['site'],
  'measures-differ': ['baseline', 'target'],
  'total-counted': ['counted'],
}

/** The clauses by the side that they stand on; the last side takes all that are left. */
export function clausesBySide({
  kind,
  clauses,
}: Question): readonly { readonly side: Side; readonly clauses: readonly Clause[] }[] {
  return sides[kind]
    .map((side, at, { length }) => ({ side, clauses: clauses.slice(at, at === length - 1 ? undefined : at + 1) }))
    .filter((one) => one.clauses.length > 0)
}
