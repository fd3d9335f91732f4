import { memo } from 'react'
import type { BlockName } from '../blockNames'
import type { Theme } from '../theme'

type Props = { readonly names: readonly BlockName[]; readonly theme: Theme }

export const BlockTexts = memo(function BlockTexts({ names, theme }: Props) {
  return (
    <g
      data-layer="block-names"
      textAnchor="middle"
      fill={theme.text}
      stroke={theme.halo}
      strokeWidth={2.4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {names.map(({ id, name, precision, size, at: [x, y] }) => (
        <text key={id} x={x} y={y} fontSize={size}>
          {name}
          <tspan x={x} dy="1.25em" fontSize={size * 0.9} fill={theme.groundText}>
            {precision}
          </tspan>
        </text>
      ))}
    </g>
  )
})
