import { useContext } from 'react'
import type { Fill } from '../fill'
import type { ScreenPoint } from '../frame'
import { hatchMarks } from '../look'
import { filledWith } from '../shapes/shape'
import { InFile } from './contexts'
import { tidy } from './ShapeTexts'

type Props = { readonly prefix: string; readonly fills: readonly Fill[]; readonly unit: number }

export function hatchId(prefix: string, { id }: Pick<Fill, 'id'>): string {
  return `${prefix}-${id}`
}

/**
 * The marks on a square tile of so long a side, as outlines that are filled, where a tile of upright stripes, or of a dot in
 * its middle, has them that is turned by 45° about the corner: so the other painter draws it. What crosses an edge goes on
 * in the neighbour.
 */
function marksPath(marks: 'stripes' | 'dots', side: number, unit: number): string {
  const middle = side / 2
  if (marks === 'dots') {
    const edges = [
      [0, middle],
      [side, middle],
      [middle, 0],
      [middle, side],
    ] as const
    return edges.map((at) => dot(at, hatchMarks.dot * unit)).join('')
  }
  const across = tidy(hatchMarks.stripe * unit * Math.SQRT2)
  return `M0 0L${across} 0L0 ${across}zM0 ${side}L${side} 0L${side} ${across}L${across} ${side}z`
}

function dot([x, y]: ScreenPoint, radius: number): string {
  const [r, wide] = [tidy(radius), tidy(2 * radius)]
  return `M${tidy(x - radius)} ${tidy(y)}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0 ${-wide} 0z`
}

/**
 * The hatches of a drawing, each tile the tint and its marks, which stand at 45° of themselves: many programs do not turn a
 * tile. In a file they are the marks alone (`hatchInFile.ts`). `unit` is one CSS pixel in the units of the shapes, so that they keep their grain.
 */
export function Hatches({ prefix, fills, unit }: Props) {
  const { tile, opacity } = hatchMarks
  const isInFile = useContext(InFile)
  const side = tidy(tile * Math.SQRT2 * unit)
  return (
    <defs>
      {fills.map((fill) => {
        const { colour, hatch, opacity: tint } = filledWith(fill, '')
        if (!hatch) return null
        return (
          <pattern key={fill.id} id={hatchId(prefix, fill)} width={side} height={side} patternUnits="userSpaceOnUse">
            {isInFile ? null : <rect width={side} height={side} fill={colour} fillOpacity={tint} />}
            <path
              d={marksPath(hatch.marks, side, unit)}
              fill={colour}
              fillOpacity={isInFile ? undefined : opacity[hatch.marks]}
            />
          </pattern>
        )
      })}
    </defs>
  )
}
