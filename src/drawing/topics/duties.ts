import { tasksOfActor } from '../../domain/actors'
import type { Atlas, TaskId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseKey } from '../../domain/clauseFacts'
import { nameIn } from '../../domain/named'
import type { Language } from '../../state/view'
import { topicWordsIn } from '../../words/parts/topic'
import { groupOf, lineOf, type TopicSection, type TopicSetting } from './topicLine'

/** As what the plan names an actor, sentence by sentence, in that sentence's own words. */
export function dutiesSection({ atlas, topic, language }: TopicSetting): TopicSection {
  const words = topicWordsIn(language)
  const duties = atlas.actors.find(({ id }) => id === topic.id)?.duties ?? []
  const lines = duties.map(({ role, roleEn, wording, tasks, everyPark, clause, basis }) =>
    lineOf({
      id: `${role} ${clauseKey(clause)}`,
      lead: nameIn(language, { name: role, nameEn: roleEn }),
      text: tasks.flatMap((id) => titleOf(atlas, id, language)).join(words('join.conditions')),
      remark: [
        ...(wording ? [words('topic.wording', { wording })] : []),
        ...(everyPark ? [words('topic.everyPark')] : []),
      ].join(words('join.remarks')),
      clause,
      basis,
    }),
  )
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

/** How many tasks an actor does, in a sentence: parks are not what it is asked of. */
export function actorSentence({ atlas, topic, language }: TopicSetting): string {
  return topicWordsIn(language)('topic.actorSentence', { count: tasksOfActor(atlas, topic.id).length })
}
