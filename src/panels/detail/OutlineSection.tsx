import { Search } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { heldByZone } from '../../domain/heldBy'
import { visible } from '../../domain/searchText'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { PanelSection } from '../facts/PanelSection'
import { Chapter } from './Chapter'
import { foundTasks, outlineOf, withTasks } from './zoneFacts'

/** The plan's outline with the zone's tasks in it, folded until they are asked for. */
export function OutlineSection() {
  const { atlas } = useAtlas()
  const words = useWords()
  const [query, setQuery] = useState('')
  const asked = visible(query)
  const id = useId()
  const tasks = heldByZone(atlas.tasks)
  const found = useMemo(() => foundTasks(atlas, asked), [atlas, asked])
  const branches = useMemo(() => {
    const all = outlineOf(atlas, found)
    return asked ? withTasks(all) : all
  }, [atlas, found, asked])
  return (
    <PanelSection title={words('zone.outline')}>
      <p className="small muted">{words('zone.counted', { total: atlas.tasks.length, zone: tasks.length })}</p>
      <div className="search line">
        <label htmlFor={id} className="hidden">
          {words('zone.find')}
        </label>
        <Search size={16} aria-hidden="true" />
        <input
          id={id}
          type="search"
          value={query}
          placeholder={words('zone.find')}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <p role="status" className="small muted">
        {asked ? words('zone.found', { count: found.length }) : ''}
      </p>
      {branches.map((branch) => (
        <Chapter key={`${branch.entry.id} ${asked}`} branch={branch} open={asked !== ''} />
      ))}
    </PanelSection>
  )
}
