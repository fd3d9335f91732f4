import { memo } from 'react'
import type { Ground, GroundFeature } from '../../domain/ground'
import type { Theme } from '../theme'
import { Outline } from './Outline'

type Props = { readonly ground: Ground; readonly theme: Theme; readonly zoom: number }

/** The ground in the plane; the caller's transform brings it to the screen. Strokes keep their width. */
export const GroundShapes = memo(function GroundShapes({ ground, theme, zoom }: Props) {
  const shown = ground.filter((feature) => isShape(feature) && zoom >= (feature.minZoom ?? 0))
  return (
    <g data-layer="ground">
      {shown.map((feature) => (
        <Outline key={feature.id} id={feature.id} geometry={feature.geometry} {...look(feature, theme, zoom)} />
      ))}
    </g>
  )
})

/** Names and stations are no shapes of the plane: they keep their size. */
export function isShape({ kind }: GroundFeature): boolean {
  return !kind.startsWith('label-') && kind !== 'station'
}

/** A line's width grows with the map, gently, so that rivers stay rivers close by. */
function lineWidth({ width = 2 }: GroundFeature, zoom: number): number {
  return Math.max(0.8, width * 2 ** ((zoom - 10) * 0.8))
}

function look(feature: GroundFeature, theme: Theme, zoom: number) {
  switch (feature.kind) {
    case 'land':
      return {
        fill: theme.land,
        stroke: theme.shore,
        strokeWidth: 7 * theme.weight,
        strokeLinejoin: 'round' as const,
        paintOrder: 'stroke',
      }
    case 'district':
      return { fill: theme.city, stroke: theme.district, strokeWidth: 0.8 * theme.weight }
    case 'city-edge':
      return { fill: 'none', stroke: theme.cityEdge, strokeWidth: 1.2 * theme.weight, strokeLinejoin: 'round' as const }
    case 'water':
      return { fill: theme.water, stroke: theme.river, strokeWidth: 0.6 }
    case 'river':
      return {
        fill: 'none',
        stroke: theme.river,
        strokeWidth: lineWidth(feature, zoom),
        strokeLinejoin: 'round' as const,
        strokeLinecap: 'round' as const,
      }
    case 'ring':
      return { fill: 'none', stroke: theme.ring, strokeWidth: 1.1 * theme.weight, strokeLinejoin: 'round' as const }
    default:
      return { fill: theme.ring, stroke: 'none' }
  }
}
