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

/** The lines of a text, with what each is; throws an `OwnRefused` with the line that is neither a corner nor a parcel's head. */
export function guotuText(text: string): GuotuText {
  const head = new Map<string, string>()
  const lines: GuotuLine[] = []
  let wide = 0
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const plain = plainSigns(raw).trim()
    if (plain === '' || /^\[.*\]$/.test(plain)) continue
    const pair = /^([^=,]+)=(.*)$/.exec(plain)
    if (pair) {
      head.set((pair[1] ?? '').trim(), (pair[2] ?? '').trim())
      continue
    }
    lines.push(lineOf(raw, plain, at + 1))
    if (plainSigns(raw) !== raw && lines.at(-1)?.is === 'corner') wide += 1
  }
  return { head, lines, wide }
}

/** Of a head the fields keep their own signs, as a name may have such; a corner is a point, its ring, north and east. */
function lineOf(raw: string, plain: string, line: number): GuotuLine {
  if (plain.endsWith('@')) {
    return {
      is: 'head',
      line,
      fields: raw
        .trim()
        .split(/[,，]/)
        .map((field) => field.trim()),
    }
  }
  const fields = plain.replace(/,+$/, '').split(/\s*,\s*/)
  const [point = '', ring = '', x = '', y = ''] = fields
  const [north, east] = [numberIn(x), numberIn(y)]
  const refused = (reason: 'noAt' | 'badLine' | 'badNumber') =>
    new OwnRefused(reason, { at: String(line), detail: cutShort(plain) })
  const isCorner = /^\d+$/.test(ring) && (fields.length === 4 || /^[a-z]/i.test(point))
  if (isCorner && north !== null && east !== null) {
    return { is: 'corner', line, ring, north, east }
  }
  const isHead =
    /^\d+$/.test(point) && numberIn(ring) !== null && fields.length > 3 && (north === null || fields.length > 4)
  if (isHead) throw refused('noAt')
  throw refused(isCorner && x !== '' && y !== '' ? 'badNumber' : 'badLine')
}
