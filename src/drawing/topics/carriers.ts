import { type Link, type Source, sources } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseKey } from '../../domain/clauseFacts'
import { isUmbrella } from '../../domain/countedLinks'
import { parksOfHolder } from '../../domain/heldBy'
import { groupNames, nameIn } from '../../domain/named'
import { topicParks } from '../../domain/topic'
import { linksNaming } from '../../domain/topicFacts'
import { topicWordsIn } from '../../words/parts/topic'
import {
  groupOf,
  lineOf,
  parkNames,
  type TopicGroup,
  type TopicLine,
  type TopicSection,
  type TopicSetting,
} from './topicLine'

/** Who names the industry, by source; what does not count now stands there all the same and says so. */
export function carriersOf(setting: TopicSetting): TopicSection {
  const { atlas, topic, language } = setting
  const words = topicWordsIn(language)
  const links = linksNaming(atlas, topic.id)
  const counted = links.filter((link) => !isUmbrella(atlas, link))
  const passing = links.filter((link) => isUmbrella(atlas, link))
  return {
    id: 'who',
    title: words('topic.carriers'),
    count: topicParks(atlas, topic, setting.sources).length,
    note: '',
    groups: [
      ...sources.flatMap((source) => sourceGroup(setting, source, counted)),
      ...groupOf(words('topic.inPassing'), linkLines(setting, passing), words('topic.notCounted')),
    ],
    rows: { of: 'links', by: 'source' },
  }
}

function sourceGroup(setting: TopicSetting, source: Source, links: readonly Link[]): readonly TopicGroup[] {
  const words = topicWordsIn(setting.language)
  const named = links.filter((link) => link.source === source)
  const isCounted = setting.sources.includes(source)
  return groupOf(words(`source.${source}`), linkLines(setting, named), isCounted ? '' : words('topic.notCounted'))
}

/** One line for each that carries it; the term stands there where it is another than the page's. */
function linkLines(setting: TopicSetting, links: readonly Link[]): readonly TopicLine[] {
  const { atlas, topic, language } = setting
  const ordered = [...links].sort((one, other) => placeOf(setting, one) - placeOf(setting, other))
  return ordered.map((link) => {
    const { holder, industry, verb, verbEn, clause, basis, source } = link
    const term = byId(atlas.industries).get(industry)
    const group = 'group' in holder ? byId(atlas.groups).get(holder.group) : undefined
    const parks = parksOfHolder(atlas, holder)
    return lineOf({
      id: [source, ...Object.values(holder), industry, clauseKey(clause)].join(' '),
      lead: nameIn(language, { name: verb, nameEn: verbEn }),
      text: group ? groupNames(language, group) : '',
      names: group ? [] : parkNames(setting, parks),
      remark: [
        ...(term && industry !== topic.id ? [nameIn(language, term)] : []),
        ...(group ? [topicWordsIn(language)('topic.parksIn', { count: parks.length })] : []),
      ].join(topicWordsIn(language)('join.remarks')),
      clause,
      basis,
    })
  })
}

/** Terms in their order, those of one term by park. */
function placeOf({ atlas }: TopicSetting, { holder, industry }: Link): number {
  const term = atlas.industries.findIndex(({ id }) => id === industry)
  const park = 'park' in holder ? atlas.parks.findIndex(({ id }) => id === holder.park) : 0
  return term * atlas.parks.length + park
}
