import { type FontTables, viewOf } from './woff'

/** What of a font is needed to draw its letters as shapes; all lengths in the font's units. */
export type Glyphs = {
  readonly unitsPerEm: number
  /** 0 where the font has no such character. */
  readonly glyphOf: (codePoint: number) => number
  readonly advanceOf: (glyph: number) => number
  /** The outline as SVG path data, y down, from the pen's place on the baseline. */
  readonly outlineOf: (glyph: number, at: readonly [x: number, y: number], scale: number) => string
}

/** Reads the glyphs of a font with TrueType outlines (OpenType 1.9: head, hhea, hmtx, cmap 4, loca, glyf). */
export function glyphsOf(tables: FontTables): Glyphs {
  const table = (tag: string) => {
    const bytes = tables.get(tag)
    if (!bytes) throw new Error(`glyphsOf: the font has no table ${tag}`)
    return viewOf(bytes)
  }
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map(table)
  if (!head || !hhea || !hmtx || !loca || !glyf) throw new Error('glyphsOf: the font is incomplete')
  const isLong = head.getInt16(50) === 1
  const metrics = hhea.getUint16(34)
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  const contours = (glyph: number): readonly Contour[] => {
    const [start, end] = [offsetOf(glyph), offsetOf(glyph + 1)]
    return start === end ? [] : readOutline(new DataView(glyf.buffer, glyf.byteOffset + start, end - start), contours)
  }
  return {
    unitsPerEm: head.getUint16(18),
    glyphOf: characterMap(table('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    outlineOf: (glyph, [x, y], scale) =>
      contours(glyph)
        .map((contour) =>
          pathOf(contour.map((point) => ({ ...point, x: x + point.x * scale, y: y - point.y * scale }))),
        )
        .join(''),
  }
}

function characterMap(cmap: DataView): Glyphs['glyphOf'] {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8))
  const at = offsets.find((offset) => cmap.getUint16(offset) === 4)
  if (at === undefined) throw new Error('glyphsOf: the font has no character map of format 4')
  const bytes = cmap.getUint16(at + 6)
  const glyphs = new Map<number, number>()
  for (let segment = 0; segment < bytes; segment += 2) {
    const last = cmap.getUint16(at + 14 + segment)
    const first = cmap.getUint16(at + 16 + bytes + segment)
    const delta = cmap.getUint16(at + 16 + 2 * bytes + segment)
    const rangeAt = at + 16 + 3 * bytes + segment
    const range = cmap.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2)
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff)
    }
  }
  return (codePoint) => glyphs.get(codePoint) ?? 0
}

type Point = { readonly x: number; readonly y: number; readonly isOn: boolean }
type Contour = readonly Point[]

function readOutline(view: DataView, part: (glyph: number) => readonly Contour[]): readonly Contour[] {
  const count = view.getInt16(0)
  return count < 0 ? readComposite(view, part) : readSimple(view, count)
}

function readSimple(view: DataView, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(10 + index * 2))
  const points = (ends.at(-1) ?? -1) + 1
  let at = 10 + count * 2
  at += 2 + view.getUint16(at)
  const flags: number[] = []
  while (flags.length < points) {
    const flag = view.getUint8(at++)
    const repeats = flag & 8 ? view.getUint8(at++) : 0
    for (let time = 0; time <= repeats; time++) flags.push(flag)
  }
  const along = (short: number, same: number) => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++)
      else if (!(flag & same)) {
        value += view.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = along(2, 16)
  const ys = along(4, 32)
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1
    return flags
      .slice(first, end + 1)
      .map((flag, point) => ({ x: xs[first + point] ?? 0, y: ys[first + point] ?? 0, isOn: (flag & 1) === 1 }))
  })
}

/** Parts that are only moved: what this font has; a scaled part keeps its own size. */
function readComposite(view: DataView, part: (glyph: number) => readonly Contour[]): readonly Contour[] {
  const found: Contour[] = []
  let at = 10
  let flags = 32
  while (flags & 32) {
    flags = view.getUint16(at)
    const glyph = view.getUint16(at + 2)
    const isWide = (flags & 1) === 1
    const [dx, dy] = isWide
      ? [view.getInt16(at + 4), view.getInt16(at + 6)]
      : [view.getInt8(at + 4), view.getInt8(at + 5)]
    at += isWide ? 8 : 6
    at += flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0
    for (const contour of part(glyph))
      found.push(contour.map((point) => ({ ...point, x: point.x + dx, y: point.y + dy })))
  }
  return found
}

/** Between two controls stands a point of the curve, in their middle. */
function pathOf(contour: Contour): string {
  const start = contour.findIndex(({ isOn }) => isOn)
  const first = contour[start]
  if (!first) return ''
  const ordered = [...contour.slice(start + 1), ...contour.slice(0, start + 1)]
  const text = ({ x, y }: Pick<Point, 'x' | 'y'>) => `${x.toFixed(2)} ${y.toFixed(2)}`
  let path = `M${text(first)}`
  let control: Point | null = null
  for (const point of ordered) {
    if (control) {
      const end = point.isOn ? point : { x: (control.x + point.x) / 2, y: (control.y + point.y) / 2 }
      path += `Q${text(control)} ${text(end)}`
    } else if (point.isOn) path += `L${text(point)}`
    control = point.isOn ? null : point
  }
  return `${path}Z`
}
