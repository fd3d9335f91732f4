import type { Basis } from '../domain/atlas'
import type { ScreenPoint } from './frame'
import type { SignRole } from './patternGraphic'
import { circle, freeform, type Shape, type ShapeLine, solid, stroke } from './shapes/shape'
import type { Theme } from './theme'

export type SlotPlace = {
  readonly role: SignRole
  readonly basis: Basis
  readonly at: ScreenPoint
  readonly radius: number
  readonly ink: string
  readonly theme: Theme
  readonly unit: number
}

/** How thick the lines of a mark are that is counted or ordered, beside one that is stated. */
const quietShare = 0.62

/** How large a legend draws each mark in a square of 18; 6 where nothing is said. */
export const signRadii: Partial<Record<SignRole, number>> = { core: 7, lead: 6.5, point: 3.5, spoke: 5.5 }

/**
 * The mark of a slot: a core is a double ring, a lead a ring with a heart, a wing a strong ring, a hub a square, a
 * spoke's end a plain ring, a point a dot, a candidate a dashed ring; the others a star of four and a diamond. What is counted or
 * ordered has thinner lines and a lighter fill than what is stated.
 */
export function slotMarks({ role, basis, at, radius, ink, theme, unit }: SlotPlace, name: string): readonly Shape[] {
  const isQuiet = basis === 'derived'
  const line = (width: number, change: Partial<ShapeLine> = {}) =>
    stroke(ink, width * (isQuiet ? quietShare : 1) * unit * theme.weight, change)
  const under = stroke(theme.halo, 6 * unit, { opacity: 0.85 })
  const ring = (r: number, width: number, change?: Partial<ShapeLine>) =>
    circle(name, at, r, { line: line(width, change) })
  const dot = (r: number) => circle(name, at, r, { fill: solid(ink) })
  const halo = circle(name, at, radius, { line: under })
  switch (role) {
    case 'core':
      return [halo, ring(radius, 4.2), ring(radius - 6 * unit, 1.4)]
    case 'lead':
      return [halo, ring(radius, 3), dot(4 * unit)]
    case 'wing':
      return [halo, ring(radius, 3.4)]
    case 'spoke':
      return [halo, ring(radius, 2.2)]
    case 'point':
      return [
        halo,
        circle(name, at, radius, { fill: solid(isQuiet ? blended(ink, theme.halo) : ink), line: line(1.8) }),
      ]
    case 'candidate':
      return [ring(radius, 1.8, { dash: [3 * unit, 3 * unit] })]
    case 'link':
      return signOfLink(at, radius, { ink, unit: 0.6 * unit, theme }, name)
    case 'area':
    case 'areas':
      return [circle(name, at, radius, { fill: solid(ink, 0.2), line: stroke(ink, 1, { opacity: 0.4 }) })]
    default: {
      const corners = [{ kind: 'ring', points: cornersOf(role, at, radius) }] as const
      return [freeform(name, corners, { line: under }), freeform(name, corners, { line: line(2.8) })]
    }
  }
}

/** Half of the ink over the halo's colour (`#rrggbb`): opaque, so that no line shows through. */
function blended(ink: string, halo: string): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round((part(ink, at) + part(halo, at)) / 2))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Two bodies and the arrow between them. */
function signOfLink(
  [x, y]: ScreenPoint,
  radius: number,
  pen: Pick<SlotPlace, 'ink' | 'theme' | 'unit'>,
  name: string,
): readonly Shape[] {
  const side = (at: number) =>
    circle(name, [at, y], radius * 0.8, { fill: solid(pen.ink, 0.1), line: stroke(pen.ink, 1, { opacity: 0.9 }) })
  const [from, to] = [x - radius * 1.5, x + radius * 1.5]
  return [side(from), side(to), ...linkShapes([from, y], [to, y], pen, name)]
}

/** Corners on the circle of the radius: a hub's square lies on its side, star and diamond on a corner. */
function cornersOf(role: SignRole, [x, y]: ScreenPoint, radius: number): readonly ScreenPoint[] {
  const turn = role === 'hub' ? Math.PI / 4 : 0
  const reaches = role === 'star' ? [1, 0.62] : [1]
  const count = 4 * reaches.length
  return Array.from({ length: count }, (_, index): ScreenPoint => {
    const angle = turn + (index * 2 * Math.PI) / count
    const reach = radius * 1.12 * (reaches[index % reaches.length] ?? 1)
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
  })
}

/** One arrow with two heads: what is on either side belongs together. */
export function linkShapes(
  from: ScreenPoint,
  to: ScreenPoint,
  { ink, theme, unit }: Pick<SlotPlace, 'ink' | 'theme' | 'unit'>,
  name: string,
): readonly Shape[] {
  const width = 3 * unit * theme.weight
  const head = 11 * unit * theme.weight
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  if (length < 2 * head) return []
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const beside = (at: ScreenPoint, along: number, across: number): ScreenPoint => [
    at[0] + dx * along - dy * across,
    at[1] + dy * along + dx * across,
  ]
  const tip = (at: ScreenPoint, towards: 1 | -1) => ({
    kind: 'ring' as const,
    points: [at, beside(at, towards * head, head * 0.5), beside(at, towards * head, -head * 0.5)],
  })
  const shaft = { kind: 'line', points: [beside(from, head * 0.8, 0), beside(to, -head * 0.8, 0)] } as const
  return [
    freeform(name, [shaft], { line: stroke(theme.halo, width + 4 * unit, { opacity: 0.85 }) }),
    freeform(name, [shaft], { line: stroke(ink, width) }),
    freeform(name, [tip(from, 1), tip(to, -1)], { fill: solid(ink), line: stroke(theme.halo, unit) }),
  ]
}
