import type { Fill } from '../fill'
import { hatchMarks } from '../look'
import { filledWith } from '../shapes/shape'
import { tidy } from './ShapeTexts'

type Props = { readonly prefix: string; readonly fills: readonly Fill[]; readonly unit: number }

export function hatchId(prefix: string, { id }: Pick<Fill, 'id'>): string {
  return `${prefix}-${id}`
}

/**
 * The marks on a square tile of so long a side, as outlines that are filled. A stripe rises through the tile from its lower
 * left; the corners hold what the neighbours' stripes leave there.
 */
function marksPath(marks: 'stripes' | 'dots', side: number, unit: number): string {
  if (marks === 'dots') return dot(side / 4, hatchMarks.dot * unit) + dot((side * 3) / 4, hatchMarks.dot * unit)
  const half = (hatchMarks.stripe * unit) / Math.SQRT2
  const [near, far] = [tidy(half), tidy(side - half)]
  const middle = `M0 ${side}L0 ${far}L${far} 0L${side} 0L${side} ${near}L${near} ${side}z`
  return `${middle}M0 0L${near} 0L0 ${near}zM${side} ${side}L${far} ${side}L${side} ${far}z`
}

function dot(at: number, radius: number): string {
  const [from, r, across] = [tidy(at - radius), tidy(radius), tidy(2 * radius)]
  return `M${from} ${tidy(at)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 ${-across} 0z`
}

/**
 * The hatches of a drawing, each tile the tint and its marks, which stand at 45° of themselves: many programs do not turn a
 * tile. `unit` is one CSS pixel in the units of the shapes, so that they keep their grain.
 */
export function Hatches({ prefix, fills, unit }: Props) {
  const { tile, opacity } = hatchMarks
  const side = tidy(tile * Math.SQRT2 * unit)
  return (
    <defs>
      {fills.map((fill) => {
        const { colour, hatch, opacity: tint } = filledWith(fill, '')
        if (!hatch) return null
        return (
          <pattern key={fill.id} id={hatchId(prefix, fill)} width={side} height={side} patternUnits="userSpaceOnUse">
            <rect width={side} height={side} fill={colour} fillOpacity={tint} />
            <path d={marksPath(hatch.marks, side, unit)} fill={colour} fillOpacity={opacity[hatch.marks]} />
          </pattern>
        )
      })}
    </defs>
  )
}
