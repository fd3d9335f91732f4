import type { Position } from 'geojson'
import { gbkBytes } from '../gbk'
import type { CadDrawing, CadItem } from './drawing'
import { type Box, firstFree, modelSpace } from './handles'
import { objects } from './objects'
import { blocks, classes, header, tables } from './structure'
import { record, section, type Tags, written } from './tags'

/**
 * A drawing as a DXF of AutoCAD 2004 (AC1018, after Autodesk's DXF Reference): the last form whose texts are of a code page, which
 * CAD programs of offices read alike; in GBK, and a sign that GBK has not as `\U+2082`. Outlines are LWPOLYLINE, names TEXT.
 */
export function dxfBytes({ layers, items }: CadDrawing): Uint8Array<ArrayBuffer> {
  const box = boxOf(items)
  const numbered = layers.map((layer, at) => ({ ...layer, handle: hex(firstFree + at) }))
  const first = firstFree + layers.length
  const entities = items.map((item, at) => entity(item, hex(first + at)))
  const all = [
    header(box, first + items.length),
    classes,
    tables(numbered, box),
    blocks,
    section('ENTITIES', ...entities),
    objects(box),
    [0, 'EOF'],
  ]
  return gbkBytes(all.map(written).join(''), escaped)
}

const hex = (number: number) => number.toString(16).toUpperCase()

/** Signs beyond four digits of Unicode have no such escape. */
function escaped(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  return code > 0xffff ? '?' : `\\U+${hex(code).padStart(4, '0')}`
}

/** To a tenth of a millimetre. */
const rounded = (value: number) => Number(value.toFixed(4))

function entity(item: CadItem, handle: string): Tags {
  const head = [100, 'AcDbEntity', 8, item.layer]
  if ('line' in item) {
    const line = item.isClosed ? item.line.slice(0, -1) : item.line
    const corners = line.flatMap(([x = 0, y = 0]) => [10, rounded(x), 20, rounded(y)])
    const shape = [100, 'AcDbPolyline', 90, line.length, 70, item.isClosed ? 1 : 0, 43, 0, ...corners]
    // In a list, as a call with the corners of a long ring would be too long for the stack.
    return [...record('LWPOLYLINE', handle, modelSpace), ...head, ...shape]
  }
  return record('TEXT', handle, modelSpace, ...head, ...textTags(item))
}

/** A note begins at its place, a name stands around it: programs that read no alignment begin it where it would. */
function textTags({ text, at, height, isNote }: Extract<CadItem, { text: string }>): Tags {
  const [x = 0, y = 0] = at.map(rounded)
  const [left, base] = isNote ? [x, y] : [rounded(x - (widthOf(text) * height) / 2), rounded(y - height / 2)]
  const content = [100, 'AcDbText', 10, left, 20, base, 30, 0, 40, height, 1, plain(text), 7, 'Standard']
  const middle = [72, 1, 11, x, 21, y, 31, 0, 100, 'AcDbText', 73, 2]
  return [...content, ...(isNote ? [100, 'AcDbText'] : middle)]
}

/** About how many times its height a text is wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2fff' ? 1 : 0.6), 0)
}

/** A text's own `%%` and `\U+` are signs of DXF and mean others. */
function plain(text: string): string {
  return text.replaceAll('%%', '%').replaceAll(/\\(?=[UM]\+)/g, '/')
}

function boxOf(items: readonly CadItem[]): Box {
  const places: readonly Position[] = items.flatMap((item) => ('line' in item ? item.line : [item.at]))
  return places.reduce<Box>(
    ({ west, south, east, north }, [x = 0, y = 0]) => ({
      west: Math.min(west, x),
      south: Math.min(south, y),
      east: Math.max(east, x),
      north: Math.max(north, y),
    }),
    { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity },
  )
}
