import type { Atlas } from '../../domain/atlas'
import { titleOf } from '../../domain/edition'
import type { Ground } from '../../domain/ground'
import type { DeskBody } from '../../drawing/desks/deskSlide'
import { deskSlideOf } from '../../drawing/desks/deskSlides'
import type { Rect } from '../../drawing/frame'
import { freeform, group, onMiddle, rect, type Shape, solid, stroke, type Text, text } from '../../drawing/shapes/shape'
import { sheetShapes, titleShape } from '../../drawing/shapes/sheetShapes'
import { wrapped } from '../../drawing/sheet/wrapped'
import type { Theme } from '../../drawing/theme'
import type { SlidesToWrite } from '../../state/slidesToWrite'
import { deskFoot } from '../deskFoot'
import { fileNaming } from '../fileNaming'
import { bodyPlace, chartPlaces, coverPlaces, coverSizes } from '../pptx/layouts'
import { type SlideContent, slideContent } from '../slideContent'
import { setTable } from '../tableRoom'
import { chartShapes } from './chartShapes'
import { type PdfFile, pdfFile } from './pdfFile'

/** Slides as pages of vectors with a list of their titles; `day` is printed on them. Throws what the signal says when it is called off. */
export async function slidesPdf(
  atlas: Atlas,
  ground: Ground,
  given: SlidesToWrite,
  day: string,
  signal: AbortSignal,
): Promise<PdfFile> {
  const { slides, title } = given
  const language = slides[0]?.view.language ?? 'zh'
  const pages = slides.map((slide) => () => {
    const content = slideContent(atlas, ground, slide, given, day)
    const { sheet } = content
    const { size, paper, drawing } = sheet
    const about = [sheet.sentence, ...sheet.readings].join('\n')
    return { shapes: slideShapes(content), ground: drawing.theme.halo, size, paper, mark: sheet.title, about }
  })
  const subject = titleOf(atlas, language)
  return pdfFile(pages, { title, subject, keywords: [title, subject].join(', '), language }, signal)
}

function slideShapes(content: SlideContent): readonly Shape[] {
  const { atlas, view, sheet, isCover } = content
  if (isCover) return coverShapes(content)
  const naming = fileNaming(view.language)
  const body = deskSlideOf(view.desk)?.body?.(atlas, view)
  return body ? [titleShape(sheet, naming), ...bodyShapes(body, content)] : sheetShapes(sheet, naming)
}

/** A text in a box from its top, as many lines as it takes. */
function linesIn(said: string, { x, y, width }: Rect, size: number, { sheet }: SlideContent, weight = 400): Shape {
  const leading = size * 1.4
  const lines = said.split('\n').flatMap((line) => wrapped(line, size, width))
  return text('', lines, [x, y + size], { size, weight, leading, colour: sheet.drawing.theme.text })
}

function coverShapes(content: SlideContent): readonly Shape[] {
  const { sheet, says } = content
  const places = coverPlaces(sheet.size)
  return [
    linesIn(sheet.title, places.title, coverSizes.title, content, 700),
    linesIn(says, places.says, coverSizes.says, content),
    linesIn([sheet.credits.join(' · '), sheet.notice].join('\n'), places.foot, coverSizes.foot, content),
  ]
}

/** The table of a desk, its charts beside it, and below it what it rests on and leaves out. */
function bodyShapes(body: DeskBody, content: SlideContent): readonly Shape[] {
  const { sheet } = content
  const { theme } = sheet.drawing
  const { charts = [] } = body
  const places = chartPlaces(bodyPlace(sheet.size), charts.length)
  const drawn = places.charts.flatMap((box, at): readonly Shape[] => {
    const chart = charts[at]
    return chart ? [chartShapes(chart, box, theme)] : []
  })
  return [tableShapes(body, content, places.table), ...drawn, ...deskFoot(body, content)]
}

function tableShapes(body: DeskBody, { sheet }: SlideContent, box: Rect): Shape {
  const { theme } = sheet.drawing
  const { size, heights } = setTable(body, box)
  const tops = edgesOf(box.y, heights)
  const head = rect('', { ...box, height: heights[0] ?? 0 }, { fill: solid(theme.city) })
  const rules = tops.slice(1).map((y) => {
    const points = [[box.x, y] as const, [box.x + box.width, y] as const]
    return freeform('', [{ kind: 'line', points }], { line: stroke(theme.mark, 0.8) })
  })
  return group('', [head, ...rules, ...cellShapes(body, { box, tops, size }, theme)])
}

type Set = { readonly box: Rect; readonly tops: readonly number[]; readonly size: number }

function cellShapes(
  { columns, rows, isGrid = false }: DeskBody,
  { box, tops, size }: Set,
  theme: Theme,
): readonly Text[] {
  const total = columns.reduce((sum, share) => sum + share, 0)
  const lefts = edgesOf(
    box.x,
    columns.map((share) => (box.width * share) / total),
  )
  const leading = size * 1.4
  return rows.flatMap((row, at) =>
    row.map((said, column) => {
      const [left = 0, right = 0] = [lefts[column], column === row.length - 1 ? box.x + box.width : lefts[column + 1]]
      const [top = 0, bottom = 0] = tops.slice(at, at + 2)
      const lines = wrapped(said, size, right - left - size * 0.7)
      const isMark = isGrid && column > 0
      const place = isMark ? (left + right) / 2 : left + size * 0.35
      const baseline = onMiddle((top + bottom) / 2, size) - ((lines.length - 1) * leading) / 2
      const look = { size, weight: at === 0 ? 700 : 400, leading, colour: theme.text }
      return text('', lines, [place, baseline], { ...look, anchor: isMark ? 'middle' : 'start' })
    }),
  )
}

/** Where each of these begins, and the last one ends. */
function edgesOf(start: number, lengths: readonly number[]): readonly number[] {
  const edges = [start]
  for (const length of lengths) edges.push((edges.at(-1) ?? start) + length)
  return edges
}
