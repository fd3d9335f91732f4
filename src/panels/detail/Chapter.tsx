import type { Task } from '../../domain/atlas'
import { outlineHeading } from '../../drawing/outlineHeading'
import { useChoice, useWords } from '../../state/AtlasContext'
import type { Words } from '../../words/words'
import { Disclosure } from '../facts/Disclosure'
import { Fact } from '../facts/Fact'
import { TaskText } from '../facts/TaskText'
import type { Branch } from './zoneFacts'

type Props = { readonly branch: Branch; readonly open: boolean }

/** One chapter of the plan: its sections, and under them the zone's tasks. */
export function Chapter({ branch, open }: Props) {
  const words = useWords()
  const language = useChoice('language')
  const { entry, branches, count } = branch
  return (
    <Disclosure level={4} title={outlineHeading(entry, language)} count={counted(count, words)} open={open}>
      <Tasks branch={branch} />
      {branches.map((section) => (
        <Disclosure
          key={section.entry.id}
          level={5}
          title={outlineHeading(section.entry, language)}
          count={counted(section.count, words)}
          open={open}
        >
          <Tasks branch={section} />
          {section.branches.map((part) => (
            <div key={part.entry.id}>
              <h6>{outlineHeading(part.entry, language)}</h6>
              <Tasks branch={part} />
            </div>
          ))}
        </Disclosure>
      ))}
    </Disclosure>
  )
}

function counted(count: number, words: Words): string {
  return count > 0 ? words('detail.taskCount', { count }) : words('zone.noTasks')
}

function Tasks({ branch: { tasks, elsewhere } }: { readonly branch: Branch }) {
  const words = useWords()
  return (
    <>
      {tasks.length > 0 ? (
        <ul className="facts">
          {tasks.map((task) => (
            <ZoneTask key={task.id} task={task} />
          ))}
        </ul>
      ) : null}
      {elsewhere > 0 ? <p className="small muted">{words('zone.elsewhere', { count: elsewhere })}</p> : null}
    </>
  )
}

function ZoneTask({ task }: { readonly task: Task }) {
  const words = useWords()
  return (
    <Fact clause={task.clause} basis={task.basis}>
      <TaskText task={task} /> <span className="small muted">{words(`kind.${task.kind}`)}</span>
    </Fact>
  )
}
