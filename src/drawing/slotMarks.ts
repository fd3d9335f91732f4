import type { ScreenPoint } from './frame'
import type { MarkRole } from './patternGraphic'
import type { Theme } from './theme'

type Look = {
  readonly fill: string | null
  readonly fillOpacity: number
  readonly stroke: string
  readonly strokeOpacity: number
  readonly width: number
  readonly dash: readonly [number, number] | null
}

/** One shape of a slot's mark; the corners of an angular one are met in order. */
export type SlotMark = Look &
  (
    | { readonly kind: 'circle'; readonly at: ScreenPoint; readonly radius: number }
    | { readonly kind: 'angular'; readonly corners: readonly ScreenPoint[] }
  )

export type SlotPlace = {
  readonly role: MarkRole
  readonly at: ScreenPoint
  readonly radius: number
  readonly ink: string
  readonly theme: Theme
  readonly unit: number
}

/** How large a legend draws each mark in a square of 18; 6 where nothing is said. */
export const signRadii: Partial<Record<MarkRole, number>> = { core: 7, lead: 6.5, point: 3.5, spoke: 5.5 }

const plain = { fill: null, fillOpacity: 1, strokeOpacity: 1, dash: null } as const

/**
 * The mark of a slot: a core is a double ring, a lead a ring with a heart, a wing a strong ring, a hub a square, a
 * spoke's end a plain ring, a point a dot, a candidate a dashed ring; the others a star of four and a diamond.
 */
export function slotMarks({ role, at, radius, ink, theme, unit }: SlotPlace): readonly SlotMark[] {
  const circle = (r: number, width: number, change: Partial<Look> = {}): SlotMark => ({
    ...plain,
    kind: 'circle',
    at,
    radius: r,
    stroke: ink,
    width: width * unit * theme.weight,
    ...change,
  })
  const halo = circle(radius, 0, { stroke: theme.halo, strokeOpacity: 0.85, width: 6 * unit })
  switch (role) {
    case 'core':
      return [halo, circle(radius, 4.2), circle(radius - 6 * unit, 1.4)]
    case 'lead':
      return [halo, circle(radius, 3), circle(4 * unit, 0, { fill: ink })]
    case 'wing':
      return [halo, circle(radius, 3.4)]
    case 'spoke':
      return [halo, circle(radius, 2.2)]
    case 'point':
      return [circle(radius, 1.4, { fill: ink })]
    case 'candidate':
      return [circle(radius, 1.8, { dash: [3 * unit, 3 * unit] })]
    case 'area':
    case 'areas':
      return [circle(radius, 0, { fill: ink, fillOpacity: 0.2, strokeOpacity: 0.4, width: 1 })]
    default: {
      const angular = { ...plain, kind: 'angular', corners: cornersOf(role, at, radius) } as const
      return [
        { ...angular, stroke: theme.halo, strokeOpacity: 0.85, width: 6 * unit },
        { ...angular, stroke: ink, width: 2.8 * unit * theme.weight },
      ]
    }
  }
}

/** Corners on the circle of the radius: a hub's square lies on its side, star and diamond on a corner. */
function cornersOf(role: MarkRole, [x, y]: ScreenPoint, radius: number): readonly ScreenPoint[] {
  const turn = role === 'hub' ? Math.PI / 4 : 0
  const reaches = role === 'star' ? [1, 0.62] : [1]
  const count = 4 * reaches.length
  return Array.from({ length: count }, (_, index): ScreenPoint => {
    const angle = turn + (index * 2 * Math.PI) / count
    const reach = radius * 1.12 * (reaches[index % reaches.length] ?? 1)
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
  })
}
