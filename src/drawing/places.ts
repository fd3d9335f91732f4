import type { ParkId } from '../domain/atlas'
import { type Frame, type ScreenPoint, toScreen, transformOf } from './frame'
import type { BasePark } from './parkMark'
import { linesOf } from './planeGeometry'
import { toPlane } from './projection'

/** Where parks stand on the screen: the middle of their mark, and the points that a hull must enclose. */
export type Places = {
  readonly middle: (park: ParkId) => ScreenPoint | null
  readonly outline: (park: ParkId) => readonly ScreenPoint[]
}

/** At their true positions: the anchor of the main block, and the corners of every member. */
export function placesIn(frame: Frame, parks: readonly BasePark[]): Places {
  const transform = transformOf(frame)
  const known = new Map(parks.map((park) => [park.id, park]))
  return {
    middle: (id) => {
      const main = known.get(id)?.blocks[0]
      return main ? toScreen(transform, toPlane(main.anchor)) : null
    },
    outline: (id) =>
      (known.get(id)?.blocks ?? [])
        .filter(({ membership }) => membership === 'member')
        .flatMap(({ geometry }) => linesOf(geometry).flat())
        .map((point) => toScreen(transform, point)),
  }
}
