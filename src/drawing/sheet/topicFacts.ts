import type { Rect } from '../frame'
import { largestThatFits, scalesFrom, type TextSection } from '../pages/columns'
import type { Prose } from '../shapes/shape'
import type { Theme } from '../theme'
import { type TopicCardPart, topicCardOf } from '../topics/topicCard'
import type { TopicSetting } from '../topics/topicLine'
import type { TopicPage } from '../topics/topicPage'

/** Of long lists so many lines, from many to few: as many as find room. */
const lengths = [6, 5, 4, 3, 2, 1] as const
/** No type is smaller than 11 points, which a room reads. */
const scales = scalesFrom(1.2, 1.1)

/** What a slide says of its topic beside the map: as many parts as find room with the first of their lines, the others by name. */
export function topicFacts(setting: TopicSetting, { sections }: TopicPage, box: Rect, theme: Theme): readonly Prose[] {
  for (let parts = sections.length; parts > 0; parts--)
    for (const lines of lengths.filter((length) => parts === 1 || length > 1)) {
      const card = topicCardOf(setting, sections, { parts, lines })
      const rest: readonly TextSection[] = card.rest
        ? [{ name: card.rest, paragraphs: [{ look: 'soft', text: card.rest }] }]
        : []
      const set = largestThatFits([...card.parts.map(sectionOf), ...rest], [box], scales, theme)
      if (set) return set
    }
  return []
}

function sectionOf({ title, lines }: TopicCardPart): TextSection {
  return {
    name: title,
    paragraphs: [{ look: 'heading', text: title }, ...lines.map((text) => ({ look: 'fact', text }) as const)],
  }
}
