import type { Ground, GroundFeature } from '../../domain/ground'
import { memoizeLast } from '../../domain/memoizeLast'
import { nameIn } from '../../domain/named'
import type { Language } from '../../state/view'
import type { SlideWordKey, SlideWords } from '../../words/parts/slide'
import { toScreen, transformOf } from '../frame'
import { type GroundName, letterSpacing } from '../groundNames'
import { groundLook, isShape, riverWidth, stationLook } from '../look'
import { toPlane } from '../projection'
import type { Theme } from '../theme'
import { type Area, circle, group, onMiddle, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { ShapeContext } from './shapeContext'

/** Land, districts, water, rivers and rings. Rivers change their width in steps, so that a flight leaves them alone. */
export function groundShapes({
  drawing: { ground, theme, language },
  frame,
  naming: { words },
}: ShapeContext): ShapeGroup {
  const zoom = Math.round(frame.camera.zoom * 4) / 4
  const areas = recall([ground, theme, language, zoom, words], () => areasOf(ground, theme, zoom, language, words))
  return group(words('slide.ground'), areas, { id: 'ground', tag: ['layer', 'ground'], plane: transformOf(frame) })
}

/** A page has several frames, each at a zoom of its own. */
const recall = memoizeLast<readonly Area[]>(8)

function areasOf(ground: Ground, theme: Theme, zoom: number, language: Language, words: SlideWords): readonly Area[] {
  const shown = ground.filter((feature) => isShape(feature) && zoom >= (feature.minZoom ?? 0))
  return shown.map((feature) => {
    const { fill, edge, edgeBelow } = groundLook(feature.kind, theme)
    const isRiver = edge?.width === 'river'
    const width = edge?.width === 'river' ? riverWidth(feature, zoom) : edge?.width
    return {
      kind: 'area',
      name: featureName(feature, language, words),
      id: feature.id,
      fill: fill ? solid(fill) : null,
      line: edge ? stroke(edge.colour, width ?? 1, { isRound: isRiver }) : null,
      parts: [{ id: feature.id, geometry: feature.geometry, dash: null }],
      edgeBelow,
    }
  })
}

function featureName(feature: GroundFeature, language: Language, words: SlideWords): string {
  const kind = words(feature.kind === 'district' ? 'facet.district' : (`slide.kind.${feature.kind}` as SlideWordKey))
  const name = nameIn(language, feature)
  return name === '' || name === kind ? kind : `${kind} ${name}`
}

export function stationShapes({ drawing: { ground, theme, language }, frame, naming, unit }: ShapeContext): ShapeGroup {
  const transform = transformOf(frame)
  const look = { fill: solid(theme.halo), line: stroke(theme.mark, stationLook.line) }
  const shapes = ground.flatMap((feature): readonly Shape[] => {
    if (feature.kind !== 'station' || feature.geometry.type !== 'Point') return []
    const at = toScreen(transform, toPlane(feature.geometry.coordinates))
    return [circle(nameIn(language, feature), at, stationLook.radius * unit, look)]
  })
  return group(naming.words('slide.kind.station'), shapes, { id: 'stations' })
}

/** The quiet names of water, land, districts and stations. */
export function groundNameShapes(
  names: readonly GroundName[],
  { drawing: { theme }, naming }: ShapeContext,
): ShapeGroup {
  const halo = { colour: theme.city, width: 2, opacity: 0.7 }
  const shapes = names.map(({ id, kind, text: said, size, at: [x, y] }): Shape => {
    const isWater = kind === 'label-water'
    const look = {
      size,
      anchor: 'middle',
      spacing: size * letterSpacing(kind),
      colour: isWater ? theme.waterText : theme.groundText,
      halo: isWater || kind === 'label-land' ? null : halo,
    } as const
    return { ...text(said, said, [x, onMiddle(y, size)], look), id }
  })
  return group(naming.words('slide.groundNames'), shapes, { id: 'ground-names', tag: ['layer', 'ground-names'] })
}
