import { contains, type Rect, type ScreenPoint } from './frame'

export type Tie = readonly [from: ScreenPoint, to: ScreenPoint]

/** Ties longer than this share of the frame's lesser side would cross the map: there the extent alone stands. */
const longest = 0.5

/** From the corners of what is enlarged to those of the inset that faces it, where it is in sight and near. */
export function tiesOf(source: Rect, inset: Rect, frame: Rect): readonly Tie[] {
  const isInSight = contains(frame, [source.x, source.y]) && contains(frame, cornerOf(source))
  const ties = facing(source, inset)
  const most = longest * Math.min(frame.width, frame.height)
  const isNear = ties.every(([from, to]) => Math.hypot(to[0] - from[0], to[1] - from[1]) <= most)
  return isInSight && isNear ? ties : []
}

function cornerOf({ x, y, width, height }: Rect): ScreenPoint {
  return [x + width, y + height]
}

/** The inset lies below what it enlarges, or at its right. */
function facing(source: Rect, inset: Rect): readonly Tie[] {
  const [right, bottom] = cornerOf(source)
  if (inset.y >= bottom) {
    return [
      [
        [source.x, bottom],
        [inset.x, inset.y],
      ],
      [
        [right, bottom],
        [inset.x + inset.width, inset.y],
      ],
    ]
  }
  return [
    [
      [right, source.y],
      [inset.x, inset.y],
    ],
    [
      [right, bottom],
      [inset.x, inset.y + inset.height],
    ],
  ]
}
