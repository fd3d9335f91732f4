import type { MultiPolygon } from 'geojson'
import { transformOf } from '../frame'
import { group, type Shape, type ShapeGroup, type ShapeLine, solid, stroke } from './shape'
import type { ShapeContext } from './shapeContext'

/** What an import would draw: as the file has it as a dashed line, as it would be drawn as a full one. */
export function broughtShapes({ drawing: { brought, theme }, frame }: ShapeContext): readonly ShapeGroup[] {
  if (!brought) return []
  const asRead = stroke(theme.inks[2], 1.1 * theme.weight, { dash: [5, 3] })
  const corrected = stroke(theme.text, 1.2 * theme.weight)
  return [
    group(
      '',
      [...areas('as-read', brought.asRead, asRead), ...areas('corrected', brought.corrected, corrected, 0.12)],
      {
        tag: ['layer', 'brought'],
        plane: transformOf(frame),
      },
    ),
  ]
}

function areas(of: string, all: readonly MultiPolygon[], line: ShapeLine, opacity = 0): readonly Shape[] {
  return all.map((geometry, at) => ({
    kind: 'area',
    name: '',
    id: `${of} ${at}`,
    tag: ['brought', of],
    fill: opacity > 0 ? solid(line.colour, opacity) : null,
    line,
    parts: [{ id: `${of} ${at}`, geometry, dash: line.dash }],
  }))
}
