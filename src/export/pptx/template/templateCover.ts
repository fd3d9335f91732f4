import type { OfficeTemplate } from '../../../domain/officeTemplate'
import { rect, solid } from '../../../drawing/shapes/shape'
import type { SlideContent } from '../../slideContent'
import { coverPlaces, coverSizes } from '../layouts'
import { type SlideShape, textBox } from '../shape'
import { slideShapes } from '../slideShapes'
import { sizesOf } from './ground'
import { placedText } from './placedText'

/** Of sources and notice under what is said, in hundredths of a point. */
const footSize = 1100

/** The cover as the office has it: title and words in its places, sources and notice small under the words. */
export function templateCover(template: OfficeTemplate, content: SlideContent): readonly SlideShape[] {
  const { sheet, says, words } = content
  const { cover } = template
  const foot = [sheet.credits.join(' · '), sheet.notice].map((text) => ({ text, size: footSize }))
  const said = says.split('\n').filter(Boolean)
  const own = coverPlaces(sizesOf(template).size)
  const { text: colour } = sheet.drawing.theme
  const plain = (name: string, box: typeof own.foot, lines: readonly string[], size: number, isTitle = false) =>
    textBox(
      name,
      lines.map((text) => ({ text, size, isStrong: isTitle, colour })),
      { align: 'l', anchor: 't', wraps: true, box, isTitle },
    )
  const title = cover.title
    ? placedText(template, cover.title, words('slideTitle'), [{ text: sheet.title }])
    : plain(words('slideTitle'), own.title, [sheet.title], coverSizes.title, true)
  if (cover.text) {
    return [title, placedText(template, cover.text, words('slide.says'), [...said.map((text) => ({ text })), ...foot])]
  }
  const plate = rect(words('slide.plate'), own.foot, { fill: solid(sheet.drawing.theme.halo) })
  const lines = [...said, ...foot.map(({ text }) => text)]
  return [title, ...slideShapes([plate], words), plain(words('sourcesAndNotice'), own.foot, lines, coverSizes.foot)]
}
