import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react'
import type { Covered } from '../drawing/focus'
import type { Profile, Size } from '../drawing/frame'
import { useAtlas } from '../state/AtlasContext'
import type { Camera } from '../state/view'
import { type Mover, openMover } from './mover'

const noMover = () => () => {}

/** Mounts the mover on the surface and says which camera is shown now. */
export function useMover(
  surface: RefObject<HTMLElement | null>,
  size: Size,
  covered: Covered,
  profile: Profile,
  isOurs: (event: MouseEvent | TouchEvent | WheelEvent) => boolean,
): { readonly mover: Mover | null; readonly camera: Camera | null } {
  const { store, atlas } = useAtlas()
  const [mover, setMover] = useState<Mover | null>(null)
  const [ours] = useState(() => ({ test: isOurs }))
  ours.test = isOurs
  useEffect(() => {
    if (!surface.current) return
    const opened = openMover(surface.current, store, atlas, profile, (event) => ours.test(event))
    setMover(opened)
    return () => opened.close()
  }, [surface, store, atlas, profile, ours])
  useEffect(() => mover?.cover(covered), [mover, covered])
  useEffect(() => mover?.resize(size), [mover, size])
  useEffect(() => mover?.begin(), [mover])
  const camera = useSyncExternalStore(mover?.subscribe ?? noMover, () =>
    mover ? mover.shown() : store.getState().view.camera,
  )
  return { mover, camera }
}
