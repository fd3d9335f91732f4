import { useRef } from 'react'
import type { Indicator } from '../../domain/atlas'
import type { GraphicText } from '../../drawing/graphicText'
import { type GraphicEnd, indicatorGraphic } from '../../drawing/indicatorGraphic'
import { themesByName } from '../../drawing/theme'
import { useChoice } from '../../state/AtlasContext'
import { useSize } from '../../ui/useSize'

type Props = {
  readonly indicator: Indicator
  readonly share: Indicator | null
  /** What stands before the share's figure. */
  readonly lead: string
  /** All that the picture shows, in words. */
  readonly says: string
}

/** CSS pixels, before the box is laid out. */
const widthAtFirst = 280

/** Baseline and target on one scale, and the share of the city. */
export function Graphic({ indicator, share, lead, says }: Props) {
  const language = useChoice('language')
  const theme = useChoice('theme')
  const box = useRef<HTMLDivElement>(null)
  const width = useSize(box)?.width || widthAtFirst
  const { weight } = themesByName[theme]
  const drawn = indicatorGraphic({ indicator, share, shareLead: lead, language, width, weight })
  const { height, bars, ticks, ends, texts } = drawn
  return (
    <div ref={box} className="indicators-graphic" style={{ minHeight: Math.max(41, height) }}>
      <svg
        role="img"
        aria-label={says}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        data-falls={drawn.falls}
      >
        {bars.map(({ role, x, y, width: length, height: thickness }) => (
          <rect key={`${role} ${y}`} className={`indicators-${role}`} x={x} y={y} width={length} height={thickness} />
        ))}
        {ticks.map(({ x, y, length }) => (
          <path key={x} className="indicators-tick" d={`M${x} ${y}v${length}`} />
        ))}
        {ends.map((end) => (
          <End key={end.role} end={end} />
        ))}
        {texts.map((text) => (
          <Label key={`${text.role} ${text.text}`} label={text} />
        ))}
      </svg>
    </div>
  )
}

function End({ end: { role, x, top, bottom, loose } }: { readonly end: GraphicEnd }) {
  const middle = (top + bottom) / 2
  return (
    <g className="indicators-end" data-role={role} data-loose={loose ?? undefined}>
      <path d={`M${x} ${top}V${bottom}`} />
      {loose === 'over' ? <path className="indicators-arrow" d={`M${x + 3} ${middle - 4}l6 4l-6 4z`} /> : null}
    </g>
  )
}

const places = { start: 0, middle: 0.5, end: 1 } as const

function Label({ label: { role, lead, text, size, x, y, width, anchor } }: { readonly label: GraphicText }) {
  const at = x + width * places[anchor]
  return (
    <text className="indicators-label" data-role={role} x={at} y={y} fontSize={size} textAnchor={anchor}>
      {lead ? <tspan className="indicators-lead">{lead} </tspan> : null}
      {text}
    </text>
  )
}
