import { useEffect } from 'react'
import { type Covered, cameraFor, withButtons } from '../drawing/focus'
import type { Size } from '../drawing/frame'
import { useAtlas, useAtlasState } from '../state/AtlasContext'

/** Goes to the park of an import that is looked at: to what would be drawn, and what is drawn now, together. */
export function useEye(size: Size, covered: Covered): void {
  const { atlas, store } = useAtlas()
  const preview = useAtlasState((state) => state.preview)
  const eye = preview?.eye ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes when another park is looked at, not when the map has another size
  useEffect(() => {
    if (eye === null) return
    const outlines = preview?.outlines.filter(({ park }) => park === eye) ?? []
    const shown = outlines.flatMap(({ asRead, corrected }) => [asRead, corrected].filter((one) => one !== null))
    const blocks = atlas.blocks.filter(({ park }) => park === eye)
    const all = [...blocks, ...shown.map((geometry) => ({ geometry }))]
    if (all.length > 0) store.getState().show({ camera: cameraFor(all, size, withButtons(covered, size)) })
  }, [eye])
}
