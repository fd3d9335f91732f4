import { memo, useContext } from 'react'
import { dashOf, edgeWidth, glow, quietLook } from '../look'
import type { ParkMark } from '../parkMark'
import type { Theme } from '../theme'
import { paintOf } from './Hatches'
import { NamedParks, Outline } from './Outline'

type Props = { readonly parks: readonly ParkMark[]; readonly theme: Theme; readonly hatchPrefix: string }

/**
 * The footprints in the plane, always in the same order, so that a choice changes elements and moves none; what is
 * pointed at or selected is drawn once more on top.
 */
export function Blocks({ parks, theme, hatchPrefix }: Props) {
  const look = (park: ParkMark) => ({
    blocks: park.blocks,
    label: park.label,
    quiet: park.quiet,
    colour: park.quiet ? theme.quiet : park.fill.edge,
    ...(park.quiet ? { fill: theme.quiet, fillOpacity: quietLook.fill } : paintOf(hatchPrefix, park.fill)),
    weight: theme.weight,
  })
  return (
    <g data-layer="parks">
      {parks.map((park) => (
        <ParkBlocks key={park.id} id={park.id} isLit={park.emphasis !== null} {...look(park)} />
      ))}
      {parks.map((park) =>
        park.emphasis ? <LitBlocks key={park.id} emphasis={park.emphasis} {...look(park)} /> : null,
      )}
    </g>
  )
}

type LookProps = Pick<ParkMark, 'blocks' | 'quiet'> & {
  readonly label: string
  readonly colour: string
  readonly fill: string
  readonly fillOpacity: number
  readonly weight: number
}

type ParkProps = LookProps & Pick<ParkMark, 'id'> & { readonly isLit: boolean }

const ParkBlocks = memo(function ParkBlocks({ id, label, isLit, blocks, quiet, colour, weight, ...paint }: ParkProps) {
  const named = useContext(NamedParks)
  return (
    <g
      id={named ? `${named}${id}` : undefined}
      data-footprint={id}
      {...paint}
      stroke={isLit ? 'none' : colour}
      strokeOpacity={quiet ? quietLook.edge : 1}
      strokeWidth={edgeWidth(null) * weight}
      strokeLinejoin="round"
    >
      {named ? <title>{label}</title> : null}
      {blocks.map((block) => (
        <Outline key={block.id} id={block.id} geometry={block.geometry} strokeDasharray={dashOf(block)?.join(' ')} />
      ))}
    </g>
  )
})

type LitProps = LookProps & { readonly emphasis: NonNullable<ParkMark['emphasis']> }

/** All blocks of a park light together. */
function LitBlocks({ blocks, quiet, colour, weight, emphasis }: LitProps) {
  return (
    <g
      data-lit={emphasis}
      fill={colour}
      fillOpacity={quiet ? glow.quiet : glow.match}
      stroke={colour}
      strokeWidth={edgeWidth(emphasis) * weight}
      strokeLinejoin="round"
    >
      {blocks.map((block) => (
        <Outline
          key={block.id}
          id={block.id}
          geometry={block.geometry}
          strokeDasharray={dashOf(block, true)?.join(' ')}
        />
      ))}
    </g>
  )
}
