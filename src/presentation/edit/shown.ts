import type { Atlas } from '../../domain/atlas'
import type { Slide } from '../../state/deck'
import { savedAddress, savedPlace } from '../../state/savedAddress'
import type { View } from '../../state/view'

/**
 * Whether the map shows what the slide shows, whatever lies on the desk; a slide that keeps no camera is shown from
 * anywhere.
 */
export function isShown(slide: Slide, view: View, atlas: Atlas): boolean {
  const { view: kept } = savedPlace(slide.address, view, atlas)
  const camera = kept.camera ? view.camera : null
  return savedAddress({ ...view, camera, desk: null }) === savedAddress({ ...kept, desk: null })
}
