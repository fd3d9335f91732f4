import type { Geometry } from 'geojson'
import { memo, type SVGProps, useContext } from 'react'
import { pathOf, placedPath } from '../planeGeometry'
import { OnPaper, PlacedBy, SeenAt, SharedOutlines } from './contexts'
import { paperPath } from './paperPath'

type Outlined = { readonly id: string; readonly geometry: Geometry }
type OutlineProps = Outlined & Omit<SVGProps<SVGPathElement & SVGUseElement>, 'id'>

/** An outline in the plane, whose stroke keeps its width however the plane is scaled. */
export const BlockOutline = memo(function Outline({ id, geometry, ...look }: OutlineProps) {
  const placed = useContext(PlacedBy)
  const isShared = useContext(SharedOutlines)
  const paper = useContext(OnPaper)
  const magnitude = useContext(SeenAt)
  if (placed && paper) return <path d={paperPath(geometry, placed, paper)} {...look} />
  if (placed) return <path d={placedPath(geometry, placed)} {...look} />
  if (isShared) return <use href={`#${stockId(id)}`} {...look} />
  return <path d={pathOf(geometry, magnitude)} vectorEffect="non-scaling-stroke" {...look} />
})

export const OutlineStock = memo(function OutlineStock({ outlines }: { readonly outlines: readonly Outlined[] }) {
  return (
    <svg width="0" height="0" aria-hidden="true">
      <defs>
        {outlines.map(({ id, geometry }) => (
          <path key={id} id={stockId(id)} d={pathOf(geometry)} vectorEffect="non-scaling-stroke" />
        ))}
      </defs>
    </svg>
  )
})

function stockId(id: string): string {
  return `outline-${id}`
}
