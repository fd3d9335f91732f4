import { topicWordsIn } from '../../words/parts/topic'
import { rowsOf } from './asRows'
import { groupOf, industryName, lineOf, type TopicSection, type TopicSetting } from './topicLine'

/** The industries that a topic's tasks are about, those of most tasks first. */
export function taskIndustries(setting: TopicSetting): TopicSection {
  const { atlas, language } = setting
  const words = topicWordsIn(language)
  const ids = new Set(rowsOf(setting, 'tasks').map(({ id }) => id))
  const about = atlas.tasks.flatMap((task) => (ids.has(task.id) ? task.industries : []))
  const counted = atlas.industries
    .map((industry) => ({ industry, count: about.filter((id) => id === industry.id).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
  const lines = counted.map(({ industry: { id, clause }, count }) =>
    lineOf({
      id,
      names: industryName(setting, id),
      figure: words('detail.taskCount', { count }),
      clause,
      basis: 'derived',
    }),
  )
  return {
    id: 'industries',
    title: words('topic.taskIndustries'),
    count: counted.length,
    note: '',
    groups: groupOf('', lines),
    rows: { of: 'tasks', by: 'industry' },
  }
}
