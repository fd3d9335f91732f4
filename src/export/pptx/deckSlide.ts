import type { DeskBody } from '../../drawing/desks/deskSlide'
import { deskSlideOf } from '../../drawing/desks/deskSlides'
import type { Rect } from '../../drawing/frame'
import { text } from '../../drawing/shapes/shape'
import { titleShape } from '../../drawing/shapes/sheetShapes'
import { edge } from '../../drawing/sheet/sheetFrame'
import { textWidth } from '../../drawing/textWidth'
import { bodyPlace, coverPlaces, coverSizes } from './layouts'
import { mapSlide, namingOf, notesOf, type SlideContent } from './mapSlide'
import { type SlideShape, type TableShape, type TextLook, textBox } from './shape'
import { slideShapes } from './slideShapes'
import type { WrittenSlide } from './slides'

/** A slide of a deck: its map, or for a cover and for what is spread out on the desk its texts. */
export function deckSlide(content: SlideContent, isCover: boolean): WrittenSlide {
  if (isCover) return textSlide('cover', content, coverShapes(content))
  const { atlas, view } = content
  const body = deskSlideOf(view.desk)?.body?.(atlas, view.language)
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
  const said = (body.kind === 'table' && body.rest) || words('slide.link')
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
  if (body.kind === 'list') {
    const lines = body.lines.map((text) => ({ text, ...look(content, 24) }))
    return textBox(name, lines, { align: 'l', anchor: 't', wraps: true, isList: true, box })
  }
  const { kind, columns, rows } = body
  const { city, mark } = sheet.drawing.theme
  return { kind, name, box, columns, rows, text: look(content, tableSize(body, box)), headFill: city, rule: mark }
}

const tableSizes = Array.from({ length: 21 }, (_, step) => 16 - step * 0.5)

/** The largest type with which all rows find room, cells on as many lines as they need. */
function tableSize({ columns, rows }: Pick<TableShape, 'columns' | 'rows'>, { width, height }: Rect): number {
  const total = columns.reduce((sum, share) => sum + share, 0)
  const linesOf = (text: string, at: number, size: number) => {
    const room = (width * (columns[at] ?? 1)) / total - size
    return Math.ceil((textWidth(text, size) * 1.1) / room)
  }
  const heightAt = (size: number) =>
    rows.reduce(
      (sum, cells) => sum + Math.max(...cells.map((text, at) => linesOf(text, at, size))) * size * 1.4 + size * 0.4,
      0,
    )
  return tableSizes.find((size) => heightAt(size) <= height) ?? 6
}
