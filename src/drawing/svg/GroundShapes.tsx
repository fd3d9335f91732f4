import { memo } from 'react'
import type { Ground, GroundFeature } from '../../domain/ground'
import { groundLook, isShape, riverWidth } from '../look'
import type { Theme } from '../theme'
import { Outline } from './Outline'

type Props = { readonly ground: Ground; readonly theme: Theme; readonly zoom: number }

/** The ground in the plane; the caller's transform brings it to the screen. Strokes keep their width. */
export const GroundShapes = memo(function GroundShapes({ ground, theme, zoom }: Props) {
  const shown = ground.filter((feature) => isShape(feature) && zoom >= (feature.minZoom ?? 0))
  return (
    <g data-layer="ground" strokeLinejoin="round">
      {shown.map((feature) => (
        <Outline
          key={feature.id}
          id={feature.id}
          geometry={feature.geometry}
          {...strokeAndFill(feature, theme, zoom)}
        />
      ))}
    </g>
  )
})

function strokeAndFill(feature: GroundFeature, theme: Theme, zoom: number) {
  const { fill, edge, edgeBelow } = groundLook(feature.kind, theme)
  return {
    fill: fill ?? 'none',
    ...(edge ? { stroke: edge.colour } : {}),
    ...(edge ? { strokeWidth: edge.width === 'river' ? riverWidth(feature, zoom) : edge.width } : {}),
    ...(edge?.width === 'river' ? { strokeLinecap: 'round' as const } : {}),
    ...(edgeBelow ? { paintOrder: 'stroke' } : {}),
  }
}
