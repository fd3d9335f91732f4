import type { Rect, ScreenPoint } from '../../drawing/frame'
import type { LegendEntry } from '../../drawing/legend'
import { legendType, type Sheet } from '../../drawing/sheet/sheet'
import { signRadii } from '../../drawing/slotMarks'
import {
  entryText,
  type LegendBlock,
  legendLayout,
  legendRow,
  signText,
  swatchDash,
} from '../../drawing/svg/legendLayout'
import type { Theme } from '../../drawing/theme'
import type { SlideWords } from '../../words/parts/slide'
import { fillOf } from './parkShapes'
import { slotShapes } from './patternShapes'
import { type Group, type Shape, type ShapeFill, type ShapeLine, solid, stroke } from './shape'
import { lineFrom } from './textShapes'

type Key = {
  readonly theme: Theme
  readonly words: SlideWords
  readonly x: number
  /** The middle of a row. */
  readonly level: (row: number) => number
}

const size = legendType

/** The legend as one group, from the body's corner, laid out as `LegendFigure` has it. */
export function legendShapes({ drawing, legend }: Pick<Sheet, 'drawing' | 'legend'>, words: SlideWords): Group {
  const { theme, legendTitle } = drawing
  const { blocks, width, height } = legendLayout(drawing, size)
  const level = (row: number) => legend.y + 0.7 * size + (row + 0.5) * size * legendRow
  const key = { theme, words, x: legend.x + size, level }
  const ground: Shape = {
    kind: 'rect',
    name: words('legend'),
    box: { x: legend.x, y: legend.y, width, height },
    corner: size * 0.5,
    fill: solid(theme.halo),
    line: stroke(theme.mark, 1),
  }
  const title = legendTitle ? [textAt(legendTitle, [key.x, level(0)], true, theme)] : []
  return {
    kind: 'group',
    name: words('legend'),
    shapes: [ground, ...title, ...blocks.flatMap((block) => blockShapes(block, key))],
  }
}

function textAt(text: string, at: ScreenPoint, isStrong: boolean, theme: Theme): Shape {
  return lineFrom(text, text, at, { size, isStrong, colour: theme.text })
}

function blockShapes(block: LegendBlock, key: Key): readonly Shape[] {
  const { entry, row } = block
  const { x, level, theme } = key
  const y = level(row)
  if (entry.kind === 'pattern') {
    return [textAt(entry.name, [x, y], true, theme), ...signShapes(block, entry.ink, key)]
  }
  const box = { x, y: y - size * 0.5, width: size * 1.7, height: size }
  return [
    { kind: 'rect', name: entry.name, box, corner: size * 0.28, ...swatchLook(entry, theme) },
    textAt(entryText(entry), [x + size * 2.3, y], entry.kind === 'fill', theme),
  ]
}

type Look = { readonly fill: ShapeFill | null; readonly line: ShapeLine }

function swatchLook(entry: Exclude<LegendEntry, { readonly kind: 'pattern' }>, theme: Theme): Look {
  switch (entry.kind) {
    case 'fill':
      return { fill: fillOf(entry.fill, theme.halo), line: stroke(entry.fill.edge, 1.2) }
    case 'quiet':
      return { fill: solid(theme.quiet, 0.16), line: stroke(theme.quiet, 1.2) }
    case 'precision':
      return { fill: null, line: stroke(theme.text, 1.2, { dash: swatchDash(entry) }) }
  }
}

function signShapes({ signs }: LegendBlock, ink: string, { theme, words, x, level }: Key): readonly Shape[] {
  return signs.flatMap(({ sign, x: start, row }): readonly Shape[] => {
    const at: ScreenPoint = [x + start + size * 0.7, level(row)]
    const name = words('slide.sign', { name: sign.letter })
    const box: Rect = { x: at[0] - size * 0.5, y: at[1] - size * 0.5, width: size, height: size }
    const open: Shape = { kind: 'rect', name, box, fill: null, line: stroke(ink, 1, { dash: [2.5, 2.5] }) }
    const radius = ((signRadii[sign.role] ?? 6) * size) / 14
    const mark = sign.open
      ? [open]
      : slotShapes({ role: sign.role, at, radius, ink, theme, unit: (0.62 * size) / 14 }, name)
    return [...mark, textAt(signText(sign), [at[0] + size * 0.8, at[1]], false, theme)]
  })
}
