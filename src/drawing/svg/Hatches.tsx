import { memo } from 'react'
import type { Fill } from '../fill'
import { hatchMarks } from '../look'

type Props = { readonly prefix: string; readonly fills: readonly Fill[]; readonly unit: number }

export function hatchId(prefix: string, fill: string): string {
  return `${prefix}-${fill}`
}

/** The fills of a drawing. `unit` is one CSS pixel in the units of the shapes, so that hatches keep their grain. */
export function Hatches({ prefix, fills, unit }: Props) {
  return (
    <defs>
      {fills.map((fill) => (
        <pattern
          key={fill.id}
          id={hatchId(prefix, fill.id)}
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
