import type { Atlas } from '../../domain/atlas'
import { type Covered, parkCamera, uncovered } from '../../drawing/focus'
import type { Size } from '../../drawing/frame'
import type { Slide } from '../../state/deck'
import { savedAddress, savedPlace } from '../../state/savedAddress'
import { roundedCamera, selectedPark, type View } from '../../state/view'

/** The card of the chosen park takes this share of a stage's width. */
export const cardShare = 0.38
/** The drawer of the filters, in CSS pixels. */
const drawerWidth = 440

/** What stands over the map of a stage of this width, in CSS pixels a side. */
export function stageCovered(width: number, open: { readonly card: boolean; readonly filters: boolean }): Covered {
  return {
    ...uncovered,
    left: open.filters ? Math.min(drawerWidth, width) : 0,
    right: open.card ? Math.round(width * cardShare) : 0,
  }
}

/**
 * A slide's view as a stage of this size shows it: what the slide keeps, in the reader's language and theme; a park
 * that it selects without a camera is brought into the part that its card leaves free.
 */
export function stagedView(slide: Slide, here: View, atlas: Atlas, size: Size): View {
  const { view } = savedPlace(slide.address, here, atlas)
  const park = selectedPark(view)
  if (!park || view.camera) return view
  const covered = stageCovered(size.width, { card: true, filters: false })
  return { ...view, camera: roundedCamera(parkCamera(atlas, park, size, covered, 'stage')) }
}

/** Whether the presenter has left what the slide shows; a view that has yet to find its camera has not. */
export function isOffScript(view: View, slide: Slide, staged: View, atlas: Atlas): boolean {
  const now = savedAddress(view)
  return now !== savedAddress(staged) && now !== savedAddress(savedPlace(slide.address, view, atlas).view)
}
