import type { Composition } from '../../drawing/composition'

/** The map's frames on the page as they stand now; `null` where something else stands in the map's place. */
export type Frames = Pick<Composition, 'main' | 'inset'> | null

/** Tells who draws over the map where it stands, at each step of a flight, without drawing the stage anew. */
export function createShownFrames() {
  const listeners = new Set<() => void>()
  let frames: Frames = null
  return {
    shown: () => frames,
    tell: (next: Frames) => {
      frames = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
