import type { BlockName } from '../../drawing/blockNames'
import type { Rect, ScreenPoint } from '../../drawing/frame'
import type { GroundName } from '../../drawing/groundNames'
import { leadersOf } from '../../drawing/leaders'
import { boxOf, type Name } from '../../drawing/placement'
import { textWidth } from '../../drawing/textWidth'
import type { Pen } from './pen'
import { freeform, type Group, type Shape, solid, stroke, type TextBox, type TextLook } from './shape'

type Lines = TextBox['lines']

/** A text box without margins; where nothing else is said its lines stand in the middle of it and never wrap. */
export function textBox(
  name: string,
  lines: Lines,
  rest: Partial<Omit<TextBox, 'kind' | 'name' | 'lines'>> & { readonly box: Rect },
): TextBox {
  return {
    kind: 'text',
    name,
    lines,
    align: 'ctr',
    anchor: 'ctr',
    wraps: false,
    halo: null,
    spacing: 0,
    isTitle: false,
    isList: false,
    link: null,
    turnsTo: null,
    ...rest,
  }
}

/** How far the middle of letters stands above the baseline, in ems: as `dy` has it in the SVG. */
const middleAbove = 0.36

/** A line whose text begins at a point, at half the height of its letters. */
export function lineFrom(name: string, text: string, [x, y]: ScreenPoint, look: TextLook, rest: Partial<TextBox> = {}) {
  const height = look.size * 1.5
  const box = { x, y: y - height / 2, width: textWidth(text, look.size), height }
  return textBox(name, [{ text, ...look }], { align: 'l', ...rest, box })
}

/** A line whose baseline begins at a point. */
export function lineOnBaseline(
  name: string,
  text: string,
  [x, y]: ScreenPoint,
  look: TextLook,
  rest: Partial<TextBox> = {},
) {
  return lineFrom(name, text, [x, y - look.size * middleAbove], look, rest)
}

export function nameShapes(names: readonly Name[], pen: Pen): Group {
  const { parks, theme } = pen.drawing
  const marks = new Map(parks.map((park) => [park.id, park]))
  const shapes = names.flatMap((name): readonly Shape[] => {
    const park = marks.get(name.park)
    if (!park) return []
    const colour = park.quiet && !park.emphasis ? theme.quietText : theme.text
    const lines = name.lines.map((text) => ({ text, size: name.size, isStrong: true, colour }))
    const halo = { colour: theme.halo, width: name.size * 0.2 }
    return [textBox(pen.words('slide.name', { name: park.about.name }), lines, { box: boxOf(name, pen.frame), halo })]
  })
  return { kind: 'group', name: pen.words('slide.names'), shapes: [...leaderShapes(names, pen), ...shapes] }
}

function leaderShapes(names: readonly Name[], { drawing, frame, words }: Pen): readonly Shape[] {
  const { parks, theme } = drawing
  const led = parks.filter(({ emphasis }) => emphasis === 'selected' || emphasis === 'pointed')
  return led.flatMap((park) => {
    const name = names.find((one) => one.park === park.id)
    const called = words('slide.leaders')
    return leadersOf(park, name, frame).flatMap(({ from, to }): readonly Shape[] => [
      freeform(called, [{ kind: 'line', points: [from, to] }], { line: stroke(park.fill.edge, 1.1) }),
      {
        kind: 'ellipse',
        name: called,
        box: { x: to[0] - 2.2, y: to[1] - 2.2, width: 4.4, height: 4.4 },
        fill: solid(park.fill.edge),
        line: stroke(theme.halo, 0.8),
      },
    ])
  })
}

export function groundNameShapes(names: readonly GroundName[], { drawing: { theme }, words }: Pen): Group {
  const shapes = names.map(({ kind, text, size, at: [x, y] }) => {
    const isWater = kind === 'label-water'
    const isWide = isWater || kind === 'label-land'
    const spacing = size * (isWide ? 0.18 : 0.06)
    const width = textWidth(text, size) + spacing * text.length
    return textBox(text, [{ text, size, isStrong: false, colour: isWater ? theme.waterText : theme.groundText }], {
      box: { x: x - width / 2, y: y - size * 0.75, width, height: size * 1.5 },
      spacing,
      halo: isWide ? null : { colour: theme.city, width: 2 },
    })
  })
  return { kind: 'group', name: words('slide.groundNames'), shapes }
}

export function blockNameShapes(names: readonly BlockName[], { drawing: { theme }, words }: Pen): Group {
  const shapes = names.map(({ name, precision, size, at: [, y], box }) =>
    textBox(
      name,
      [
        { text: name, size, isStrong: false, colour: theme.text },
        { text: precision, size: size * 0.9, isStrong: false, colour: theme.groundText },
      ],
      // The first baseline is at `y`, the second 1.25 ems below.
      { box: { ...box, y: y - size, height: size * 2.5 }, halo: { colour: theme.halo, width: 2.4 } },
    ),
  )
  return { kind: 'group', name: words('slide.blockNames'), shapes }
}
