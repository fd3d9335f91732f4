import { tasksOfActor } from '../../domain/actors'
import { byId } from '../../domain/byId'
import { type Facet, facetValues } from '../../domain/facets'
import { dropped, toggled } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { openRows } from '../../domain/rows'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { foundWordsIn } from '../../words/parts/found'
import { ClauseMark } from '../facts/ClauseMark'
import { TopicLink } from '../facts/TopicLink'
import type { FoundLine } from './useFound'

/** Kinds of things that are values of a facet: a click asks for them. */
const facetOfKind: Partial<Record<FoundLine['kind'], Facet>> = {
  group: 'group',
  district: 'district',
  industry: 'industry',
  pattern: 'pattern',
  slot: 'pattern',
  kind: 'kind',
  siteKind: 'site',
}

/** One thing that was found: its parks are lit while it is pointed at, a click asks for it or opens where it is said. */
export function FoundItem({ line }: { readonly line: FoundLine }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const words = useWords(foundWordsIn)
  const { light } = store.getState()
  const { id, parks, clause, met } = line
  const name = nameIn(language, line.name)
  const { label, act } = useAct(line, name)
  const names = parks.flatMap((park) => byId(atlas.parks).get(park) ?? []).map((park) => nameIn(language, park))
  const several =
    names.length > 3 ? words('found.parks', { count: names.length }) : names.join(words('join.conditions'))
  const done = line.kind === 'actor' ? words('found.tasks', { count: tasksOfActor(atlas, id).length }) : ''
  const holders = done || several || (line.kind === 'task' ? words('found.ofZone') : '')
  return (
    <li className="found-item" data-id={id}>
      <Button
        look="row"
        title={label}
        onClick={act}
        onFocus={() => light(parks)}
        onBlur={() => light([])}
        onPointerEnter={() => light(parks)}
        onPointerLeave={() => light([])}
      >
        <span className="found-name" lang={line.kind === 'sentence' ? 'zh' : undefined}>
          {name}
        </span>
      </Button>
      <TopicLink of={line.kind} id={id} />
      <p className="found-where note">
        {met === 'synonym' ? <span>{words('found.byUs')}</span> : null}
        {holders ? <span>{holders}</span> : null}
        {clause ? <ClauseMark clause={clause} /> : null}
      </p>
    </li>
  )
}

function useAct(line: FoundLine, name: string): { readonly label: string; readonly act: () => void } {
  const { atlas, store } = useAtlas()
  const words = useWords(foundWordsIn)
  const { show, ask } = store.getState()
  if (line.kind === 'actor')
    return {
      label: words('found.listTasks', { name }),
      act: () => {
        ask((filter) => toggled(dropped({ ...filter, query: '' }, 'actor', line.id), 'actor', line.id))
        show({ desk: 'rows', rows: openRows })
      },
    }
  const facet = facetOfKind[line.kind]
  if (facet && facetValues(atlas, facet).includes(line.id))
    return {
      label: words('found.filterBy', { name }),
      act: () => ask((filter) => toggled({ ...filter, query: '' }, facet, line.id)),
    }
  const [park] = line.parks
  if (line.kind === 'block' && park)
    return { label: words('found.opens', { name }), act: () => show({ selection: { park } }) }
  const { clause } = line
  return {
    label: words('found.read', { name }),
    act: () => (clause ? show({ desk: 'plan', clause }) : undefined),
  }
}
