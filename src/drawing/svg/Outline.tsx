import type { Geometry } from 'geojson'
import { createContext, memo, type SVGProps, useContext } from 'react'
import { pathOf } from '../outline'

/** Where a page shows the same outlines several times, they are written once, by `OutlineStock`, and used by id. */
export const SharedOutlines = createContext(false)

type Outlined = { readonly id: string; readonly geometry: Geometry }

/** An outline in the plane, whose stroke keeps its width however the plane is scaled. */
export function Outline({ id, geometry, ...look }: Outlined & Omit<SVGProps<SVGPathElement & SVGUseElement>, 'id'>) {
  if (useContext(SharedOutlines)) return <use href={`#${stockId(id)}`} {...look} />
  return <path d={pathOf(geometry)} vectorEffect="non-scaling-stroke" {...look} />
}

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
