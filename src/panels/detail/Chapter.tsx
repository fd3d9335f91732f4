import type { OutlineEntry, Task } from '../../domain/atlas'
import { useChoice, useWords } from '../../state/AtlasContext'
import type { Language } from '../../state/view'
import type { Words } from '../../words/words'
import { Fact } from '../facts/Fact'
import { TaskText } from '../facts/TaskText'
import { Disclosure } from './Disclosure'
import type { Branch } from './zoneFacts'

type Props = { readonly branch: Branch; readonly open: boolean }

/** One chapter of the plan: its sections, and under them the zone's tasks. */
export function Chapter({ branch, open }: Props) {
  const words = useWords()
  const language = useChoice('language')
  const { entry, branches, count } = branch
  return (
    <Disclosure level={4} title={headingOf(entry, language, words)} count={counted(count, words)} open={open}>
      <Tasks branch={branch} />
      {branches.map((section) => (
        <Disclosure
          key={section.entry.id}
          level={5}
          title={headingOf(section.entry, language, words)}
          count={counted(section.count, words)}
          open={open}
        >
          <Tasks branch={section} />
          {section.branches.map((part) => (
            <div key={part.entry.id}>
              <h6>{headingOf(part.entry, language, words)}</h6>
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

/** What stands before the chapters has no heading in the plan; a chapter without one lacks it in the text at hand. */
function headingOf({ id, number, title, titleEn }: OutlineEntry, language: Language, words: Words): string {
  if (id === '序') return language === 'zh' ? number : titleEn
  const said = title === null ? words('zone.missingTitle') : language === 'zh' ? title : titleEn
  if (language === 'en') return `${number} ${said}`
  return number.startsWith('(') || title === null ? number + said : `${number}、${said}`
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
