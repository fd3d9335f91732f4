import type { BlockName } from '../blockNames'
import { middle, type Rect, type ScreenPoint } from '../frame'
import type { ParkMark } from '../parkMark'
import { boxOf, type Name } from '../placement'
import type { Theme } from '../theme'
import { group, onMiddle, rect, type ShapeGroup, text } from './shape'
import type { ShapeContext } from './shapeContext'
import { numberShape, ownLeaderShapes } from './tiedShapes'

/** The parks' names over their footprints. */
export function nameShapes(names: readonly Name[], context: ShapeContext): ShapeGroup {
  const { drawing, frame, naming } = context
  const parks = new Map(drawing.parks.map((park) => [park.id, park]))
  const written = names.flatMap((name): readonly ShapeGroup[] => {
    const park = parks.get(name.park)
    if (!park) return []
    const box = boxOf(name, frame)
    if (name.tie === 'number' || name.isNumber) return [numberShape(park, box, context)]
    const [x, y] = middle(box)
    const leading = box.height / name.lines.length
    const first = y - ((name.lines.length - 1) * leading) / 2
    const at = [x, onMiddle(first, name.size)] as const
    return [nameShape(park, { lines: name.lines, at, size: name.size, leading, box }, context)]
  })
  const shapes = [...ownLeaderShapes(names, context), ...written]
  return group(naming.words('slide.names'), shapes, { id: 'names', tag: ['layer', 'names'], answers: true })
}

type Written = {
  readonly lines: readonly string[]
  readonly at: ScreenPoint
  readonly size: number
  readonly leading: number
  /** Where it is pointed at. */
  readonly box: Rect
}

/** A park's name, by the middle of its first baseline. */
export function nameShape(
  park: ParkMark,
  { lines, at, size, leading, box }: Written,
  { drawing: { theme }, naming }: Pick<ShapeContext, 'drawing' | 'naming'>,
): ShapeGroup {
  const { id, quiet, emphasis, about } = park
  const name = naming.words('slide.name', { name: about.name })
  const look = {
    size,
    leading,
    anchor: 'middle',
    weight: weightOf(park, theme),
    colour: quiet && !emphasis ? theme.quietText : theme.text,
    halo: { colour: theme.halo, width: size * 0.24, opacity: 1 },
  } as const
  return group(name, [rect(name, box, { corner: 3 }), text(name, lines, at, look)], {
    tag: ['name-of', id],
    button: park,
  })
}

/** A projector's quiet names must be dark to be read, so their weight tells them too. */
function weightOf({ emphasis, quiet }: ParkMark, { weight }: Theme): number {
  if (emphasis) return 800
  return quiet && weight > 1 ? 450 : 650
}

/** A block's own name, and under it how well it is known. */
export function blockNameShapes(names: readonly BlockName[], { drawing: { theme }, naming }: ShapeContext): ShapeGroup {
  const common = { anchor: 'middle', halo: { colour: theme.halo, width: 2.4, opacity: 1 } } as const
  const shapes = names.map(({ id, name, precision, size, at: [x, y] }) =>
    group(
      name,
      [
        text(name, name, [x, y], { ...common, size, colour: theme.text }),
        text(precision, precision, [x, y + size * 1.125], { ...common, size: size * 0.9, colour: theme.groundText }),
      ],
      { id, isWhole: true },
    ),
  )
  return group(naming.words('slide.blockNames'), shapes, { id: 'block-names', tag: ['layer', 'block-names'] })
}
