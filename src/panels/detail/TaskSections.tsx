import type { Park, Source, Task, TaskKind } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { heldByGroup, heldByPark } from '../../domain/heldBy'
import { nameIn } from '../../domain/named'
import { tasksByKind } from '../../domain/parkFacts'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { BasisBadge, Fact } from '../facts/Fact'
import { FilterButton } from '../facts/FilterButton'
import { PanelSection } from '../facts/PanelSection'
import { TaskText } from '../facts/TaskText'
import { TopicLink } from '../facts/TopicLink'

/** What the plan gives the park to do, and apart from it what it gives the park's group. */
export function TaskSections({ park }: { readonly park: Park }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const own = heldByPark(atlas.tasks, park.id)
  const shared = heldByGroup(atlas.tasks, park.group)
  const group = atlas.groups.find(({ id }) => id === park.group)
  const count = (tasks: readonly Task[]) => words('detail.taskCount', { count: tasks.length })
  return (
    <>
      <PanelSection foldsGrounds title={words('tasks')} count={own.length > 0 ? count(own) : undefined}>
        {own.length === 0 ? <p className="muted">{words('detail.noTasks')}</p> : null}
        {own.length > 0 ? (
          <p className="small muted">
            {words('detail.kindNote')} <BasisBadge basis="inferred" />
          </p>
        ) : null}
        <TaskKinds tasks={own} source="own" />
      </PanelSection>
      {group && shared.length > 0 ? (
        <div className="detail-apart">
          <PanelSection
            foldsGrounds
            title={words('detail.groupTasks', {
              group: nameIn(language, { name: group.fullName, nameEn: group.fullNameEn }),
            })}
            count={count(shared)}
          >
            <p className="small muted">{words('detail.groupNote')}</p>
            <TaskKinds tasks={shared} source="group" />
          </PanelSection>
        </div>
      ) : null}
    </>
  )
}

function TaskKinds({ tasks, source }: { readonly tasks: readonly Task[]; readonly source: Source }) {
  return tasksByKind(tasks).map((one) => <KindList key={one.kind} {...one} source={source} />)
}

type KindProps = { readonly kind: TaskKind; readonly tasks: readonly Task[]; readonly source: Source }

function KindList({ kind, tasks, source }: KindProps) {
  const words = useWords()
  return (
    <>
      <div className="detail-kind line">
        <h4 aria-label={words(`kind.${kind}`)}>
          <FilterButton facet="kind" value={kind} source={source}>
            {words(`kind.${kind}`)}
          </FilterButton>
        </h4>
        <TopicLink of="kind" id={kind} />
      </div>
      <ul className="facts">
        {tasks.map((task) => (
          <Fact key={task.id} clause={task.clause} basis={task.basis}>
            <TaskText task={task} />
            <TaskTerms task={task} source={source} />
          </Fact>
        ))}
      </ul>
    </>
  )
}

/** The industries of a task that its title does not name already. */
function TaskTerms({ task, source }: { readonly task: Task; readonly source: Source }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const terms = task.industries
    .flatMap((id) => byId(atlas.industries).get(id) ?? [])
    .filter(({ name, umbrella }) => !umbrella && !task.title.includes(name))
  if (terms.length === 0) return null
  return (
    <span className="bar small">
      {terms.map((term) => (
        <FilterButton key={term.id} facet="industry" value={term.id} source={source}>
          {nameIn(language, term)}
        </FilterButton>
      ))}
    </span>
  )
}
