import type { OfficeTemplate, TemplatePlace } from '../../../domain/officeTemplate'
import { textWidth } from '../../../drawing/textWidth'
import type { Placeholder } from '../shape'
import { inUnits } from './ground'

const emuOfPoint = 12_700
/** What a box keeps free at its sides and above, where nothing is said of it (ECMA-376 part 1, 21.1.2.1.1). */
const insets = { width: 2 * 91_440, height: 2 * 45_720 } as const

/** A line of text: of the layout's own size, or smaller, in hundredths of a point. */
type Line = { readonly text: string; readonly size?: number }

/** Lines in a place of the office's layout, as much smaller as they have to be to find room there. */
export function placedText(
  template: OfficeTemplate,
  place: TemplatePlace,
  name: string,
  lines: readonly Line[],
): Placeholder {
  const { type, index, box, isMoved, letters } = place
  return {
    kind: 'placeholder',
    name,
    about: lines.map(({ text }) => text).join(' '),
    box: inUnits(template, box),
    isMoved,
    type,
    index,
    paragraphs: lines.map(({ text, size }) => ({
      text,
      size: size ?? letters?.size ?? null,
      colour: letters?.colour ?? null,
    })),
    share: shares.find((share) => heightOf(lines, place, share) <= box.height - insets.height) ?? leastShare,
  }
}

const leastShare = 0.4
const shares = [1, 0.9, 0.8, 0.7, 0.625, 0.55, 0.475, leastShare]

/** In EMU, once the letters have so much of their size. */
function heightOf(lines: readonly Line[], { box, size: usual }: TemplatePlace, share: number): number {
  const room = Math.max(1, box.width - insets.width)
  return lines.reduce((height, { text, size = usual }) => {
    const letters = (size / 100) * emuOfPoint * share
    return height + Math.max(1, Math.ceil(textWidth(text, letters) / room)) * letters * 1.2
  }, 0)
}
