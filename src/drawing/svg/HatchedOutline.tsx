import { useContext } from 'react'
import type { Rect, ScreenPoint, Transform } from '../frame'
import { dotsOver, stripesOver } from '../hatchOver'
import { hatchMarks } from '../look'
import { boundsOf } from '../planeGeometry'
import type { Area, ShapeFill } from '../shapes/shape'
import { HatchPrefix } from './contexts'
import { type Paper, paperPath } from './paperPath'
import { tidy } from './ShapeTexts'

type Props = { readonly shape: Area; readonly placed: Transform; readonly paper: Paper }

/** A hatched area for a printer, which makes a picture of a pattern's tiles: its tint, then its marks, cut to its outline. */
export function HatchedOutline({ shape: { fill, parts, id, tag, name }, placed, paper }: Props) {
  const prefix = useContext(HatchPrefix)
  if (!fill?.hatch) return null
  const outline = parts.map(({ geometry }) => paperPath(geometry, placed, paper)).join('')
  const cut = `${prefix}-cut-${tag?.[1] ?? id ?? name}`
  const seen = parts.map(({ geometry }) => common(placedBox(boundsOf(geometry), placed), paper.room))
  return (
    <>
      <path d={outline} fill={fill.colour} fillOpacity={fill.opacity} stroke="none" />
      <clipPath id={cut}>
        <path d={outline} />
      </clipPath>
      <g clipPath={`url(#${cut})`}>
        <Marks hatch={fill.hatch} boxes={seen} ink={fill.colour} />
      </g>
    </>
  )
}

function placedBox({ x, y, width, height }: Rect, { scale, x: left, y: top }: Transform): Rect {
  return { x: x * scale + left, y: y * scale + top, width: width * scale, height: height * scale }
}

/** What two boxes share; no width where they share nothing. */
function common(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  const right = Math.min(one.x + one.width, other.x + other.width)
  const bottom = Math.min(one.y + one.height, other.y + other.height)
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) }
}

type MarksProps = {
  readonly hatch: NonNullable<ShapeFill['hatch']>
  readonly boxes: readonly Rect[]
  readonly ink: string
}

/** A dot is a point with a round end: a printer writes a circle as four curves. */
function Marks({ hatch: { marks }, boxes, ink }: MarksProps) {
  const shown = boxes.filter(({ width, height }) => width * height > 0)
  const opacity = hatchMarks.opacity[marks]
  const at = ([x, y]: ScreenPoint) => `${tidy(x)} ${tidy(y)}`
  if (marks === 'dots') {
    const d = shown.flatMap((box) => dotsOver(box, 1).map((point) => `M${at(point)}h.01`)).join('')
    return (
      <path
        d={d}
        fill="none"
        stroke={ink}
        strokeOpacity={opacity}
        strokeWidth={2 * hatchMarks.dot}
        strokeLinecap="round"
        strokeDasharray="none"
      />
    )
  }
  const d = shown.flatMap((box) => stripesOver(box, 1).map((corners) => `M${corners.map(at).join('L')}z`)).join('')
  return <path d={d} fill={ink} fillOpacity={opacity} stroke="none" />
}
