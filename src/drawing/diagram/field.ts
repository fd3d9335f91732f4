import type { Rect, ScreenPoint } from '../frame'

/**
 * The ground of a diagram in CSS pixels: bands of one rounded shape around a centre (a superellipse of the exponent 3,
 * whose half axes may differ on each side), so that a wide map is filled as a tall one is. A share of 1 is its rim.
 */
export type Field = {
  readonly centre: ScreenPoint
  readonly left: number
  readonly right: number
  readonly up: number
  readonly down: number
}

/** The field whose rim touches the sides of a rectangle, its centre at shares of width and height. */
export function fieldIn({ x, y, width, height }: Rect, [across, down]: ScreenPoint): Field {
  return {
    centre: [x + width * across, y + height * down],
    left: width * across,
    right: width * (1 - across),
    up: height * down,
    down: height * (1 - down),
  }
}

/** The field within it that leaves so much free on each side. */
export function within({ centre, left, right, up, down }: Field, [across, along]: ScreenPoint): Field {
  return { centre, left: left - across, right: right - across, up: up - along, down: down - along }
}

/** The inner band and the outer one around it. */
export type Bands = { readonly inner: Field; readonly outer: Field }

/** The point in a direction: shares to 1 lie in the inner band, from 1 to 2 in the outer one. */
export function bandPoint({ inner, outer }: Bands, angle: number, share: number): ScreenPoint {
  if (share <= 1) return pointAt(inner, angle, share)
  const [from, to] = [pointAt(inner, angle, 1), pointAt(outer, angle, 1)]
  return [from[0] + (to[0] - from[0]) * (share - 1), from[1] + (to[1] - from[1]) * (share - 1)]
}

/** How far out a point lies: 0 in the centre, 1 on the rim. */
function shareAt(field: Field, [x, y]: ScreenPoint): number {
  const [across, along] = [
    part(x - field.centre[0], field.left, field.right),
    part(y - field.centre[1], field.up, field.down),
  ]
  return Math.cbrt(across * across * across + along * along * along)
}

function part(length: number, before: number, after: number): number {
  return length < 0 ? -length / before : length / after
}

/** The point in a direction of the screen (radians, 0 to the east, clockwise) as far out as a share. */
function pointAt(field: Field, angle: number, share: number): ScreenPoint {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = field.centre
  const rim = 1 / shareAt(field, [x + dx, y + dy])
  return [x + dx * rim * share, y + dy * rim * share]
}

/** The least and the most share of a box. */
export function sharesOf(field: Field, { x, y, width, height }: Rect): readonly [least: number, most: number] {
  const corners: readonly ScreenPoint[] = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ]
  const nearest: ScreenPoint = [
    Math.min(Math.max(field.centre[0], x), x + width),
    Math.min(Math.max(field.centre[1], y), y + height),
  ]
  return [shareAt(field, nearest), Math.max(...corners.map((corner) => shareAt(field, corner)))]
}

const steps = 96

/** The rim as a ring, its points as close together at the ends of a long field as along its sides. */
export function outlineOf({ centre: [x, y], left, right, up, down }: Field): readonly ScreenPoint[] {
  const bent = (value: number) => Math.sign(value) * Math.cbrt(value * value)
  return Array.from({ length: steps }, (_, step) => {
    const angle = (step * 2 * Math.PI) / steps
    const [across, along] = [bent(Math.cos(angle)), bent(Math.sin(angle))]
    return [x + across * (across < 0 ? left : right), y + along * (along < 0 ? up : down)]
  })
}

/** A shape between ellipse and rectangle (a superellipse of the exponent 4) in a box, as a ring. */
export function roundedIn({ x, y, width, height }: Rect): readonly ScreenPoint[] {
  const root = (value: number) => Math.sign(value) * Math.sqrt(Math.abs(value))
  return Array.from({ length: steps }, (_, step) => {
    const angle = (step * 2 * Math.PI) / steps
    return [x + (width / 2) * (1 + root(Math.cos(angle))), y + (height / 2) * (1 + root(Math.sin(angle)))]
  })
}

/** How much larger such a shape is than the box whose corners it holds. */
export const roundedGrowth = 2 ** 0.25

/** The direction on the screen that a bearing has as its field is wider than high, never farther from it than it may be. */
export function leaning(angle: number, { outer: { left, right, up, down } }: Bands): number {
  const wide = Math.min(1.55, Math.max(1 / 1.55, (left + right) / (up + down)))
  return Math.atan2(Math.sin(angle), Math.cos(angle) * wide)
}
