import { plainLine } from '../../domain/plainText'
import type { Flat, FlatValue } from '../layers/flatPark'
import { gbkBytes } from './gbk'

/** What a column is called in a table of a Shapefile, in ten signs at most; a value that has no name here is left out. */
const fieldNames: Readonly<Record<string, string>> = {
  park: 'PARK_ID',
  number: 'NUMBER',
  block: 'BLOCK_ID',
  district: 'DIST_ID',
  pattern: 'PATTERN_ID',
  slot: 'SLOT_ID',
  name: 'NAME',
  nameEn: 'NAME_EN',
  parkNumber: 'PARK_NO',
  parkName: 'PARK',
  parkNameEn: 'PARK_EN',
  patternName: 'PATTERN',
  patternNameEn: 'PATTERN_EN',
  slotName: 'SLOT',
  slotNameEn: 'SLOT_EN',
  role: 'ROLE',
  basis: 'BASIS',
  fromName: 'FROM_PARK',
  toName: 'TO_PARK',
  fromNameEn: 'FROM_EN',
  toNameEn: 'TO_EN',
  group: 'GROUP_ID',
  groupName: 'GROUP_NAME',
  groupNameEn: 'GROUP_EN',
  districtsNames: 'DISTRICT',
  districtsNamesEn: 'DISTRICTEN',
  precision: 'PRECISION',
  membership: 'MEMBERSHIP',
  source: 'SOURCE',
  date: 'SRC_DATE',
  areaInSquareKilometres: 'AREA_KM2',
  areaYear: 'AREA_YEAR',
}

/** A field of text holds 254 bytes at most. */
const mostBytes = 254
/** Enough for whole numbers of ten digits and for areas to the hectare. */
const wholeWidth = 10
const brokenWidth = 16
const decimals = 4

type Field = { readonly key: string; readonly kind: 'C' | 'N'; readonly width: number; readonly decimals: number }

/**
 * The values of records as a table of dBase III (`.dbf`, after Esri's technical description of the Shapefile): texts in GBK with
 * its language byte 0x4D, cut at a whole sign where they are too long; numbers right; nothing where there is no value.
 */
export function dbfTable(records: readonly Flat[], day: string): Uint8Array<ArrayBuffer> {
  const fields = fieldsOf(records)
  const width = fields.reduce((sum, field) => sum + field.width, 1)
  const headLength = 32 + 32 * fields.length + 1
  const bytes = new Uint8Array(headLength + width * records.length + 1).fill(0x20, headLength)
  writeHead(bytes, fields, { count: records.length, headLength, width, day })
  records.forEach((record, row) => {
    let at = headLength + row * width + 1
    for (const field of fields) {
      bytes.set(cell(record[field.key] ?? null, field), at)
      at += field.width
    }
  })
  bytes[bytes.length - 1] = 0x1a
  return bytes
}

function fieldsOf(records: readonly Flat[]): readonly Field[] {
  return Object.keys(fieldNames).flatMap((key): Field[] => {
    const values = records.map((record) => record[key]).filter((value) => value !== null && value !== undefined)
    if (values.length === 0) return []
    if (values.every((value) => typeof value === 'number')) {
      const isWhole = values.every((value) => Number.isInteger(value))
      return [{ key, kind: 'N', width: isWhole ? wholeWidth : brokenWidth, decimals: isWhole ? 0 : decimals }]
    }
    const longest = Math.max(...values.map((value) => gbkText(String(value)).length))
    return [{ key, kind: 'C', width: Math.min(mostBytes, Math.max(1, longest)), decimals: 0 } as const]
  })
}

type Sizes = { readonly count: number; readonly headLength: number; readonly width: number; readonly day: string }

function writeHead(bytes: Uint8Array, fields: readonly Field[], { count, headLength, width, day }: Sizes): void {
  const view = new DataView(bytes.buffer)
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  bytes.set([0x03, (year - 1900) & 0xff, month & 0xff, date & 0xff])
  view.setUint32(4, count, true)
  view.setUint16(8, headLength, true)
  view.setUint16(10, width, true)
  bytes[29] = 0x4d
  fields.forEach((field, index) => {
    const at = 32 + 32 * index
    bytes.set(gbkText(fieldNames[field.key] ?? ''), at)
    bytes[at + 11] = field.kind.charCodeAt(0)
    bytes[at + 16] = field.width
    bytes[at + 17] = field.decimals
  })
  bytes[headLength - 1] = 0x0d
}

function cell(value: FlatValue, { kind, width, decimals }: Field): Uint8Array {
  if (value === null) return new Uint8Array()
  if (kind === 'N') return gbkText(Number(value).toFixed(decimals).padStart(width))
  let text = String(value)
  while (gbkText(text).length > width) text = [...text].slice(0, -1).join('')
  return gbkText(text)
}

/** A sign that GBK has not as the plain signs that it is made of, else a question mark: `²` is `2`. */
function gbkText(text: string): Uint8Array {
  return gbkBytes(plainLine(text), (sign) => {
    const plain = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '')
    return /^[ -~]+$/.test(plain) ? plain : '?'
  })
}
