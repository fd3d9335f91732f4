import { Fragment, memo, type ReactNode, type SVGProps } from 'react'
import type { ParkId } from '../../domain/atlas'
import type { Drawing } from '../drawing'
import { type Frame, middle } from '../frame'
import { leadersOf } from '../leaders'
import type { ParkMark } from '../parkMark'
import { boxOf, type Name } from '../placement'
import type { Theme } from '../theme'

/** What makes a name a button; absent in the poster and in exports. */
export type NameButton = (park: ParkMark) => SVGProps<SVGGElement>

type Props = {
  readonly drawing: Drawing
  readonly names: readonly Name[]
  readonly frame: Frame
  readonly button?: NameButton | undefined
}

/** The parks' names over their footprints, with leaders to each block of the one that is pointed at or selected. */
export function NameTexts({ drawing: { parks, theme }, names, frame, button }: Props): ReactNode {
  const marks = new Map<ParkId, ParkMark>(parks.map((park) => [park.id, park]))
  return (
    <g data-layer="names">
      {parks
        .filter(({ emphasis }) => emphasis === 'selected' || emphasis === 'pointed')
        .map((park) => (
          <Leaders
            key={park.id}
            park={park}
            name={names.find((name) => name.park === park.id)}
            frame={frame}
            theme={theme}
          />
        ))}
      {names.map((name) => {
        const park = marks.get(name.park)
        return park ? (
          <NameText key={name.park} name={name} park={park} frame={frame} theme={theme} button={button} />
        ) : null
      })}
    </g>
  )
}

type NameProps = {
  readonly name: Name
  readonly park: ParkMark
  readonly frame: Frame
  readonly theme: Theme
  readonly button: NameButton | undefined
}

function NameText({ name, park, frame, theme, button }: NameProps) {
  return (
    <g data-name-of={name.park} {...button?.(park)}>
      <Written
        {...{ name, frame }}
        weight={weightOf(park, theme)}
        colour={park.quiet && !park.emphasis ? theme.quietText : theme.text}
        halo={theme.halo}
      />
    </g>
  )
}

type WrittenProps = Pick<NameProps, 'name' | 'frame'> & {
  readonly weight: number
  readonly colour: string
  readonly halo: string
}

const Written = memo(function Written({ name, frame, weight, colour, halo }: WrittenProps) {
  const box = boxOf(name, frame)
  const [x, y] = middle(box)
  return (
    <>
      <rect {...box} rx={3} fill="none" />
      <text
        x={x}
        y={y - ((name.lines.length - 1) * box.height) / name.lines.length / 2}
        dy="0.36em"
        textAnchor="middle"
        fontSize={name.size}
        fontWeight={weight}
        fill={colour}
        stroke={halo}
        strokeWidth={name.size * 0.24}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {name.lines.map((line, index) =>
          index === 0 ? (
            line
          ) : (
            <Fragment key={line}>
              {/* Takes no room, and keeps the words apart for who hears them. */}
              <tspan fontSize={0}> </tspan>
              <tspan x={x} dy={box.height / name.lines.length}>
                {line}
              </tspan>
            </Fragment>
          ),
        )}
      </text>
    </>
  )
})

/** A projector's quiet names must be dark to be read, so their weight tells them too. */
function weightOf({ emphasis, quiet }: ParkMark, { weight }: Theme): number {
  if (emphasis) return 800
  return quiet && weight > 1 ? 450 : 650
}

type LeadersProps = Omit<NameProps, 'name' | 'button'> & { readonly name: Name | undefined }

function Leaders({ park, name, frame, theme }: LeadersProps) {
  return (
    <g stroke={park.fill.edge} strokeWidth={1.1} fill={park.fill.edge} data-leaders={park.id}>
      {leadersOf(park, name, frame).map(({ from, to }) => (
        <g key={to.join()}>
          <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
          <circle cx={to[0]} cy={to[1]} r={2.2} stroke={theme.halo} strokeWidth={0.8} />
        </g>
      ))}
    </g>
  )
}
