import type { DeskBody } from '../../drawing/desks/deskSlide'
import { deskSlideOf } from '../../drawing/desks/deskSlides'
import type { Rect } from '../../drawing/frame'
import { text } from '../../drawing/shapes/shape'
import { titleShape } from '../../drawing/shapes/sheetShapes'
import { edge } from '../../drawing/sheet/sheetLines'
import { textWidth } from '../../drawing/textWidth'
import { bodyPlace, coverPlaces, coverSizes } from './layouts'
import { mapSlide, namingOf, notesOf, type SlideContent } from './mapSlide'
import { type SlideShape, type TextLook, textBox } from './shape'
import { slideShapes } from './slideShapes'
import type { WrittenSlide } from './slides'

/** A slide of a deck: its map, or for a cover and for what is spread out on the desk its texts. */
export function deckSlide(content: SlideContent, isCover: boolean): WrittenSlide {
  if (isCover) return textSlide('cover', content, coverShapes(content))
  const { atlas, view } = content
  const body = deskSlideOf(view.desk)?.body?.(atlas, view)
  return body ? bodySlide(content, body) : mapSlide(content)
}

function bodySlide(content: SlideContent, body: DeskBody): WrittenSlide {
  const title = slideShapes([titleShape(content.sheet, namingOf(content))], content.words)
  return textSlide('sheet', content, [...title, bodyShape(content, body), ...linkShapes(content, body)])
}

function textSlide(layout: WrittenSlide['layout'], content: SlideContent, shapes: readonly SlideShape[]): WrittenSlide {
  const { sheet } = content
  return { title: sheet.title, layout, ground: sheet.drawing.theme.halo, shapes, notes: notesOf(content) }
}

function look({ sheet }: SlideContent, size: number, isStrong = false): TextLook {
  return { size, isStrong, colour: sheet.drawing.theme.text }
}

/** The way to all that the slide has no room for. */
function linkShapes(content: SlideContent, body: DeskBody): readonly SlideShape[] {
  const { sheet, words } = content
  if (sheet.link === '') return []
  const at = [edge, sheet.size.height - 18] as const
  const { colour, size } = look(content, 12)
  const said = body.rest ?? words('slide.link')
  return slideShapes([text(words('slide.link'), said, at, { colour, size, link: sheet.link })], words)
}

function coverShapes(content: SlideContent): readonly SlideShape[] {
  const { sheet, says, words } = content
  const { size, credits, notice } = sheet
  const places = coverPlaces(size)
  const lines = says.split('\n').filter(Boolean)
  const said = lines.map((text) => ({ text, ...look(content, coverSizes.says) }))
  const foot = [credits.join(' · '), notice].map((text) => ({ text, ...look(content, coverSizes.foot) }))
  const rest = { align: 'l', wraps: true } as const
  return [
    textBox(words('slideTitle'), [{ text: sheet.title, ...look(content, coverSizes.title, true) }], {
      ...rest,
      box: places.title,
      isTitle: true,
    }),
    ...(said.length > 0 ? [textBox(words('slide.says'), said, { ...rest, anchor: 't', box: places.says })] : []),
    textBox(words('sourcesAndNotice'), foot, { ...rest, box: places.foot }),
  ]
}

/** What a desk says, in place of the map. */
function bodyShape(content: SlideContent, body: DeskBody): SlideShape {
  const { view, words, sheet } = content
  const name = view.desk ? words(`desk.${view.desk}`) : ''
  const box = bodyPlace(sheet.size)
  const { columns, rows, isGrid = false } = body
  const { city, mark } = sheet.drawing.theme
  const { size, heights } = setTable(body, box)
  return {
    kind: 'table',
    name,
    box,
    columns,
    rows,
    heights,
    text: look(content, size),
    isGrid,
    headFill: city,
    rule: mark,
  }
}

const tableSizes = Array.from({ length: 21 }, (_, step) => 16 - step * 0.5)

/** The largest type with which all rows find room, cells on as many lines as they need, and how high they are then. */
function setTable({ columns, rows }: DeskBody, { width, height }: Rect) {
  const total = columns.reduce((sum, share) => sum + share, 0)
  const linesOf = (cells: readonly string[], at: number, size: number) => {
    const isLast = cells.length === at + 1
    const share = isLast ? columns.slice(at).reduce((sum, one) => sum + one, 0) : (columns[at] ?? 1)
    const room = (width * share) / total - size
    return Math.ceil((textWidth(cells[at] ?? '', size) * 1.1) / room)
  }
  const needed = (size: number) =>
    rows.map((cells) => Math.max(1, ...cells.map((_, at) => linesOf(cells, at, size))) * size * 1.4 + size * 0.4)
  const spare = (size: number) => height - needed(size).reduce((sum, one) => sum + one, 0)
  const size = tableSizes.find((one) => spare(one) >= 0) ?? 6
  const more = Math.max(0, spare(size)) / rows.length
  return { size, heights: needed(size).map((one) => one + more) }
}
