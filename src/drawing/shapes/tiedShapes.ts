import { middle, type Rect, type ScreenPoint } from '../frame'
import { boxOf, type Name, type NumberKey } from '../name'
import { labelOffset } from '../nameKey'
import { leaderOf } from '../nameLeader'
import type { ParkMark } from '../parkMark'
import type { Theme } from '../theme'
import { circle, freeform, group, onMiddle, rect, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { ShapeContext } from './shapeContext'

function colourOf({ quiet, emphasis }: ParkMark, theme: Theme): string {
  return quiet && !emphasis ? theme.quietText : theme.text
}

/** A park's number on its block, where there is no room for its name. */
export function numberShape(park: ParkMark, box: Rect, context: Pick<ShapeContext, 'drawing' | 'naming'>): ShapeGroup {
  const name = context.naming.words('slide.name', { name: park.about.name })
  return group(name, plate(name, park.number, middle(box), box.width / 2, park, context), {
    tag: ['name-of', park.id],
    button: park,
  })
}

/** A number in a circle; drawn, as not every font has the signs beyond ⑳. */
function plate(
  name: string,
  number: number,
  [x, y]: ScreenPoint,
  radius: number,
  park: ParkMark,
  { drawing: { theme } }: Pick<ShapeContext, 'drawing'>,
) {
  const size = radius * 1.18
  const colour = colourOf(park, theme)
  return [
    circle(name, [x, y], radius, { fill: solid(theme.halo, 0.94), line: stroke(colour, 1) }),
    text(name, String(number), [x, onMiddle(y, size)], {
      size,
      anchor: 'middle',
      weight: park.emphasis ? 800 : 650,
      colour,
    }),
  ]
}

/** Number and name, line by line, for the parks that stand as numbers on the map. */
export function keyShapes(key: NumberKey | null, context: ShapeContext): readonly ShapeGroup[] {
  if (!key) return []
  const { drawing, naming } = context
  const { theme } = drawing
  const { box, size } = key
  const lines = key.entries.flatMap(({ park: id, number, label, at: [x, y] }) => {
    const park = drawing.parks.find((one) => one.id === id)
    if (!park) return []
    const colour = colourOf(park, theme)
    return [
      ...plate(label, number, [x, y], size * 0.68, park, context),
      text(label, label, [x + labelOffset(size), onMiddle(y, size)], { size, colour }),
    ]
  })
  const called = naming.words('slide.key')
  const ground = rect(called, box, { corner: 4, fill: solid(theme.halo, 0.86), line: stroke(theme.district, 0.8) })
  return [group(called, [ground, ...lines], { id: 'number-key', tag: ['layer', 'number-key'] })]
}

/** From each name that stands apart to its own main block, where a dot says that it ends. */
export function ownLeaderShapes(
  names: readonly Name[],
  { drawing, frame, naming }: ShapeContext,
): readonly ShapeGroup[] {
  const { theme, parks } = drawing
  const called = naming.words('slide.leaders')
  const shapes = names.flatMap((name): readonly Shape[] => {
    const leader = leaderOf(name, boxOf(name, frame), frame)
    const park = parks.find(({ id }) => id === name.park)
    if (!leader || !park) return []
    const colour = colourOf(park, theme)
    const { from, to } = leader
    const line = [{ kind: 'line', points: [from, to] }] as const
    return [
      freeform(called, line, { line: stroke(theme.halo, 2.6, { opacity: 0.8 }) }),
      freeform(called, line, { line: stroke(colour, 0.9 * theme.weight) }),
      circle(called, to, 2 * theme.weight, { fill: solid(colour), line: stroke(theme.halo, 0.8) }),
    ]
  })
  return shapes.length > 0 ? [group(called, shapes, { id: 'own-leaders', tag: ['layer', 'own-leaders'] })] : []
}
