import { useWords } from '../../state/AtlasContext'
import type { KeptShare } from '../../state/useKeptShare'
import { Divider } from '../../ui/Divider'

/** How much of the page below its header a desk may take, in per cent: neither it nor the map is ever lost. */
export const deskHeights = { least: 25, usual: 50, most: 85 } as const

/** The edge between map and desk, set back with a double click. */
export function DeskEdge({ share, move, settle }: KeptShare) {
  const words = useWords()
  const height = share ?? deskHeights.usual
  return (
    <Divider
      label={words('desk.edge')}
      className="desk-edge"
      isBelow
      share={height}
      {...deskHeights}
      measure={(edge) => ({ room: roomOf(edge), share: height })}
      onMove={move}
      onSettle={settle}
    />
  )
}

/** What the page has below its header, in CSS pixels. */
function roomOf(edge: Element): number {
  const page = edge.closest('.app')
  return (page?.clientHeight ?? window.innerHeight) - (page?.querySelector('.top')?.clientHeight ?? 0)
}
