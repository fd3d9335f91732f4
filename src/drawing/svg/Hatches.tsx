import { memo } from 'react'
import type { Fill } from '../fill'
import { hatchMarks } from '../look'

type Props = { readonly prefix: string; readonly fills: readonly Fill[]; readonly unit: number }

type Paint = { readonly fill: string; readonly fillOpacity: number }

/** How a shape is filled: by the tint alone where no mark is drawn over it, else by the pattern of both. */
export function paintOf(prefix: string, fill: Fill): Paint {
  return isMarked(fill)
    ? { fill: `url(#${hatchId(prefix, fill)})`, fillOpacity: 1 }
    : { fill: fill.colour, fillOpacity: fill.opacity }
}

function isMarked({ hatch }: Fill): boolean {
  return hatch === 'stripes' || hatch === 'dots'
}

function hatchId(prefix: string, { id }: Fill): string {
  return `${prefix}-${id}`
}

/** The hatches of a drawing. `unit` is one CSS pixel in the units of the shapes, so that they keep their grain. */
export function Hatches({ prefix, fills, unit }: Props) {
  return (
    <defs>
      {fills.filter(isMarked).map((fill) => (
        <pattern
          key={fill.id}
          id={hatchId(prefix, fill)}
          width={hatchMarks.tile}
          height={hatchMarks.tile}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${unit}) rotate(45)`}
        >
          <HatchTile fill={fill} />
        </pattern>
      ))}
    </defs>
  )
}

/** One tile: the tint, and the mark that tells the fill without colour. */
export const HatchTile = memo(function HatchTile({ fill: { hatch, colour, opacity } }: { readonly fill: Fill }) {
  const { tile, stripe, dot, opacity: marks } = hatchMarks
  return (
    <>
      <rect width={tile} height={tile} fill={colour} fillOpacity={opacity} />
      {hatch === 'stripes' ? <rect width={stripe} height={tile} fill={colour} fillOpacity={marks.stripes} /> : null}
      {hatch === 'dots' ? <circle cx={tile / 2} cy={tile / 2} r={dot} fill={colour} fillOpacity={marks.dots} /> : null}
    </>
  )
})
