import { cellOf } from '../corners/degrees'
import { cutShort } from '../cutShort'
import { numberIn, plainSigns } from '../digits'
import { OwnRefused } from '../refused'

/** A line of the part with coordinates. */
export type GuotuLine =
  | { readonly is: 'head'; readonly line: number; readonly fields: readonly string[] }
  | {
      readonly is: 'corner'
      readonly line: number
      readonly ring: string
      readonly north: number
      readonly east: number
    }

export type GuotuText = {
  /** `key=value` of the part that describes. */
  readonly head: ReadonlyMap<string, string>
  readonly lines: readonly GuotuLine[]
  /** Lines whose digits or signs were of full width. */
  readonly wide: number
}

/** Remarks of programs, as they begin in other texts. */
const isRemark = /^(#|;|\/\/)/

/** The lines of a text, with what each is; throws an `OwnRefused` with the line that is neither a corner nor a parcel's head. */
export function guotuText(text: string): GuotuText {
  const head = new Map<string, string>()
  const lines: GuotuLine[] = []
  let wide = 0
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    // A text of DOS ends with a sign of its own.
    const plain = plainSigns(raw.replace('\u001a', '')).trim()
    if (plain === '' || isRemark.test(plain) || /^[[【].*[\]】]$/.test(plain)) continue
    const pair = /^([^=:,]+)[=:](.*)$/.exec(plain)
    if (pair) {
      head.set((pair[1] ?? '').trim(), (pair[2] ?? '').trim())
      continue
    }
    lines.push(lineOf(raw, plain, at + 1))
    if (plainSigns(raw) !== raw && lines.at(-1)?.is === 'corner') wide += 1
  }
  return { head, lines, wide }
}

/** Of a head the fields keep their own signs, as a name may have such. */
function lineOf(raw: string, text: string, line: number): GuotuLine {
  const plain = text.replace(/[,;]+$/, '')
  if (plain.endsWith('@')) {
    const fields = raw.trim().split(raw.includes('\t') ? '\t' : /[,，]/)
    return { is: 'head', line, fields: fields.map((field) => field.trim()) }
  }
  const fields = plain.split(partedBy(plain)).map((field) => field.trim())
  const corner = cornerIn(fields)
  if (corner) return { is: 'corner', line, ...corner }
  const [point = '', ring = '', x = '', y = ''] = fields
  const refused = (reason: 'noAt' | 'badLine' | 'badNumber') =>
    new OwnRefused(reason, { at: String(line), detail: cutShort(text) })
  if (/^\d+$/.test(point) && numberIn(ring) !== null && fields.length > 3) throw refused('noAt')
  const isCorner = /^\d+$/.test(ring) && x !== '' && y !== ''
  throw refused(isCorner && (fields.length === 4 || /^[a-z]/i.test(point)) ? 'badNumber' : 'badLine')
}

/** Commas part the fields, or tabs, between which numbers may have commas of their own; else blanks. */
function partedBy(plain: string): RegExp {
  if (plain.includes('\t')) return /\t+/
  return plain.includes(',') ? /,/ : /[;\s]+/
}

/** Rings are counted; a coordinate has more digits, or some after its stop. */
const isCount = /^\d{0,4}$/

/**
 * A point, its ring, north and east; some programs write the ring first, some none. What follows, as a height, is left out. `null`
 * where it is no corner.
 */
function cornerIn([first = '', second = '', third = '', fourth = '']: readonly string[]) {
  const isRingFirst = /^\d{1,4}$/.test(first) && /^\D+\d+$/.test(second)
  const ring = isRingFirst ? first : second
  const hasRing = isCount.test(ring)
  const [north, east] = (hasRing ? [third, fourth] : [second, third]).map(cellOf)
  return north && east ? { ring: hasRing ? ring : '', north: north.number, east: east.number } : null
}
