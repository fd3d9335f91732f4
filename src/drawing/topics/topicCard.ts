import { topicWordsIn } from '../../words/parts/topic'
import type { TopicGroup, TopicLine, TopicSection, TopicSetting } from './topicLine'

/** One part of a card: what it is and how many there are; of long lists the first, and how many are left to the topic's page. */
export type TopicCardPart = { readonly title: string; readonly lines: readonly string[] }

/** What a room reads of a topic: its first parts, of each so many lines, and which parts are left to its page. */
export type TopicCard = { readonly parts: readonly TopicCardPart[]; readonly rest: string }

/** So many parts of a topic's page, of each at most so many lines (and one more where that alone would be left). */
export function topicCardOf(setting: TopicSetting, sections: readonly TopicSection[], size: CardSize): TopicCard {
  const words = topicWordsIn(setting.language)
  const titled = sections.map((section) => ({ section, title: `${section.title} ${section.count}` }))
  const left = titled.slice(size.parts).map(({ title }) => title)
  return {
    parts: titled
      .slice(0, size.parts)
      .map(({ section, title }) => ({ title, lines: linesOf(setting, section, size.lines) })),
    rest: left.length > 0 ? words('topic.onItsPage', { parts: left.join(words('join.conditions')) }) : '',
  }
}

type CardSize = { readonly parts: number; readonly lines: number }

/** Who carries it by source, tasks by whom or where they stand if they are many, the rest line by line. */
function linesOf(setting: TopicSetting, { id, groups }: TopicSection, most: number): readonly string[] {
  const lines = groups.flatMap((group) => group.lines)
  if (id === 'who') return groups.map((group) => holdersIn(setting, group, most * namesALine))
  const isByHeading = (id === 'zone' || id === 'held') && groups.length > 1 && lines.length > most
  const told = isByHeading
    ? groups.map((group) => ({ text: `${group.name} ${group.lines.length}`, count: group.lines.length }))
    : lines.map((line) => ({ text: textOf(setting, line), count: 1 }))
  if (told.length <= most + 1) return told.map(({ text }) => text)
  const left = told.slice(most).reduce((sum, { count }) => sum + count, 0)
  const words = topicWordsIn(setting.language)
  return [...told.slice(0, most).map(({ text }) => text), words('topic.leftOut', { count: left })]
}

const namesALine = 6

function holdersIn({ language }: TopicSetting, { name, note, lines }: TopicGroup, most: number): string {
  const words = topicWordsIn(language)
  const all = [...new Set(lines.flatMap(({ names, text }) => (names.length > 0 ? names.map((one) => one.name) : text)))]
  const left = all.length - most
  const told = left > 0 ? [...all.slice(0, most), words('topic.leftOut', { count: left })] : all
  const head = [name, note].filter(Boolean).join(words('join.remarks'))
  return [head, told.join(words('join.conditions'))].filter(Boolean).join(words('topic.colon'))
}

function textOf({ language }: TopicSetting, { lead, names, text, at, figure }: TopicLine): string {
  const joint = topicWordsIn(language)('join.conditions')
  const named = (some: TopicLine['names']) => some.map(({ name }) => name).join(joint)
  return [lead, named(names), text, named(at), figure].filter(Boolean).join(' ')
}
