import { memo } from 'react'
import type { Block } from '../../domain/atlas'
import { dashOf, edgeWidth, glowOpacity, quietLook } from '../look'
import type { ParkMark } from '../parkMark'
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
      fillOpacity={quiet ? (emphasis ? quietLook.litFill : quietLook.fill) : 1}
      stroke={colour}
      strokeOpacity={quiet && !emphasis ? quietLook.edge : 1}
      strokeWidth={edgeWidth(emphasis) * weight}
      strokeLinejoin="round"
    >
      {blocks.map((block) => (
        <Outline
          key={block.id}
          id={block.id}
          geometry={block.geometry}
          strokeDasharray={dashOf(block, emphasis !== null)?.join(' ')}
        />
      ))}
      {emphasis ? <Glow blocks={blocks} colour={colour} /> : null}
    </g>
  )
})

/** All blocks of a park light together. */
function Glow({ blocks, colour }: { readonly blocks: readonly Block[]; readonly colour: string }) {
  return (
    <g fill={colour} fillOpacity={glowOpacity} stroke="none">
      {blocks.map(({ id, geometry }) => (
        <Outline key={id} id={id} geometry={geometry} />
      ))}
    </g>
  )
}
