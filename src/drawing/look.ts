import type { Block, Precision } from '../domain/atlas'
import type { GroundFeature, GroundKind } from '../domain/ground'
import type { ParkMark } from './parkMark'
import type { Theme } from './theme'

/** A line in CSS pixels; a river's own width is multiplied in by `riverWidth`. */
export type Edge = { readonly colour: string; readonly width: number | 'river' }

/** How a kind of ground is drawn, the same under every painter. The shore lies under its fill. */
export type GroundLook = { readonly fill: string | null; readonly edge: Edge | null; readonly edgeBelow: boolean }

export function groundLook(kind: GroundKind, theme: Theme): GroundLook {
  const { weight } = theme
  const look = (fill: string | null, edge: Edge | null, edgeBelow = false) => ({ fill, edge, edgeBelow })
  switch (kind) {
    case 'land':
      return look(theme.land, { colour: theme.shore, width: 7 * weight }, true)
    case 'district':
      return look(theme.city, { colour: theme.district, width: 0.8 * weight })
    case 'city-edge':
      return look(null, { colour: theme.cityEdge, width: 1.2 * weight })
    case 'water':
      return look(theme.water, { colour: theme.river, width: 0.6 })
    case 'river':
      return look(null, { colour: theme.river, width: 'river' })
    case 'ring':
      return look(null, { colour: theme.ring, width: 1.1 * weight })
    default:
      // A projector's dark lines, as a fill, would pass for a park.
      return look(weight > 1 ? theme.land : theme.ring, null)
  }
}

/** Names and stations are no shapes of the plane: they keep their size. */
export function isShape({ kind }: GroundFeature): boolean {
  return !kind.startsWith('label-') && kind !== 'station'
}

/** Rivers grow with the map, gently, by this power of the scale, and are never thinner than the least. */
export const riverGrowth = { power: 0.8, least: 0.8, width: 2, atZoom: 10 } as const

export function riverWidth({ width = riverGrowth.width }: Pick<GroundFeature, 'width'>, zoom: number): number {
  return Math.max(riverGrowth.least, width * 2 ** ((zoom - riverGrowth.atZoom) * riverGrowth.power))
}

export const stationLook = { radius: 1.8, line: 1.3 } as const

/** The marks of a hatch on its tile of 6 × 6 CSS pixels, turned by 45°. */
export const hatchMarks = { tile: 6, stripe: 2.2, dot: 1.25, opacity: { stripes: 0.75, dots: 0.85 } } as const

/** What the filter left out stays as ground. */
export const quietLook = { fill: 0.16, edge: 0.55 } as const

/** The light over all blocks of the park that is pointed at or selected; a quiet one needs more of it to show. */
export const glow = { match: 0.22, quiet: 0.44 } as const

/** Of what was surveyed the edge is seen to be the one that holds. */
const surveyedEdge = 2.1

/** The width of a footprint's edge in CSS pixels, before the theme's weight. */
export function edgeWidth(emphasis: ParkMark['emphasis'], precision: Precision = 'approximate'): number {
  if (emphasis === null) return precision === 'surveyed' ? surveyedEdge : 1.3
  return emphasis === 'selected' ? 3.2 : 2.4
}

/** Precision is told by the edge: schematic dashed, a candidate dotted, approximate drawn through, surveyed firmly (`edgeWidth`). CSS pixels. */
export function dashOf(
  { precision, membership }: Pick<Block, 'precision' | 'membership'>,
  isEmphasised = false,
): readonly [number, number] | null {
  if (membership === 'candidate') return [1.5, 3]
  if (precision !== 'schematic') return null
  return isEmphasised ? [8, 3] : [4, 2.5]
}
