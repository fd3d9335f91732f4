import type { Rect } from '../../drawing/frame'
import { type LegendLine, type LegendText, legendLayout, swatchDash } from '../../drawing/legendLayout'
import { legendPlace } from '../../drawing/sheet/legendPlace'
import type { Sheet } from '../../drawing/sheet/sheet'
import type { Theme } from '../../drawing/theme'
import type { SlideWords } from '../../words/slideWords'
import { fillOf } from './parkShapes'
import { slotShapes } from './patternShapes'
import { type Group, type Shape, type ShapeFill, type ShapeLine, solid, stroke } from './shape'
import { lineFrom } from './textShapes'

type Key = { readonly theme: Theme; readonly size: number; readonly words: SlideWords }

/** The legend as one group, from the body's corner. */
export function legendShapes(sheet: Sheet, words: SlideWords): Group {
  const { x, y, size } = legendPlace(sheet)
  const { theme } = sheet.drawing
  const { box, corner, title, lines } = legendLayout(sheet.drawing, [x, y], size)
  const key = { theme, size, words }
  const ground: Shape = {
    kind: 'rect',
    name: words('legend'),
    box,
    corner,
    fill: solid(theme.halo),
    line: stroke(theme.mark, 1),
  }
  return {
    kind: 'group',
    name: words('legend'),
    shapes: [ground, ...(title ? [textOf(title, key)] : []), ...lines.flatMap((line) => lineShapes(line, key))],
  }
}

function textOf({ text, at, isStrong }: LegendText, { size, theme }: Key): Shape {
  return lineFrom(text, text, at, { size, isStrong, colour: theme.text })
}

function lineShapes(line: LegendLine, key: Key): readonly Shape[] {
  const { entry, swatch } = line
  const look = swatchLook(line, key)
  const marks: readonly Shape[] =
    swatch && look ? [{ kind: 'rect', name: entry.name, box: swatch, corner: key.size * 0.28, ...look }] : []
  return [...marks, textOf(line.text, key), ...signShapes(line, key)]
}

type Look = { readonly fill: ShapeFill | null; readonly line: ShapeLine }

function swatchLook({ entry }: LegendLine, { theme }: Key): Look | null {
  switch (entry.kind) {
    case 'fill':
      return { fill: fillOf(entry.fill, theme.halo), line: stroke(entry.fill.edge, 1.2) }
    case 'quiet':
      return { fill: solid(theme.quiet, 0.16), line: stroke(theme.quiet, 1.2) }
    case 'precision':
      return { fill: null, line: stroke(theme.text, 1.2, { dash: swatchDash(entry) }) }
    case 'pattern':
      return null
  }
}

function signShapes({ entry, signs }: LegendLine, key: Key): readonly Shape[] {
  if (entry.kind !== 'pattern') return []
  const { ink } = entry
  const { theme, size, words } = key
  return signs.flatMap(({ sign, at, radius, unit, text }): readonly Shape[] => {
    const name = words('slide.sign', { name: sign.letter })
    const box: Rect = { x: at[0] - size * 0.5, y: at[1] - size * 0.5, width: size, height: size }
    const open: Shape = { kind: 'rect', name, box, fill: null, line: stroke(ink, 1, { dash: [2.5, 2.5] }) }
    const mark = sign.open ? [open] : slotShapes({ role: sign.role, at, radius, ink, theme, unit }, name)
    return [...mark, textOf(text, key)]
  })
}
