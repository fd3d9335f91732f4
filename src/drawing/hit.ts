import type { ParkId } from '../domain/atlas'
import type { Composition } from './composition'
import { contains, type Frame, fromScreen, type Rect, type ScreenPoint, transformOf } from './frame'
import type { BasePark } from './parkMark'
import { boxOf, type Name, type Names } from './placement'
import { boundsOf, distanceToEdge, encloses } from './planeGeometry'
import type { PlanePoint } from './projection'

/** A park answers a finger or pointer within this many CSS pixels of its blocks, so that each target is 24 wide. */
export const reach = 12

/** The park at a point of the screen, the same under every painter: a name first, then a block, then what is near. */
export function parkAt(
  parks: readonly BasePark[],
  { main, inset }: Composition,
  names: Names,
  point: ScreenPoint,
): ParkId | null {
  return inset && contains(inset.rect, point)
    ? parkInFrame(parks, inset, names.inset, point)
    : parkInFrame(parks, main, names.main, point)
}

function parkInFrame(
  parks: readonly BasePark[],
  frame: Frame,
  names: readonly Name[],
  point: ScreenPoint,
): ParkId | null {
  const named = names.find((name) => contains(boxOf(name, frame), point))
  if (named) return named.park
  const transform = transformOf(frame)
  const place = fromScreen(transform, point)
  let nearest: ParkId | null = null
  let least = reach / transform.scale
  for (const { id, blocks } of parks) {
    for (const { geometry } of blocks) {
      if (!isNear(boundsOf(geometry), place, least)) continue
      if (encloses(geometry, place)) return id
      const distance = distanceToEdge(geometry, place)
      if (distance < least) {
        least = distance
        nearest = id
      }
    }
  }
  return nearest
}

function isNear({ x, y, width, height }: Rect, place: PlanePoint, distance: number): boolean {
  const grown = { x: x - distance, y: y - distance, width: width + 2 * distance, height: height + 2 * distance }
  return contains(grown, place)
}
