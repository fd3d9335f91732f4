import { type ComponentType, useEffect, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'

type Props = { readonly Filters: ComponentType; readonly width: number }

/** The page's own filters over the map; the search field has the focus at once. */
export function FilterDrawer({ Filters, width }: Props) {
  const words = useWords()
  const drawer = useRef<HTMLElement>(null)
  useEffect(() => drawer.current?.querySelector('input')?.focus(), [])
  return (
    <aside ref={drawer} className="stage-filters" style={{ width }} aria-label={words('filters.panel')}>
      <Filters />
    </aside>
  )
}
