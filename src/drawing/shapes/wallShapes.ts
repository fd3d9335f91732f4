import { sheetWordsIn } from '../../words/parts/sheet'
import type { SheetDrawing } from '../sheet/sheetDrawing'
import type { SheetLine } from '../sheet/sheetLines'
import type { FigureStrip } from '../sheet/wall/figureStrip'
import type { SmallMap } from '../sheet/wall/smallMap'
import type { Wall } from '../sheet/wall/wall'
import { figureShapes } from './figureShapes'
import { freeform, group, rect, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { Naming } from './shapeContext'
import { boxedRows } from './sheetLegendShapes'

/** What the wall sheet has in its body beside the large map: the small maps, the index and the figures. */
export function wallShapes(
  { small, index, strip }: Wall,
  drawing: SheetDrawing,
  naming: Naming,
): readonly ShapeGroup[] {
  const words = sheetWordsIn(drawing.language)
  const called = { said: words('wall.index'), layer: 'index' } as const
  return [
    ...small.map((map, at) => smallShapes(map, at, naming)),
    boxedRows(drawing, index, naming, called),
    stripShapes(strip, drawing, naming),
  ]
}

/** A small map shows parks that the large one has named: each has a name of its own here. */
function smallShapes(map: SmallMap, at: number, naming: Naming): ShapeGroup {
  const { drawing, composition, lines } = map
  const { theme, language } = drawing
  const { rect: box } = composition.main
  const [name = ''] = lines.map((line) => line.text)
  const words = sheetWordsIn(language)
  const called = (park: string) => words('wall.inSmall', { park, name })
  const scope = `small-${at}`
  const sea = rect(naming.words('slide.sea'), box, { fill: solid(theme.sea) })
  const inner = figureShapes(map, naming, called)
  const shapes = [
    ...lines.map((line) => lineText(line, name, theme.text)),
    group('', [sea, ...inner], { clip: { rect: box, corner: 0 }, scope: `${scope}-map` }),
    rect(naming.words('frame'), box, { line: stroke(theme.mark, 1) }),
  ]
  return group(name, shapes, { tag: ['layer', scope], scope })
}

function lineText({ text: said, x, y, size, isStrong }: SheetLine, name: string, colour: string): Shape {
  return text(name, said, [x, y], { size, weight: isStrong ? 700 : 400, colour, id: `${said} ${x} ${y}` })
}

function stripShapes({ box, cells }: FigureStrip, { theme, language }: SheetDrawing, { words }: Naming): ShapeGroup {
  const name = sheetWordsIn(language)('wall.figures')
  const rules = cells.slice(1).map(({ box: { x, y, height } }) => ({
    kind: 'line' as const,
    points: [[x, y] as const, [x, y + height] as const],
  }))
  const shapes = [
    ...cells.flatMap(({ bars, lines }) => [
      ...bars.map((bar) =>
        rect(name, bar.box, {
          fill: solid(bar.role === 'target' ? theme.text : theme.groundText, bar.role === 'target' ? 1 : 0.55),
        }),
      ),
      ...lines.map((line) => lineText(line, name, theme.text)),
    ]),
    freeform(name, rules, { line: stroke(theme.mark, 1) }),
    rect(words('frame'), box, { line: stroke(theme.mark, 1) }),
  ]
  return group(name, shapes, { tag: ['layer', 'figures'] })
}
