import { clausesShown } from '../drawing/clausesShown'
import type { DeskBody } from '../drawing/desks/deskSlide'
import { type Shape, text } from '../drawing/shapes/shape'
import { edge } from '../drawing/sheet/sheetFrame'
import { clausesText } from '../drawing/sheet/slideFoot'
import { textWidth } from '../drawing/textWidth'
import type { SlideContent } from './slideContent'

/** How large it is, in units of the slide, and how far above the lower edge its lines stand. */
const sizes = { clauses: 11, link: 12 } as const
const above = { clauses: 32, link: 15 } as const
/** What it takes of the height. */
export const deskFootHeight = 46

/** Where it stands: from the left, so broad, above this. */
type FootPlace = { readonly x: number; readonly width: number; readonly bottom: number }

/** Below what a desk shows: on what it rests, and the way to all that the slide has no room for. */
export function deskFoot(
  body: DeskBody,
  { atlas, sheet, view, words }: SlideContent,
  place: FootPlace = { x: edge, width: sheet.size.width - 2 * edge, bottom: sheet.size.height },
): readonly Shape[] {
  const { clauses = clausesShown(atlas, view), rest } = body
  const { link, drawing } = sheet
  const colour = drawing.theme.text
  const counts = clauses.map((_, left) => clauses.length - left)
  const texts = counts.map((count) => clausesText(clauses, count, view.language))
  const said = texts.find((one) => textWidth(one, sizes.clauses) <= place.width)
  const at = (line: keyof typeof above) => [place.x, place.bottom - above[line]] as const
  return [
    ...(said ? [text(words('clauses'), said, at('clauses'), { colour, size: sizes.clauses })] : []),
    ...(link
      ? [text(words('slide.link'), rest ?? words('slide.link'), at('link'), { colour, size: sizes.link, link })]
      : []),
  ]
}
