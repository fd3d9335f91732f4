import type { Task } from '../../domain/atlas'
import { useChoice } from '../../state/AtlasContext'

/** What is to be done, its verb first. */
export function TaskText({ task }: { readonly task: Task }) {
  const language = useChoice('language')
  return (
    <>
      <span className="muted">{language === 'zh' ? task.verb : task.verbEn}</span>{' '}
      {language === 'zh' ? task.title : task.titleEn}
      {task.period ? <span className="detail-period"> {task.period}</span> : null}
    </>
  )
}
