import type { Figure } from '../../domain/atlas'
import { clauseText } from '../../domain/clause'
import { zoneIndicators } from '../../domain/indicatorScopes'
import { nameIn } from '../../domain/named'
import { questionKinds } from '../../domain/question'
import { questionsOf } from '../../domain/questions'
import { figureText } from '../../drawing/figureText'
import type { Rect } from '../../drawing/frame'
import { text } from '../../drawing/shapes/shape'
import { titleShape } from '../../drawing/shapes/sheetShapes'
import { edge } from '../../drawing/sheet/sheetLines'
import { textWidth } from '../../drawing/textWidth'
import type { SlideDesk } from '../../state/slideDesk'
import { layoutDeckWordsIn } from '../../words/parts/layoutDeck'
import type { WordKey } from '../../words/words'
import { bodyPlace, coverPlaces, coverSizes } from './layouts'
import { mapSlide, namingOf, notesOf, type SlideContent } from './mapSlide'
import { type SlideShape, type TextLook, textBox } from './shape'
import { slideShapes } from './slideShapes'
import type { WrittenSlide } from './slides'

/** A slide of a deck: its map, or for a cover and for what is spread out on the desk its texts. */
export function deckSlide(content: SlideContent, isCover: boolean): WrittenSlide {
  if (isCover) return textSlide('cover', content, coverShapes(content))
  const { desk } = content.view
  const body = desk === null || desk === 'deck' ? null : bodies[desk]
  return body ? bodySlide(content, body(content)) : mapSlide(content)
}

/** What a slide has in place of its map; null for what none has room for, whose map stands for it, as on a handout. */
const bodies: Readonly<Record<SlideDesk, ((content: SlideContent) => SlideShape) | null>> = {
  matrix: null,
  compare: null,
  indicators: indicatorsTable,
  plan: null,
  questions: questionsList,
}

function bodySlide(content: SlideContent, body: SlideShape): WrittenSlide {
  const title = slideShapes([titleShape(content.sheet, namingOf(content))], content.words)
  return textSlide('sheet', content, [...title, body, ...linkShapes(content)])
}

function textSlide(layout: WrittenSlide['layout'], content: SlideContent, shapes: readonly SlideShape[]): WrittenSlide {
  const { sheet } = content
  return { title: sheet.title, layout, ground: sheet.drawing.theme.halo, shapes, notes: notesOf(content) }
}

function look({ sheet }: SlideContent, size: number, isStrong = false): TextLook {
  return { size, isStrong, colour: sheet.drawing.theme.text }
}

/** The way to all that the slide has no room for. */
function linkShapes(content: SlideContent): readonly SlideShape[] {
  const { sheet, words, view, atlas } = content
  if (sheet.link === '') return []
  const at = [edge, sheet.size.height - 18] as const
  const { colour, size } = look(content, 12)
  const count = zoneIndicators(atlas.indicators).filter(({ target }) => target === null).length
  const said = view.desk === 'indicators' && count > 0 ? words('slide.linkToRest', { count }) : words('slide.link')
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

/** The indicators of the zone that have a target; the others would make all too small for a room. */
function indicatorsTable(content: SlideContent): SlideShape {
  const { atlas, view, words, sheet } = content
  const { language } = view
  const { theme } = sheet.drawing
  const said = (figure: Figure | null, unitEn: string) =>
    figure ? `${figureText(figure, unitEn, language)} (${figure.year})` : words('none')
  const shown = zoneIndicators(atlas.indicators).filter(({ target }) => target !== null)
  const rows = shown.map((indicator) => {
    const { baseline, target, unitEn } = indicator
    const clauses = [baseline, target].flatMap((figure) => (figure ? [clauseText(figure.clause, language)] : []))
    return [
      nameIn(language, indicator),
      said(baseline, unitEn),
      said(target, unitEn),
      [...new Set(clauses)].join(words('join.conditions')),
    ]
  })
  const heads = [words('indicator'), words('baseline'), words('target'), words('clauses')]
  return {
    kind: 'table',
    name: words('slide.table'),
    box: bodyPlace(sheet.size),
    columns,
    rows: [heads, ...rows],
    text: look(content, tableSize([heads, ...rows], bodyPlace(sheet.size))),
    headFill: theme.city,
    rule: theme.mark,
  }
}

/** Shares of the width: clauses are the longest. */
const columns = [27, 17, 17, 39]

const tableSizes = Array.from({ length: 21 }, (_, step) => 16 - step * 0.5)

/** The largest type with which all rows find room, cells on as many lines as they need. */
function tableSize(rows: readonly (readonly string[])[], { width, height }: Rect): number {
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

/** Each kind of question with how many there are of it. */
function questionsList(content: SlideContent): SlideShape {
  const { atlas, view, words, sheet } = content
  const lines = questionKinds.flatMap((kind) => {
    const count = questionsOf(atlas).filter((question) => question.kind === kind).length
    const name = words(`questions.kind.${kind}` as WordKey)
    return count > 0
      ? [
          {
            text: layoutDeckWordsIn(view.language)('layout.questions.kind', { kind: name, count }),
            ...look(content, 24),
          },
        ]
      : []
  })
  const rest = { align: 'l', anchor: 't', wraps: true, isList: true } as const
  return textBox(words('desk.questions'), lines, { ...rest, box: bodyPlace(sheet.size) })
}
