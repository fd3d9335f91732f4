import type { ParkId } from '../domain/atlas'
import { type Frame, type ScreenPoint, toScreen, transformOf } from './frame'
import type { BasePark } from './parkMark'
import { toPlane } from './projection'

/** Where parks stand on the screen: the middle of their mark. */
export type Places = { readonly middle: (park: ParkId) => ScreenPoint | null }

/** At their true positions: the anchor of the main block. */
export function placesIn(frame: Frame, parks: readonly BasePark[]): Places {
  const transform = transformOf(frame)
  const known = new Map(parks.map((park) => [park.id, park]))
  return {
    middle: (id) => {
      const main = known.get(id)?.blocks[0]
      return main ? toScreen(transform, toPlane(main.anchor)) : null
    },
  }
}
