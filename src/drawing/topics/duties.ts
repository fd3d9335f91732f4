import { parksOfDuty, tasksOfActor } from '../../domain/actors'
import type { Atlas, Duty, TaskId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseKey } from '../../domain/clauseFacts'
import { nameIn } from '../../domain/named'
import { topicParks } from '../../domain/topic'
import type { Language } from '../../state/view'
import { topicWordsIn } from '../../words/parts/topic'
import { groupOf, lineOf, parkNames, type TopicSection, type TopicSetting } from './topicLine'

/** As what the plan names an actor, sentence by sentence, in that sentence's own words. */
export function dutiesSection(setting: TopicSetting): TopicSection {
  const { atlas, topic, language } = setting
  const words = topicWordsIn(language)
  const duties = atlas.actors.find(({ id }) => id === topic.id)?.duties ?? []
  const lines = duties.map((duty) => {
    const { role, roleEn, wording, tasks, clause, basis } = duty
    return lineOf({
      id: `${role} ${clauseKey(clause)}`,
      lead: nameIn(language, { name: role, nameEn: roleEn }),
      text: tasks.flatMap((id) => titleOf(atlas, id, language)).join(words('join.conditions')),
      remark: [...(wording ? [words('topic.wording', { wording })] : []), tieOf(setting, duty)].join(
        words('join.remarks'),
      ),
      clause,
      basis,
    })
  })
  return {
    id: 'duties',
    title: words('topic.duties'),
    count: duties.length,
    note: '',
    groups: groupOf('', lines),
    rows: null,
  }
}

function titleOf({ tasks }: Atlas, id: TaskId, language: Language): readonly string[] {
  const task = byId(tasks).get(id)
  return task ? [nameIn(language, { name: task.title, nameEn: task.titleEn })] : []
}

/** Which parks a duty is tied to: every one, some, or none by name. */
function tieOf(setting: TopicSetting, duty: Duty): string {
  const words = topicWordsIn(setting.language)
  const parks = parksOfDuty(setting.atlas, duty)
  if (duty.everyPark) return words('topic.everyPark')
  if (parks.length === 0) return words('topic.ofZone')
  return parkNames(setting, parks)
    .map(({ name }) => name)
    .join(words('join.conditions'))
}

/** How many tasks an actor does, in a sentence, and which parks the map lights for that. */
export function actorSentence({ atlas, topic, sources, language }: TopicSetting): string {
  const words = topicWordsIn(language)
  const parks = topicParks(atlas, topic, sources)
  return [
    words('topic.actorSentence', { count: tasksOfActor(atlas, topic.id).length }),
    parks.length > 0 ? words('topic.actorParks', { count: parks.length }) : words('topic.actorZone'),
  ].join(language === 'zh' ? '' : ' ')
}
