import type { Rect, ScreenPoint } from './frame'

export type Tie = readonly [from: ScreenPoint, to: ScreenPoint]

/** From the corners of what is enlarged to those of the inset that face it: below it, or at its right. */
export function tiesOf(source: Rect, inset: Rect): readonly Tie[] {
  const [right, bottom] = [source.x + source.width, source.y + source.height]
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
