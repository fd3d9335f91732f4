import { contains, type Frame, type Rect, type ScreenPoint, toScreen, transformOf } from './frame'
import type { ParkMark } from './parkMark'
import { boxOf, type Name } from './placement'
import { toPlane } from './projection'

export type Leader = { readonly from: ScreenPoint; readonly to: ScreenPoint }

/** Fine lines from a park's name to each of its blocks in the frame, so that scattered blocks read as one park. */
export function leadersOf(
  { blocks }: Pick<ParkMark, 'blocks'>,
  name: Name | undefined,
  frame: Frame,
): readonly Leader[] {
  if (!name) return []
  const transform = transformOf(frame)
  const box = boxOf(name, frame)
  return blocks.flatMap(({ anchor }) => {
    const to = toScreen(transform, toPlane(anchor))
    return contains(frame.rect, to) && !contains(box, to) ? [{ from: edgeTowards(box, to), to }] : []
  })
}

/** Where the straight way from a box's middle to a point leaves the box. */
function edgeTowards({ x, y, width, height }: Rect, [toX, toY]: ScreenPoint): ScreenPoint {
  const middle: ScreenPoint = [x + width / 2, y + height / 2]
  const dx = toX - middle[0]
  const dy = toY - middle[1]
  const reach = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9), 1)
  return [middle[0] + dx * reach, middle[1] + dy * reach]
}
