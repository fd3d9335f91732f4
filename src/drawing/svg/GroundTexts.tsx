import { memo } from 'react'
import { type GroundName, letterSpacing } from '../groundNames'
import type { Theme } from '../theme'

type Props = { readonly names: readonly GroundName[]; readonly theme: Theme }

export const GroundTexts = memo(function GroundTexts({ names, theme }: Props) {
  return (
    <g data-layer="ground-names" textAnchor="middle">
      {names.map(({ id, kind, text, size, at: [x, y] }) => {
        const water = kind === 'label-water'
        const wide = water || kind === 'label-land'
        return (
          <text
            key={id}
            x={x}
            y={y}
            dy="0.36em"
            fontSize={size}
            letterSpacing={size * letterSpacing(kind)}
            fill={water ? theme.waterText : theme.groundText}
            stroke={water ? 'none' : theme.city}
            strokeWidth={wide ? 0 : 2}
            strokeOpacity={0.7}
            paintOrder="stroke"
          >
            {text}
          </text>
        )
      })}
    </g>
  )
})
