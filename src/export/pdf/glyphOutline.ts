import type { ScreenPoint } from '../../drawing/frame'
import { viewOf } from '../viewOf'
import { curved, lined, moved } from './path'

type Point = { readonly x: number; readonly y: number; readonly isOn: boolean }

/** A glyph as a path, y down, from the pen's place on the baseline; its bytes are a simple description of `glyf` (OpenType 1.9). */
export function glyphOutline(bytes: Uint8Array, [x, y]: ScreenPoint, scale: number): string {
  if (bytes.length === 0) return ''
  const place = (point: Point) => ({ ...point, x: x + point.x * scale, y: y - point.y * scale })
  return contoursOf(viewOf(bytes))
    .map((contour) => contourPath(contour.map(place)))
    .join('')
}

function contoursOf(view: DataView): readonly (readonly Point[])[] {
  const count = view.getInt16(0)
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
  const [xs, ys] = [along(2, 16), along(4, 32)]
  const all = flags.map((flag, point) => ({ x: xs[point] ?? 0, y: ys[point] ?? 0, isOn: (flag & 1) === 1 }))
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1))
}

/** Between two controls stands a point of the curve, in their middle. */
function contourPath(contour: readonly Point[]): string {
  const start = contour.findIndex(({ isOn }) => isOn)
  const first = contour[start]
  if (!first) return ''
  const at = ({ x, y }: Pick<Point, 'x' | 'y'>) => [x, y] as const
  let path = moved(at(first))
  let pen = at(first)
  let control: Point | null = null
  for (const point of [...contour.slice(start + 1), ...contour.slice(0, start + 1)]) {
    if (control) {
      const end = at(point.isOn ? point : { x: (control.x + point.x) / 2, y: (control.y + point.y) / 2 })
      path += curved(pen, at(control), end)
      pen = end
    } else if (point.isOn) {
      path += lined(at(point))
      pen = at(point)
    }
    control = point.isOn ? null : point
  }
  return `${path}h\n`
}
