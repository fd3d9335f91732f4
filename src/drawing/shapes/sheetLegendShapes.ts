import { wordsIn } from '../../words/words'
import type { ScreenPoint } from '../frame'
import { groundLook, stationLook } from '../look'
import type { LegendItem } from '../sheet/legendRows'
import type { GroundKey, SheetDrawing } from '../sheet/sheetDrawing'
import type { PlacedRow, SheetLegend } from '../sheet/sheetLegend'
import { signShapes, swatch } from './legendShapes'
import { circle, freeform, group, onMiddle, rect, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { Naming } from './shapeContext'

type Key = Pick<Naming, 'words'> & Pick<SheetLegend, 'size'> & { readonly drawing: SheetDrawing }

/** The legend of a sheet: 图例, then what each colour, sign and line means, and what the patterns say. */
export function sheetLegendShapes(drawing: SheetDrawing, legend: SheetLegend, naming: Naming): ShapeGroup {
  const called = { said: wordsIn(drawing.language)('legend'), layer: 'legend' } as const
  return boxedRows(drawing, legend, naming, called)
}

type Called = { readonly said: string; readonly layer: 'legend' | 'index' }

/** Rows in their box under a heading. */
export function boxedRows(
  drawing: SheetDrawing,
  legend: SheetLegend,
  { words }: Naming,
  { said, layer }: Called,
): ShapeGroup {
  const { theme, fills } = drawing
  const { box, size, heading, groups } = legend
  const name = words(layer === 'legend' ? 'legend' : 'slide.index')
  const [x, y] = heading
  const large = size * 1.2
  const key = { drawing, size, words }
  const ground = rect(name, box, { fill: solid(theme.halo), line: stroke(theme.mark, 1) })
  const title = text(name, said, [x, onMiddle(y, large)], {
    size: large,
    weight: 700,
    colour: theme.text,
    spacing: large * 0.12,
  })
  const entries = groups.map((one, at) =>
    group(
      one.name,
      one.rows.flatMap((row) => row.items.flatMap((item) => itemShapes(item, row, key))),
      {
        tag: ['legend', one.kind],
        id: `${at} ${one.name}`,
      },
    ),
  )
  const hatches = { fills, unit: size / 12 }
  return group(name, [ground, title, ...entries], { tag: ['layer', layer], scope: layer, hatches })
}

function itemShapes(item: LegendItem, { x: left, y }: PlacedRow, key: Key): readonly Shape[] {
  const { size, words, drawing } = key
  const { theme } = drawing
  const x = left + item.x * size
  switch (item.kind) {
    case 'text': {
      const { text: said, share, look, isAtEnd = false } = item
      const colour = look === 'quiet' ? theme.groundText : theme.text
      const own = size * share
      return [
        // A park's name is its footprint's alone.
        text(words('legend'), said, [x, onMiddle(y, own)], {
          size: own,
          colour,
          weight: look === 'strong' ? 700 : 400,
          anchor: isAtEnd ? 'end' : 'start',
        }),
      ]
    }
    case 'swatch':
      return [swatch(item.entry, { x, y: y - size * 0.5, width: size * 1.7, height: size }, theme)]
    case 'sign':
      return signShapes(
        item.sign,
        { at: [x, y], size, ink: item.ink, theme },
        words('slide.sign', { name: item.sign.letter }),
      )
    case 'ground':
      return groundSign(item.key, [x, y], key)
    case 'number':
      return ringed(item.number, [x, y], key)
  }
}

/** A park's number in a ring, as it stands on the maps. */
function ringed(number: number, [x, y]: ScreenPoint, { size, drawing: { theme }, words }: Key): readonly Shape[] {
  const look = { size: size * 0.72, weight: 700, anchor: 'middle', colour: theme.text } as const
  return [
    circle(words('slide.index'), [x, y], size * 0.62, { line: stroke(theme.text, size * 0.06) }),
    text(words('slide.index'), String(number), [x, onMiddle(y, size * 0.72)], look),
  ]
}

/** How what is no park looks, in the room of a swatch. */
function groundSign(key: GroundKey, [x, y]: readonly [number, number], { drawing: { theme }, size, words }: Key) {
  const name = words('slide.ground')
  const box = { x, y: y - size * 0.5, width: size * 1.7, height: size }
  const line = (colour: string, width: number): Shape =>
    freeform(
      name,
      [
        {
          kind: 'line',
          points: [
            [x, y],
            [x + size * 1.7, y],
          ],
        },
      ],
      { line: stroke(colour, width) },
    )
  switch (key) {
    case 'ring':
    case 'district': {
      const edge = groundLook(key, theme).edge
      return edge ? [line(edge.colour, (Number(edge.width) * size) / 9)] : []
    }
    case 'station':
      return [
        circle(name, [x + size * 0.85, y], (stationLook.radius * size) / 9, {
          fill: solid(theme.halo),
          line: stroke(theme.mark, stationLook.line),
        }),
      ]
    case 'airport':
      return [rect(name, box, { fill: solid(groundLook('airport', theme).fill ?? theme.ring) })]
    case 'selected':
      return [rect(name, box, { corner: size * 0.28, line: stroke(theme.text, 3.2 * theme.weight) })]
    case 'lit':
      return [rect(name, box, { corner: size * 0.28, line: stroke(theme.text, 2.4 * theme.weight) })]
    case 'extent':
      return [rect(name, box, { corner: size * 0.2, line: stroke(theme.mark, 1) })]
  }
}
