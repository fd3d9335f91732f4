import { type ComponentType, useEffect, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'

/** The page's own filters over the map; the search field has the focus at once. */
export function FilterDrawer({ Filters }: { readonly Filters: ComponentType }) {
  const words = useWords()
  const drawer = useRef<HTMLElement>(null)
  useEffect(() => drawer.current?.querySelector('input')?.focus(), [])
  return (
    <aside ref={drawer} className="stage-filters" aria-label={words('filters.panel')}>
      <Filters />
    </aside>
  )
}
