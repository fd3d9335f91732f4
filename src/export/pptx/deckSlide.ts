import type { DeskBody } from '../../drawing/desks/deskSlide'
import { deskSlideOf } from '../../drawing/desks/deskSlides'
import type { Rect } from '../../drawing/frame'
import { titleShape } from '../../drawing/shapes/sheetShapes'
import { deskFoot } from '../deskFoot'
import type { SlideContent } from '../slideContent'
import { setTable } from '../tableRoom'
import { bodyPlace, chartPlaces, chartSize, coverPlaces, coverSizes } from './layouts'
import { mapSlide, namingOf, notesOf } from './mapSlide'
import { type ChartShape, type SlideShape, type TextLook, textBox } from './shape'
import { slideShapes } from './slideShapes'
import type { WrittenSlide } from './slides'

/** A slide of a deck: its map, or for a cover and for what is spread out on the desk its texts. */
export function deckSlide(content: SlideContent): WrittenSlide {
  if (content.isCover) return textSlide('cover', content, coverShapes(content))
  const { atlas, view } = content
  const body = deskSlideOf(view.desk)?.body?.(atlas, view)
  return body ? bodySlide(content, body) : mapSlide(content)
}

function bodySlide(content: SlideContent, body: DeskBody): WrittenSlide {
  const title = slideShapes([titleShape(content.sheet, namingOf(content))], content.words)
  const shapes = bodyShapes(content, body, bodyPlace(content.sheet.size))
  const foot = slideShapes(deskFoot(body, content), content.words)
  return textSlide('sheet', content, [...title, ...shapes, ...foot])
}

function textSlide(layout: WrittenSlide['layout'], content: SlideContent, shapes: readonly SlideShape[]): WrittenSlide {
  const { sheet } = content
  return { title: sheet.title, layout, ground: sheet.drawing.theme.halo, shapes, notes: notesOf(content) }
}

function look({ sheet }: SlideContent, size: number, isStrong = false): TextLook {
  return { size, isStrong, colour: sheet.drawing.theme.text }
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

/** What a desk says, in place of the map: its table, and its charts beside it. */
export function bodyShapes(content: SlideContent, body: DeskBody, room: Rect): readonly SlideShape[] {
  const { charts = [] } = body
  const places = chartPlaces(room, charts.length)
  const drawn = places.charts.flatMap((box, at): readonly ChartShape[] => {
    const chart = charts[at]
    return chart ? [{ kind: 'chart', name: chart.title, about: chart.about, box, chart, size: chartSize }] : []
  })
  return [tableShape(content, body, places.table), ...drawn]
}

function tableShape(content: SlideContent, body: DeskBody, box: Rect): SlideShape {
  const { view, words, sheet } = content
  const name = view.desk ? words(`desk.${view.desk}`) : ''
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
