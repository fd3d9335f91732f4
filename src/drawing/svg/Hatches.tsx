import type { Fill } from '../fill'
import { hatchMarks } from '../look'
import { filledWith } from '../shapes/shape'

type Props = { readonly prefix: string; readonly fills: readonly Fill[]; readonly unit: number }

export function hatchId(prefix: string, { id }: Pick<Fill, 'id'>): string {
  return `${prefix}-${id}`
}

/** The hatches of a drawing, each tile the tint and its marks. `unit` is one CSS pixel in the units of the shapes, so that they keep their grain. */
export function Hatches({ prefix, fills, unit }: Props) {
  const { tile, stripe, dot, opacity } = hatchMarks
  return (
    <defs>
      {fills.map((fill) => {
        const { colour, hatch, opacity: tint } = filledWith(fill, '')
        if (!hatch) return null
        const inked = { fill: colour, fillOpacity: opacity[hatch.marks] }
        return (
          <pattern
            key={fill.id}
            id={hatchId(prefix, fill)}
            width={tile}
            height={tile}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${unit}) rotate(45)`}
          >
            <rect width={tile} height={tile} fill={colour} fillOpacity={tint} />
            {hatch.marks === 'stripes' ? (
              <rect width={stripe} height={tile} {...inked} />
            ) : (
              <circle cx={tile / 2} cy={tile / 2} r={dot} {...inked} />
            )}
          </pattern>
        )
      })}
    </defs>
  )
}
