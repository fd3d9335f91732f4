import type { Industry } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { parksOf } from '../../domain/compared'
import { nameIn } from '../../domain/named'
import { topicParks } from '../../domain/topic'
import { likeTerms, topicQuestions } from '../../domain/topicFacts'
import { topicWordsIn } from '../../words/parts/topic'
import { questionSentence } from '../questionSentence'
import {
  groupOf,
  industryName,
  lineOf,
  parkNames,
  type TopicLine,
  type TopicSection,
  type TopicSetting,
} from './topicLine'

/** Terms that we hold to be like it, each with our reason; a head of ours is all of them together. */
export function likeSection(setting: TopicSetting): TopicSection {
  const { atlas, topic, language } = setting
  const words = topicWordsIn(language)
  const industry = atlas.industries.find(({ id }) => id === topic.id)
  const terms = industry ? likeTerms(atlas, industry) : []
  const head = industry?.parent ? byId(atlas.industries).get(industry.parent) : undefined
  const isHead = industry?.clause === null
  const reason = head && industry ? reasonOf(setting, industry) : ''
  const under = head && !isHead ? words('topic.under', { head: nameIn(language, head) }) : ''
  return {
    id: 'like',
    title: words(isHead ? 'topic.termsOfHead' : 'topic.likeTerms'),
    count: terms.length,
    note: [under, reason].filter(Boolean).join(words('topic.colon')),
    groups: groupOf('', [...(head ? [termLine(setting, head)] : []), ...terms.map((term) => termLine(setting, term))]),
    rows: null,
  }
}

function reasonOf({ language }: TopicSetting, { parentReason, parentReasonEn }: Industry): string {
  return (language === 'zh' ? parentReason : parentReasonEn) ?? ''
}

function termLine(setting: TopicSetting, term: Industry): TopicLine {
  const { atlas, sources, language } = setting
  const words = topicWordsIn(language)
  const parks = topicParks(atlas, { of: 'industry', id: term.id }, sources)
  return lineOf({
    id: term.id,
    names: industryName(setting, term.id),
    figure: words('topic.parkCount', { count: parks.length }),
    remark: term.clause === null ? words('topic.ourHead') : reasonOf(setting, term),
    clause: term.clause,
    basis: 'inferred',
  })
}

/** What a planner has yet to settle about it. */
export function questionsSection(setting: TopicSetting): TopicSection {
  const { atlas, topic, language } = setting
  const questions = topicQuestions(atlas, topic)
  const lines = questions.map((question) =>
    lineOf({
      id: question.id,
      names: parkNames(
        setting,
        parksOf(atlas, question.parks).map(({ id }) => id),
      ),
      text: questionSentence(atlas, question, language),
      clause: question.clauses[0] ?? null,
      basis: question.basis,
    }),
  )
  return {
    id: 'questions',
    title: topicWordsIn(language)('facet.question'),
    count: questions.length,
    note: '',
    groups: groupOf('', lines),
    rows: null,
  }
}

/** What the parks of a district are to grow, each with the parks here that carry it. */
export function industriesSection(setting: TopicSetting): TopicSection {
  const { atlas, topic, sources, language } = setting
  const words = topicWordsIn(language)
  const parks = topicParks(atlas, topic, sources)
  const carried = atlas.industries.flatMap((industry) => {
    const sharing = topicParks(atlas, { of: 'industry', id: industry.id }, sources).filter((park) =>
      parks.includes(park),
    )
    return industry.clause && sharing.length > 0 ? [{ industry, sharing }] : []
  })
  return {
    id: 'industries',
    title: words('industries'),
    count: carried.length,
    note: '',
    groups: groupOf(
      '',
      carried.map(({ industry, sharing }) =>
        lineOf({
          id: industry.id,
          names: industryName(setting, industry.id),
          remark: parkNames(setting, sharing)
            .map(({ name }) => name)
            .join(words('join.conditions')),
          clause: industry.clause,
          basis: 'derived',
        }),
      ),
    ),
    rows: { of: 'links', by: 'industry' },
  }
}
