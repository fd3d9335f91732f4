import { decodedIn, encodingLabels, encodingOf } from '../../textEncoding'
import { cutShort } from '../cutShort'
import { OwnRefused } from '../refused'
import { withCharacters } from './texts'

export type Tag = { readonly code: number; readonly value: string }

/** What begins with a group 0: an entity, the head of a section or a block; `line` is where, counted from 1. */
export type DxfRecord = { readonly type: string; readonly line: number; readonly tags: readonly Tag[] }

/** A drawing's records by its sections; its head as variables. */
export type Drawing = {
  readonly encoding: string
  readonly variables: ReadonlyMap<string, string>
  /** Names of the layers that are off or frozen. */
  readonly hidden: ReadonlySet<string>
  readonly blocks: readonly DxfRecord[]
  readonly entities: readonly DxfRecord[]
}

const binaryMark = 'AutoCAD Binary DXF'

/**
 * A drawing's text as records (AutoCAD DXF Reference: pairs of lines, a group code and its value). Throws an `OwnRefused` of a DWG, a
 * binary DXF, a line that is no group code, and a drawing that ends within a section.
 */
export function drawingIn(bytes: Uint8Array): Drawing {
  const start = String.fromCharCode(...bytes.subarray(0, binaryMark.length))
  if (start === binaryMark) throw new OwnRefused('binaryDxf')
  if (/^AC10\d\d/.test(start)) throw new OwnRefused('dwg', { detail: start.slice(0, 6) })
  const encoding = encodingOf([bytes])
  const sections = sectionsOf(recordsIn(decodedIn(bytes, encoding)))
  return {
    encoding: encodingLabels[encoding],
    variables: variablesIn(sections.get('HEADER') ?? []),
    hidden: hiddenIn(sections.get('TABLES') ?? []),
    blocks: sections.get('BLOCKS') ?? [],
    entities: sections.get('ENTITIES') ?? [],
  }
}

const comment = 999

function recordsIn(text: string): readonly DxfRecord[] {
  const lines = text.split(/\r\n|\r|\n/)
  const records: DxfRecord[] = []
  let tags: Tag[] = []
  for (let at = lines.findIndex((line) => line.trim() !== ''); at < lines.length; at += 2) {
    const code = lines[at] ?? ''
    const value = lines[at + 1]
    if (value === undefined && code.trim() === '') break
    if (!/^\s*-?\d{1,4}\s*$/.test(code)) throw new OwnRefused('badLine', { at: String(at + 1), detail: cutShort(code) })
    if (value === undefined) throw new OwnRefused('cutOff', { at: String(at + 1) })
    if (Number(code) === 0) {
      tags = []
      records.push({ type: value.trim().toUpperCase(), line: at + 1, tags })
    } else if (Number(code) !== comment) tags.push({ code: Number(code), value })
    if (records.at(-1)?.type === 'EOF') break
  }
  return records
}

function sectionsOf(records: readonly DxfRecord[]): ReadonlyMap<string, readonly DxfRecord[]> {
  const sections = new Map<string, DxfRecord[]>()
  let open: DxfRecord[] | null = null
  for (const record of records) {
    if (record.type === 'SECTION') {
      open = [record]
      sections.set(textOf(record, 2).toUpperCase(), open)
    } else if (record.type === 'ENDSEC') open = null
    else open?.push(record)
  }
  const last = records.at(-1)
  if (open || (last?.type !== 'EOF' && !sections.has('ENTITIES')))
    throw new OwnRefused('cutOff', { at: String(last?.line ?? 1) })
  return sections
}

/** Each variable of the head with its first value. */
function variablesIn([head]: readonly DxfRecord[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>()
  const tags = head?.tags ?? []
  for (const [at, { code, value }] of tags.entries())
    if (code === 9) variables.set(value.trim().toUpperCase(), tags[at + 1]?.value.trim() ?? '')
  return variables
}

/** A frozen layer has 1 among its flags, one that is off a negative colour (DXF Reference, LAYER). */
function hiddenIn(records: readonly DxfRecord[]): ReadonlySet<string> {
  const layers = records.filter(({ type }) => type === 'LAYER')
  const hidden = layers.filter((layer) => (numberOf(layer, 70) & 1) !== 0 || numberOf(layer, 62) < 0)
  return new Set(hidden.map((layer) => withCharacters(textOf(layer, 2))))
}

/** The first value of a group, without blanks around it. */
export function textOf({ tags }: DxfRecord, code: number): string {
  return tags.find((tag) => tag.code === code)?.value.trim() ?? ''
}

export function numberOf(record: DxfRecord, code: number, otherwise = 0): number {
  const tag = record.tags.find((one) => one.code === code)
  return tag ? numberIn(tag, record) : otherwise
}

/** Larger than any coordinate around Shanghai in any unit. */
const largest = 1e12

/** A value as a number; refused with the line of its record where it is none. */
export function numberIn({ value }: Tag, { line }: DxfRecord): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (Math.abs(number) < largest) return number
  throw new OwnRefused('badNumber', { at: String(line), detail: cutShort(value) })
}
