import type { Geometry } from 'geojson'
import { createContext, memo, type SVGProps, useContext } from 'react'
import type { Transform } from '../frame'
import { pathOf, placedPath } from '../outline'

/** Where a page shows the same outlines several times, they are written once, by `OutlineStock`, and used by id. */
export const SharedOutlines = createContext(false)

/** On a sheet outlines are written where they lie, so that strokes grow with the paper and any program draws them alike. */
export const OnSheet = createContext(false)

/** In a file the group of each park has an id, which begins so; on a page none has. */
export const NamedParks = createContext<string | null>(null)

/** How the plane lies, for outlines that are written where they lie. */
export const PlacedBy = createContext<Transform | null>(null)

type Outlined = { readonly id: string; readonly geometry: Geometry }
type OutlineProps = Outlined & Omit<SVGProps<SVGPathElement & SVGUseElement>, 'id'>

/** An outline in the plane, whose stroke keeps its width however the plane is scaled. */
export const Outline = memo(function Outline({ id, geometry, ...look }: OutlineProps) {
  const placed = useContext(PlacedBy)
  const isShared = useContext(SharedOutlines)
  if (placed) return <path d={placedPath(geometry, placed)} {...look} />
  if (isShared) return <use href={`#${stockId(id)}`} {...look} />
  return <path d={pathOf(geometry)} vectorEffect="non-scaling-stroke" {...look} />
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
