import { utf8 } from '../encodings'

/** Group codes and values, one after the other, as they stand in a drawing. */
export type Groups = readonly (number | string)[]

/** A drawing of these entities: each begins with its kind, the rest are groups and values. */
export function dxfOf(
  entities: readonly Groups[],
  {
    blocks = [],
    tables = [],
    head = [],
    coded = utf8,
  }: {
    readonly blocks?: readonly Groups[]
    readonly tables?: readonly Groups[]
    readonly head?: Groups
    readonly coded?: (text: string) => Uint8Array
  } = {},
): Uint8Array {
  const section = (name: string, groups: Groups) => [0, 'SECTION', 2, name, ...groups, 0, 'ENDSEC']
  const all = (list: readonly Groups[]) => list.flatMap((one) => [0, ...one])
  const groups = [
    ...section('HEADER', head),
    ...section('TABLES', all(tables)),
    ...section('BLOCKS', all(blocks)),
    ...section('ENTITIES', all(entities)),
    ...[0, 'EOF'],
  ]
  return coded(`${groups.map((one, at) => (at % 2 === 0 ? String(one).padStart(3) : one)).join('\r\n')}\r\n`)
}

export type Corner = readonly [x: number, y: number, bulge?: number]

/** A light polyline through these corners; closed where nothing else is said. */
export function polyline(corners: readonly Corner[], more: Groups = [], isClosed = true): Groups {
  const points = corners.flatMap(([x, y, bulge]) => [10, x, 20, y, ...(bulge === undefined ? [] : [42, bulge])])
  return [
    'LWPOLYLINE',
    ...(more.includes(8) ? [] : [8, '范围线']),
    ...more,
    90,
    corners.length,
    70,
    isClosed ? 1 : 0,
    ...points,
  ]
}

export function text(x: number, y: number, words: string, height = 5): Groups {
  return ['TEXT', 8, '注记', 10, x, 20, y, 40, height, 1, words]
}

export function line(x1: number, y1: number, x2: number, y2: number): Groups {
  return ['LINE', 8, '范围线', 10, x1, 20, y1, 11, x2, 21, y2]
}
