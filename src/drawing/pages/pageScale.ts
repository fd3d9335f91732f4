import type { Rect, ScreenPoint, Size } from '../frame'
import type { ScaleBar } from '../scaleBar'
import { textWidth } from '../textWidth'

const size = 10
/** How long a bar may be. */
export const longestBar = 110

/** Where a bar lies over a map, from the map's corner: as large as the longest with its words. */
export function pageScalePlace({ height }: Size): Rect {
  return { x: 8, y: height - 28, width: longestBar + 74, height: 20 }
}

/** The bar with its ground and its words, in its place. */
export function scaleMarks(map: Size, { pixels, text }: ScaleBar) {
  const place = pageScalePlace(map)
  const y = place.y + place.height / 2
  const x = place.x + 8
  const bar: readonly ScreenPoint[] = [
    [x, y - 3],
    [x, y + 3],
    [x + pixels, y + 3],
    [x + pixels, y - 3],
  ]
  const at: ScreenPoint = [x + pixels + 8, y + 4]
  return { ground: { ...place, width: pixels + textWidth(text, size) + 22 }, bar, text, at, size }
}
