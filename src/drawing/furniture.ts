import type { Covered } from './focus'
import { isTall, type Rect, type Size } from './frame'

/** How far a box may reach out of its place, as letters of another font make it do. */
const slack = 6

/** A part that fills less of its place is folded, and leaves the rest to names. */
const leastShare = 0.4

const areaOf = ({ width, height }: Rect) => width * height

/**
 * The places that no name takes: where the parts over the map are meant to stand as long as they do, so that names stay while
 * they change within them; where one stands elsewhere or larger, what was measured of it.
 */
export function placesOf(meant: readonly Rect[], measured: readonly Rect[]): readonly Rect[] {
  if (measured.length === 0) return meant
  const holds = (place: Rect) => (box: Rect) => isWithin(box, place) && areaOf(box) > leastShare * areaOf(place)
  const stray = measured.filter((box) => !meant.some((place) => holds(place)(box)))
  return [...meant.filter((place) => measured.some(holds(place))), ...stray]
}

function isWithin(box: Rect, place: Rect): boolean {
  return (
    box.x >= place.x - slack &&
    box.y >= place.y - slack &&
    box.x + box.width <= place.x + place.width + slack &&
    box.y + box.height <= place.y + place.height + slack
  )
}

/**
 * Where buttons, legend, scale and north arrow lie over a reader's map, as the style sheets have them, in CSS pixels from
 * the map's corner: no name is set there. Beside an open panel the legend is folded, and the scale stands at the left.
 */
export function furnitureOf(size: Size, { left, right }: Covered): readonly Rect[] {
  const { width, height } = size
  if (isTall(size)) {
    return [
      { x: 0, y: 0, width, height: 34 },
      { x: 66, y: 38, width: 308, height: 50 },
      { x: 16, y: 48, width: 38, height: 110 },
      scalePlace(size),
    ]
  }
  const buttons = [
    { x: left + 16, y: 16, width: 38, height: 110 },
    { x: left + 16, y: 136, width: 148, height: 150 },
  ]
  if (right === 0) {
    return [...buttons, { x: width - 342, y: height - 288, width: 326, height: 246 }, scalePlace(size)]
  }
  return [
    ...buttons,
    { x: width - right - 96, y: height - 76, width: 80, height: 34 },
    { x: left + 16, y: height - 66, width: 190, height: 28 },
  ]
}

/** A tall sheet, and how far down on it the enlarged centre begins. */
export const tallSheet = { width: 390, height: 720, insetTop: 424 } as const

/** How far above the enlarged centre of a tall map its scale stands, in CSS pixels. */
const aboveInset = 6

/** How far the scale of a tall map stands above the map's lower edge, so that it never lies over the enlarged centre. */
export function scaleBottom({ width, height }: Size): number {
  const scale = Math.min(width / tallSheet.width, height / tallSheet.height)
  const insetTop = (height - tallSheet.height * scale) / 2 + tallSheet.insetTop * scale
  return height - insetTop + aboveInset
}

/** Where the scale and the north arrow lie over the whole map, or over another page's frame. */
export function scalePlace(size: Size): Rect {
  const { width, height } = size
  return isTall(size)
    ? { x: width - 200, y: height - scaleBottom(size) - 30, width: 184, height: 32 }
    : { x: width - 520, y: height - 38, width: 224, height: 30 }
}
