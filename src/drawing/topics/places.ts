import type { Park, Pattern, Slot } from '../../domain/atlas'
import { parksOf } from '../../domain/compared'
import { groupNames, tagIn } from '../../domain/named'
import { candidatesFor } from '../../domain/openSlots'
import { countedTasks } from '../../domain/parkFacts'
import { patternTitle } from '../../domain/patternTitle'
import { topicParks } from '../../domain/topic'
import { slotsAbout } from '../../domain/topicFacts'
import { topicWordsIn } from '../../words/parts/topic'
import { namesOf } from '../rows/rowOf'
import {
  groupOf,
  industryName,
  lineOf,
  parkNames,
  type TopicLine,
  type TopicSection,
  type TopicSetting,
} from './topicLine'

/** The parks of a district, or those that have a task of a kind with how many. */
export function parksSection(setting: TopicSetting): TopicSection {
  const { atlas, topic, sources, language } = setting
  const words = topicWordsIn(language)
  const parks = parksOf(atlas, topicParks(atlas, topic, sources))
  const lines = parks.map((park) => (topic.of === 'district' ? placeLine(setting, park) : taskCountLine(setting, park)))
  return {
    id: 'who',
    title: words(topic.of === 'district' ? 'topic.parksHere' : 'topic.parksWith'),
    count: parks.length,
    note: '',
    groups: groupOf('', lines),
    rows: null,
  }
}

function placeLine(setting: TopicSetting, park: Park): TopicLine {
  const { atlas, topic, language } = setting
  const words = topicWordsIn(language)
  const group = atlas.groups.find(({ id }) => id === park.group)
  const others = namesOf(
    atlas.districts,
    park.districts.filter((id) => id !== topic.id),
    language,
  )
  return lineOf({
    id: park.id,
    names: parkNames(setting, [park.id]),
    remark: [
      ...(group ? [groupNames(language, group)] : []),
      ...(others.length > 0 ? [words('topic.alsoIn', { districts: others.join(words('join.conditions')) })] : []),
    ].join(words('join.remarks')),
    clause: park.clause,
    basis: 'external',
  })
}

function taskCountLine(setting: TopicSetting, park: Park): TopicLine {
  const { atlas, topic, sources, language } = setting
  const count = countedTasks(atlas, park, sources).filter(({ kind }) => kind === topic.id).length
  return lineOf({
    id: park.id,
    names: parkNames(setting, [park.id]),
    figure: topicWordsIn(language)('detail.taskCount', { count }),
    basis: 'inferred',
  })
}

/** The places of the layouts that are about an industry, the open ones with their candidates; or that hold parks of a district. */
export function layoutsSection(setting: TopicSetting): TopicSection {
  const { atlas, language } = setting
  const words = topicWordsIn(language)
  const groups = atlas.patterns.flatMap((pattern) =>
    groupOf(
      patternTitle(atlas, pattern, language),
      slotsOf(setting, pattern).map((slot) => slotLine(setting, pattern, slot)),
    ),
  )
  return {
    id: 'layout',
    title: words('facet.pattern'),
    count: groups.length,
    note: '',
    groups,
    rows: { of: 'slots', by: 'pattern' },
  }
}

function slotsOf({ atlas, topic, sources }: TopicSetting, pattern: Pattern): readonly Slot[] {
  if (topic.of === 'industry') return slotsAbout(atlas, pattern, topic.id)
  const parks = topicParks(atlas, topic, sources)
  // The zone's own layout says of each park its group alone.
  return pattern.industry ? pattern.slots.filter((slot) => slot.parks.some((park) => parks.includes(park))) : []
}

function slotLine(setting: TopicSetting, pattern: Pattern, slot: Slot): TopicLine {
  const { atlas, topic, sources, language } = setting
  const words = topicWordsIn(language)
  const { id, label, open, clause } = slot
  const here = topic.of === 'industry' ? null : topicParks(atlas, topic, sources)
  const isHere = (park: Park['id']) => !here || here.includes(park)
  const candidates = open ? candidatesFor(atlas, pattern).filter(isHere) : []
  const name = open ? label : tagIn(language, slot)
  return lineOf({
    id,
    lead: candidates.length > 0 ? words('topic.candidates', { slot: name }) : name,
    text:
      open && candidates.length === 0
        ? words('zone.open')
        : namesOf(atlas.sites, slot.sites, language).join(words('join.conditions')),
    names: [
      ...parkNames(setting, open ? candidates : slot.parks.filter(isHere)),
      ...slot.industries.flatMap((industry) => industryName(setting, industry)),
    ],
    clause,
    basis: candidates.length > 0 ? 'inferred' : slot.basis,
  })
}
