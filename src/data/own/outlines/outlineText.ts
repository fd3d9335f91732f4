import type { Ring } from '../../../domain/own/reading'
import { polygonsIn } from '../gpkg/wkb'
import { BadShape, type Place, polygonsOf } from '../json/shapes'
import { isObject } from '../json/values'
import type { NoteBook } from '../noteBook'
import { ringOf } from '../ring'
import { wktPolygons } from './wktShape'

/** The polygons of a text, and the number of the system that it names; `null` where it names none. */
export type Outline = { readonly polygons: readonly (readonly Ring[])[]; readonly srid: number | null }

type Kind = { readonly sign: RegExp; readonly read: (text: string, place: Place) => Outline }

const number = '[-+]?\\d+(?:\\.\\d+)?'

/** Each is known by how it begins. */
const kinds: readonly Kind[] = [
  {
    sign: /^\s*(?:SRID\s*=\s*\d+\s*;\s*)?(?:MULTI)?(?:POINT|LINESTRING|CURVE|SURFACE|(?:CURVE)?POLYGON|GEOMETRYCOLLECTION|TRIANGLE|CIRCULARSTRING|COMPOUNDCURVE)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)/i,
    read: fromWkt,
  },
  { sign: /^\s*(?:\\x|0x)?0[01][\da-f]{8}(?:[\da-f]{2}){4,}/i, read: fromHex },
  { sign: /^\s*\{\s*"(?:type|coordinates|geometry|crs|bbox)"\s*:/, read: fromJson },
  {
    sign: new RegExp(`^\\s*${number}\\s*,\\s*${number}(?:\\s*[;|]\\s*${number}\\s*,\\s*${number}){2}`),
    read: (text, { notes }) => fromPairs(text, ';', /\s*,\s*/, notes),
  },
  {
    sign: new RegExp(`^\\s*${number}\\s+${number}(?:\\s*,\\s*${number}\\s+${number}){2}`),
    read: (text, { notes }) => fromPairs(text, ',', /\s+/, notes),
  },
]

function kindOf(text: string): Kind | undefined {
  const start = text.slice(0, 400)
  return kinds.find(({ sign }) => sign.test(start))
}

/** Whether a text begins as a geometry does that is written in one. */
export function isOutline(text: string): boolean {
  return kindOf(text) !== undefined
}

/**
 * A geometry that stands in one text: well-known text, with PostGIS' number of its system or without, well-known binary in hexadecimal
 * digits, GeoJSON, or the pairs of a map service (`x,y;x,y|…`, `x y,x y`). `null` where it is not whole or none.
 */
export function outlineIn(text: string, place: Place): Outline | null {
  try {
    return kindOf(text)?.read(text, place) ?? null
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof BadShape || fault instanceof SyntaxError) return null
    throw fault
  }
}

function fromWkt(text: string, { notes }: Place): Outline {
  const [prefix = '', srid] = /^\s*SRID\s*=\s*(\d+)\s*;/i.exec(text) ?? []
  return { polygons: wktPolygons(text.slice(prefix.length), notes), srid: srid ? Number(srid) : null }
}

const hasSrid = 0x20000000

function fromHex(text: string, { notes }: Place): Outline {
  const digits = text.trim().replace(/^(?:\\x|0x)/i, '')
  const bytes = Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number(`0x${digits.slice(at * 2, at * 2 + 2)}`),
  )
  const view = new DataView(bytes.buffer)
  const isLittle = bytes[0] === 1
  const srid = view.getUint32(1, isLittle) & hasSrid ? view.getUint32(5, isLittle) : null
  return { polygons: polygonsIn(bytes, notes), srid }
}

function fromJson(text: string, place: Place): Outline {
  const json: unknown = JSON.parse(text)
  const geometry = isObject(json) && 'geometry' in json ? json.geometry : json
  return { polygons: polygonsOf(geometry, place), srid: null }
}

/** Rings stand between `|`; a map service gives those of islands, each a polygon of its own. */
function fromPairs(text: string, between: string, within: RegExp, notes: NoteBook): Outline {
  const polygons = text.split('|').map((part) => {
    const numbers: number[] = []
    for (const pair of part.split(between)) {
      if (pair.trim() === '') continue
      const [x, y] = pair.trim().split(within)
      numbers.push(Number(x), Number(y))
    }
    if (!numbers.every(Number.isFinite)) throw new RangeError('Pairs: no number')
    const ring = ringOf(numbers, notes, true)
    return ring ? [ring] : []
  })
  return { polygons, srid: null }
}
