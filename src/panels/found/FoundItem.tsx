import { tasksOfActor } from '../../domain/actors'
import { sources as everySource, type ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { facetValues } from '../../domain/facets'
import { dropped, toggled } from '../../domain/filter'
import { namedInPassing } from '../../domain/inPassing'
import { nameIn } from '../../domain/named'
import { openRows } from '../../domain/rows'
import { facetOfKind, parksBehind } from '../../domain/search/found'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { foundWordsIn } from '../../words/parts/found'
import { ClauseMark } from '../facts/ClauseMark'
import { TopicLink } from '../facts/TopicLink'
import type { FoundLine } from './useFound'

/** One thing that was found: its parks are lit while it is pointed at, a click asks for it or opens where it is said. */
export function FoundItem({ line }: { readonly line: FoundLine }) {
  const { store } = useAtlas()
  const language = useChoice('language')
  const words = useWords(foundWordsIn)
  const { light } = store.getState()
  const { id, clause, met } = line
  const name = nameIn(language, line.name)
  const { label, act } = useAct(line, name)
  const lit = useLit(line)
  const holders = useHolders(line, lit)
  return (
    <li className="found-item" data-id={id}>
      <Button
        look="row"
        title={label}
        onClick={act}
        onFocus={() => light(lit)}
        onBlur={() => light([])}
        onPointerEnter={() => light(lit)}
        onPointerLeave={() => light([])}
      >
        <span className="found-name" lang={line.kind === 'sentence' ? 'zh' : undefined}>
          {name}
        </span>
      </Button>
      <TopicLink of={line.kind} id={id} />
      <p className="found-where note">
        {met === 'synonym' ? <span>{words('found.byUs')}</span> : null}
        {holders.map((said) => (
          <span key={said}>{said}</span>
        ))}
        {clause ? <ClauseMark clause={clause} /> : null}
      </p>
    </li>
  )
}

/** Of whom it is said, whatever counts. */
function useLit({ kind, id, parks }: FoundLine): readonly ParkId[] {
  const { atlas } = useAtlas()
  return kind === 'sentence' ? parks : parksBehind(atlas, { kind, id }, everySource)
}

/** The parks that it counts for; of a task for which none counts, whose it is; and whom an umbrella word would bring. */
function useHolders({ kind, id, parks }: FoundLine, lit: readonly ParkId[]): readonly string[] {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const { sources } = useChoice('filter')
  const words = useWords(foundWordsIn)
  const passing = atlas.industries.flatMap((term) => (term.id === id ? namedInPassing(atlas, term.id, sources) : []))
  const names = (ids: readonly ParkId[]) =>
    ids.flatMap((id) => byId(atlas.parks).get(id) ?? []).map((park) => nameIn(language, park))
  const joined = names(parks).join(words('join.conditions'))
  const counted = parks.length > 3 ? words('found.parks', { count: parks.length }) : joined
  const [group] = lit.flatMap((id) => byId(atlas.parks).get(id)?.group ?? [])
  if (kind === 'actor') return [words('found.tasks', { count: tasksOfActor(atlas, id).length })]
  const holder = group ? valueName(atlas, 'group', group, language) : words('found.ofZone')
  return [
    ...(counted ? [counted] : kind === 'task' ? [holder] : []),
    ...(passing.length > 0
      ? [words('sentence.inPassing', { parks: names(passing).join(words('join.conditions')) })]
      : []),
  ]
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
