import type { GroupId } from '../../domain/atlas'
import { baseTint, hatchMarks } from '../look'
import { hatches, type Theme } from '../theme'

type Props = { readonly prefix: string; readonly theme: Theme; readonly unit: number }

export function hatchId(prefix: string, group: GroupId): string {
  return `${prefix}-${group}`
}

/** The fills of the groups. `unit` is one CSS pixel in the units of the shapes, so that hatches keep their grain. */
export function Hatches({ prefix, theme, unit }: Props) {
  return (
    <defs>
      {(['city', 'pole', 'zone', 'clusters'] as const).map((group) => (
        <pattern
          key={group}
          id={hatchId(prefix, group)}
          width={hatchMarks.tile}
          height={hatchMarks.tile}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${unit}) rotate(45)`}
        >
          <HatchTile group={group} theme={theme} />
        </pattern>
      ))}
    </defs>
  )
}

type TileProps = { readonly group: GroupId; readonly theme: Theme }

/** One tile: the base tint, and the mark that tells the group without colour. */
export function HatchTile({ group, theme }: TileProps) {
  const hatch = hatches[group]
  const { colour, opacity } = baseTint(group, theme)
  const { tile, stripe, dot, opacity: marks } = hatchMarks
  return (
    <>
      <rect width={tile} height={tile} fill={colour} fillOpacity={opacity} />
      {hatch === 'stripes' ? <rect width={stripe} height={tile} fill={colour} fillOpacity={marks.stripes} /> : null}
      {hatch === 'dots' ? <circle cx={tile / 2} cy={tile / 2} r={dot} fill={colour} fillOpacity={marks.dots} /> : null}
    </>
  )
}
