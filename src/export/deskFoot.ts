import { clausesShown } from '../drawing/clausesShown'
import type { DeskBody } from '../drawing/desks/deskSlide'
import { type Shape, text } from '../drawing/shapes/shape'
import { edge } from '../drawing/sheet/sheetFrame'
import { clausesText } from '../drawing/sheet/slideFoot'
import { textWidth } from '../drawing/textWidth'
import type { SlideContent } from './slideContent'

/** How large it is, in units of the slide, and how far above the slide's lower edge its lines stand. */
const sizes = { clauses: 11, link: 12 } as const
const above = { clauses: 32, link: 15 } as const

/** Below what a desk shows: on what it rests, and the way to all that the slide has no room for. */
export function deskFoot(body: DeskBody, { atlas, sheet, view, words }: SlideContent): readonly Shape[] {
  const { clauses = clausesShown(atlas, view), rest } = body
  const { size, link, drawing } = sheet
  const colour = drawing.theme.text
  const room = size.width - 2 * edge
  const counts = clauses.map((_, left) => clauses.length - left)
  const texts = counts.map((count) => clausesText(clauses, count, view.language))
  const said = texts.find((one) => textWidth(one, sizes.clauses) <= room)
  const at = (line: keyof typeof above) => [edge, size.height - above[line]] as const
  return [
    ...(said ? [text(words('clauses'), said, at('clauses'), { colour, size: sizes.clauses })] : []),
    ...(link
      ? [text(words('slide.link'), rest ?? words('slide.link'), at('link'), { colour, size: sizes.link, link })]
      : []),
  ]
}
