import { memo } from 'react'
import type { Block } from '../../domain/atlas'
import type { ParkMark } from '../drawing'
import type { Theme } from '../theme'
import { hatchId } from './Hatches'
import { Outline } from './Outline'

type Props = { readonly parks: readonly ParkMark[]; readonly theme: Theme; readonly hatchPrefix: string }

/** The footprints in the plane: quiet parks first, the one that is pointed at or selected last. */
export function Blocks({ parks, theme, hatchPrefix }: Props) {
  const height = ({ quiet, emphasis }: ParkMark) => (emphasis ? 2 : quiet ? 0 : 1)
  const ordered = [...parks].sort((one, other) => height(one) - height(other))
  return (
    <g data-layer="parks">
      {ordered.map((park) => (
        <ParkBlocks
          key={park.id}
          id={park.id}
          blocks={park.blocks}
          quiet={park.quiet}
          emphasis={park.emphasis}
          colour={park.quiet ? theme.quiet : theme.groups[park.group]}
          fill={park.quiet ? theme.quiet : `url(#${hatchId(hatchPrefix, park.group)})`}
          weight={theme.weight}
        />
      ))}
    </g>
  )
}

type ParkProps = Pick<ParkMark, 'id' | 'blocks' | 'quiet' | 'emphasis'> & {
  readonly colour: string
  readonly fill: string
  readonly weight: number
}

const ParkBlocks = memo(function ParkBlocks({ id, blocks, quiet, emphasis, colour, fill, weight }: ParkProps) {
  return (
    <g
      data-footprint={id}
      fill={fill}
      fillOpacity={quiet ? (emphasis ? 0.4 : 0.16) : 1}
      stroke={colour}
      strokeOpacity={quiet && !emphasis ? 0.55 : 1}
      strokeWidth={strokeWidth(emphasis) * weight}
      strokeLinejoin="round"
    >
      {blocks.map((block) => (
        <Outline
          key={block.id}
          id={block.id}
          geometry={block.geometry}
          strokeDasharray={dashOf(block, emphasis !== null)}
        />
      ))}
      {emphasis ? <Glow blocks={blocks} colour={colour} /> : null}
    </g>
  )
})

/** All blocks of a park light together. */
function Glow({ blocks, colour }: { readonly blocks: readonly Block[]; readonly colour: string }) {
  return (
    <g fill={colour} fillOpacity="0.22" stroke="none">
      {blocks.map(({ id, geometry }) => (
        <Outline key={id} id={id} geometry={geometry} />
      ))}
    </g>
  )
}

export function strokeWidth(emphasis: ParkMark['emphasis']): number {
  return emphasis === 'selected' ? 3.2 : emphasis === 'pointed' ? 2.4 : 1.3
}

/** Precision is told by the edge: schematic dashed, a candidate dotted, the rest drawn through. */
export function dashOf(
  { precision, membership }: Pick<Block, 'precision' | 'membership'>,
  isEmphasised = false,
): string | undefined {
  if (membership === 'candidate') return '1.5 3'
  if (precision !== 'schematic') return undefined
  return isEmphasised ? '8 3' : '4 2.5'
}
