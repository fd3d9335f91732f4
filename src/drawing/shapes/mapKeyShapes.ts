import type { Rect, ScreenPoint } from '../frame'
import { type KeyItem, keyType, type MapKey, scalePlaces, signRoom, swatchRoom } from '../pages/mapKey'
import { textWidth } from '../textWidth'
import type { Theme } from '../theme'
import { signShapes, swatch } from './legendShapes'
import { freeform, group, onMiddle, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { Naming } from './shapeContext'

type Pen = { readonly theme: Theme; readonly words: Naming['words'] }

/** What stands below a map of a page: scale and legend are a layer each. */
export function mapKeyShapes({ items }: MapKey, theme: Theme, { words }: Naming): readonly ShapeGroup[] {
  const shapesOf = (isScale: boolean) =>
    items
      .filter(({ item }) => (item.kind === 'scale') === isScale)
      .flatMap(({ item, at }) => itemShapes(item, at, { theme, words }))
  const legend = shapesOf(false)
  return [
    group(words('slide.scale'), shapesOf(true), { tag: ['layer', 'scale'] }),
    ...(legend.length > 0 ? [group(words('legend'), legend, { tag: ['layer', 'legend'] })] : []),
  ]
}

function itemShapes(item: KeyItem, at: ScreenPoint, pen: Pen): readonly Shape[] {
  const [x, y] = at
  const { theme, words } = pen
  switch (item.kind) {
    case 'scale':
      return scaleShapes(item, at, pen)
    case 'said':
      return [said(item.text, [x, y], theme, true)]
    case 'entry': {
      const box: Rect = { x, y: y - keyType * 0.5, width: keyType * 1.6, height: keyType }
      return [swatch(item.entry, box, theme), said(item.text, [x + swatchRoom, y], theme)]
    }
    case 'sign': {
      const start = x + textWidth(item.name, keyType) + 5
      const middle: ScreenPoint = [start + signRoom * 0.45, y]
      const called = words('slide.sign', { name: item.sign.letter })
      return [
        said(item.name, [x, y], theme, true),
        ...signShapes({ ...item.sign, tie: null }, { at: middle, size: keyType, ink: item.ink, theme }, called),
        said(item.text, [start + signRoom, y], theme),
      ]
    }
  }
}

function scaleShapes(item: Extract<KeyItem, { readonly kind: 'scale' }>, [x, y]: ScreenPoint, { theme, words }: Pen) {
  const { letter, start, distance, ratioAt } = scalePlaces(item)
  const [northName, barName] = [words('slide.north'), words('slide.bar')]
  const point = (dx: number, dy: number): ScreenPoint => [x + dx, y + dy]
  const arrow = [point(5, -7), point(10, 6), point(5, 3), point(0, 6)]
  const dark = [point(5, -7), point(5, 3), point(0, 6)]
  const [left, right] = [start, start + item.bar.pixels]
  const bar = [point(left, -3), point(left, 3), point(right, 3), point(right, -3)]
  return [
    freeform(northName, [{ kind: 'ring', points: arrow }], { line: stroke(theme.text, 1) }),
    freeform(northName, [{ kind: 'ring', points: dark }], { fill: solid(theme.text) }),
    said(item.north, point(letter, 0), theme),
    freeform(barName, [{ kind: 'line', points: bar }], { line: stroke(theme.text, 1.3) }),
    said(item.bar.text, point(distance, 0), theme),
    said(item.ratio, point(ratioAt, 0), theme),
  ]
}

function said(line: string, [x, y]: ScreenPoint, { text: colour }: Theme, isStrong = false): Shape {
  return text(line, line, [x, onMiddle(y, keyType)], { size: keyType, colour, weight: isStrong ? 700 : 400 })
}
