import { useContext } from 'react'
import { hatchMarks } from '../look'
import { type ShapeFill, solid } from '../shapes/shape'
import { InFile } from './contexts'

/**
 * A hatch as two fills in a file, which lie on one another: its tint, and marks that are as see-through as a whole. LibreOffice
 * takes what is see-through within a pattern for more so than it is. `null` where one fill does.
 */
export function useFillsApart(fill: ShapeFill | null): readonly [tint: ShapeFill, marks: ShapeFill] | null {
  const isInFile = useContext(InFile)
  if (!isInFile || !fill?.hatch) return null
  const { colour, opacity, hatch } = fill
  return [solid(colour, opacity), { colour, opacity: hatchMarks.opacity[hatch.marks], hatch }]
}
