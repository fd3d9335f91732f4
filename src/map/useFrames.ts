import { type RefObject, useLayoutEffect } from 'react'
import type { Composition } from '../drawing/composition'
import type { Frame } from '../drawing/frame'

export type TellFrames = (frames: Pick<Composition, 'main' | 'inset'> | null) => void

/** Tells where the map's frames stand on the page, at each move; none while the diagram stands in the map's place. */
export function useFrames(
  surface: RefObject<HTMLElement | null>,
  { main, inset }: Composition,
  isMap: boolean,
  tell: TellFrames | undefined,
) {
  useLayoutEffect(() => {
    const box = surface.current?.getBoundingClientRect()
    if (!tell || !box) return
    const onPage = ({ rect, camera }: Frame): Frame => ({
      rect: { ...rect, x: rect.x + box.x, y: rect.y + box.y },
      camera,
    })
    tell(isMap ? { main: onPage(main), inset: inset && onPage(inset) } : null)
  }, [surface, main, inset, isMap, tell])
}
