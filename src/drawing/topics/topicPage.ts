import { isUmbrella } from '../../domain/countedLinks'
import { type Topic, topicFilter, topicParks } from '../../domain/topic'
import { linksNaming } from '../../domain/topicFacts'
import { topicWordsIn } from '../../words/parts/topic'
import { answerOf, valueName } from '../sentence'
import { industriesSection, likeSection, questionsSection } from './aboutIndustry'
import { heldTasks, indicatorsSection, sitesSection, zoneTasks } from './asRows'
import { carriersOf } from './carriers'
import { actorSentence, dutiesSection } from './duties'
import { layoutsSection, parksSection } from './places'
import { taskIndustries } from './taskIndustries'
import type { TopicSection, TopicSectionId, TopicSetting } from './topicLine'

/** All that the plan and we say of a topic, as a value: the panel and the printed page are readers of it. */
export type TopicPage = {
  readonly name: string
  readonly otherName: string
  /** What it is: 产业 · 三大产业, 任务类别. */
  readonly sort: string
  /** The parks in one sentence, with what it depends on. */
  readonly sentence: string
  /** What must be known of it: that it is a head of ours or an umbrella word. */
  readonly notes: readonly string[]
  /** The numbers, each of the section that it counts. */
  readonly figures: readonly { readonly id: TopicSectionId; readonly name: string; readonly count: number }[]
  readonly sections: readonly TopicSection[]
}

type Made = (setting: TopicSetting) => TopicSection

const sectionsOf: Readonly<Record<Topic['of'], readonly Made[]>> = {
  industry: [
    carriersOf,
    layoutsSection,
    indicatorsSection,
    zoneTasks,
    heldTasks,
    sitesSection,
    likeSection,
    questionsSection,
  ],
  kind: [parksSection, taskIndustries, zoneTasks, heldTasks],
  actor: [dutiesSection, taskIndustries, zoneTasks, heldTasks],
  district: [parksSection, layoutsSection, industriesSection, heldTasks, sitesSection, questionsSection],
}

/** The page of a topic; sections that have nothing to say are left out. */
export function topicPageOf(setting: TopicSetting): TopicPage {
  const { atlas, topic, sources, language } = setting
  const words = topicWordsIn(language)
  const sections = sectionsOf[topic.of].map((made) => made(setting)).filter(({ groups }) => groups.length > 0)
  const industry = topic.of === 'industry' ? atlas.industries.find(({ id }) => id === topic.id) : undefined
  return {
    name: valueName(atlas, topic.of, topic.id, language),
    otherName: valueName(atlas, topic.of, topic.id, language === 'zh' ? 'en' : 'zh'),
    sort: [words(`facet.${topic.of}`), ...(industry?.clause ? [words(`tier.${industry.tier}`)] : [])].join(' · '),
    sentence: topic.of === 'actor' ? actorSentence(setting) : answerOf(atlas, topicFilter(topic, sources), language),
    notes: notesOf(setting),
    figures: figuresOf(setting, sections),
    sections,
  }
}

function notesOf({ atlas, topic, language }: TopicSetting): readonly string[] {
  const words = topicWordsIn(language)
  if (topic.of === 'kind') return [words('detail.kindNote')]
  if (topic.of !== 'industry') return []
  const industry = atlas.industries.find(({ id }) => id === topic.id)
  const links = linksNaming(atlas, topic.id)
  return [
    ...(industry?.clause === null ? [words('filters.mergedReason')] : []),
    ...(links.some((link) => isUmbrella(atlas, link)) ? [words('detail.umbrellaNote')] : []),
  ]
}

/** What is counted of each section; the parks always where they are asked for, as none is an answer too. */
const counted = ['who', 'zone', 'held', 'sites', 'indicators', 'industries', 'questions'] as const

function figuresOf(
  { atlas, topic, sources, language }: TopicSetting,
  sections: TopicPage['sections'],
): TopicPage['figures'] {
  const words = topicWordsIn(language)
  const parks = topicParks(atlas, topic, sources).length
  return counted.flatMap((id) => {
    const count =
      id === 'who' && topic.of !== 'actor' ? parks : (sections.find((section) => section.id === id)?.count ?? 0)
    const isAsked = id === 'who' && topic.of !== 'actor'
    return count > 0 || isAsked ? [{ id, name: words(`topic.figure.${id}`, { count }), count }] : []
  })
}
