import type { OfficeTemplate } from '../../../domain/officeTemplate'
import type { DeskBody } from '../../../drawing/desks/deskSlide'
import { deskSlideOf } from '../../../drawing/desks/deskSlides'
import { rect, type Shape, solid } from '../../../drawing/shapes/shape'
import { sheetShapes, titleShape } from '../../../drawing/shapes/sheetShapes'
import type { SlideRoom } from '../../../drawing/sheet/slideRoom'
import { themesByName } from '../../../drawing/theme'
import type { ThemeName } from '../../../state/view'
import { deskFoot, deskFootHeight } from '../../deskFoot'
import type { SlideContent } from '../../slideContent'
import { bodyShapes } from '../deckSlide'
import { namingOf, notesOf } from '../mapSlide'
import type { SlideShape } from '../shape'
import { slideShapes } from '../slideShapes'
import type { WrittenSlide } from '../slides'
import { type Ground, groundOn, sizesOf } from './ground'
import { placedText } from './placedText'
import { recoloured } from './recoloured'
import { templateCover } from './templateCover'

/** A slide on a layout of the office's: its title where that has it, map, table or words in the room that is left. */
export function templateSlide(
  template: OfficeTemplate,
  themeName: ThemeName,
  contentIn: (room: SlideRoom) => SlideContent,
): WrittenSlide {
  const theme = themesByName[themeName]
  const ground = groundOn(template, template.sheet, theme)
  const content = contentIn({ ...sizesOf(template), box: ground.box })
  const { sheet, atlas, view, isCover } = content
  const made = { title: sheet.title, ground: theme.halo, notes: notesOf(content) }
  if (isCover) return { ...made, layout: 'cover', shapes: templateCover(template, content) }
  const body = deskSlideOf(view.desk)?.body?.(atlas, view)
  const shapes = body ? tableShapes(content, body, ground) : mapShapes(content, ground)
  const shown = [...titleShapes(template, content), ...plateShapes(content, ground), ...shapes]
  return { ...made, layout: 'sheet', shapes: shown }
}

/** A layout without a place for a title has it where our own has. */
function titleShapes(template: OfficeTemplate, { atlas, view, sheet, words }: SlideContent): readonly SlideShape[] {
  const { title } = template.sheet
  if (title) return [placedText(template, title, words('slideTitle'), [{ text: sheet.title }])]
  return slideShapes([titleShape(sheet, namingOf({ atlas, view, words }))], words)
}

function plateShapes({ sheet, words }: SlideContent, { plate }: Ground): readonly SlideShape[] {
  const { halo } = sheet.drawing.theme
  return plate ? slideShapes([rect(words('slide.plate'), plate, { fill: solid(halo) })], words) : []
}

/** What a sheet says around its map, which stands on the slide's ground. */
const around = new Set(['sentence', 'foot', 'scale'])

function mapShapes(content: SlideContent, { ink }: Ground): readonly SlideShape[] {
  const { sheet, words } = content
  const isAround = ({ tag }: Shape) => tag !== undefined && around.has(tag[1])
  const shapes = sheetShapes(sheet, namingOf(content)).filter(({ tag }) => tag?.[1] !== 'title')
  return shapes.flatMap((shape) => {
    const written = slideShapes([shape], words)
    return isAround(shape) ? written.map((one) => recoloured(one, sheet.drawing.theme.text, ink)) : written
  })
}

function tableShapes(content: SlideContent, body: DeskBody, { box, ink }: Ground): readonly SlideShape[] {
  const { text, groundText, groups } = content.sheet.drawing.theme
  const colours = { tx1: ink, tx2: groundText, accent3: groups.blue }
  const shapes = bodyShapes(content, body, { ...box, height: box.height - deskFootHeight })
  const place = { x: box.x, width: box.width, bottom: box.y + box.height }
  const foot = slideShapes(deskFoot(body, content, place), content.words)
  return [...shapes, ...foot].map((shape) =>
    shape.kind === 'chart' ? { ...shape, colours } : recoloured(shape, text, ink),
  )
}
