import type { GroupId } from '../../domain/atlas'
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
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${unit}) rotate(45)`}
        >
          <HatchTile group={group} colour={theme.groups[group]} opacity={theme.fillOpacity} />
        </pattern>
      ))}
    </defs>
  )
}

type TileProps = { readonly group: GroupId; readonly colour: string; readonly opacity: number }

/** One 6 × 6 tile: base tint, and the mark that tells the group without colour. */
export function HatchTile({ group, colour, opacity }: TileProps) {
  const hatch = hatches[group]
  const base = hatch === 'solid' ? Math.min(1, opacity * 1.7) : hatch === 'plain' ? opacity : opacity * 0.6
  return (
    <>
      <rect width="6" height="6" fill={colour} fillOpacity={base} />
      {hatch === 'stripes' ? <rect width="2.2" height="6" fill={colour} fillOpacity="0.75" /> : null}
      {hatch === 'dots' ? <circle cx="3" cy="3" r="1.25" fill={colour} fillOpacity="0.85" /> : null}
    </>
  )
}
