import type { Atlas } from '../../domain/atlas'
import { isOpen, matchingParks } from '../../domain/filter'
import { insetZoomReach, openingComposition } from '../../drawing/composition'
import { type Covered, cameraFor, parkCamera, uncovered } from '../../drawing/focus'
import type { Size } from '../../drawing/frame'
import type { Slide } from '../../state/deck'
import { savedAddress, savedPlace } from '../../state/savedAddress'
import { type Camera, roundedCamera, selectedPark, type View } from '../../state/view'

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

/** So much of the stage is an answer's, so that its names find room around it; below it stands the scale. */
const answerShare = 0.82
const scaleShare = 0.09

/** The camera that goes to an answer; `null` where the enlarged centre beside the whole shows it as large already. */
function answerCamera(atlas: Atlas, view: View, size: Size): Camera | null {
  if (view.desk || view.patterns.length > 0 || view.arrangement === 'diagram' || isOpen(view.filter)) return null
  const parks = new Set(matchingParks(atlas, view.filter))
  const blocks = atlas.blocks.filter(({ park, membership }) => parks.has(park) && membership === 'member')
  const { main, inset } = openingComposition(atlas.edition.extent, size, 'stage')
  if (blocks.length === 0) return null
  const camera = cameraFor(blocks, size, { ...uncovered, bottom: size.height * scaleShare }, answerShare)
  const isCloser = camera.zoom > Math.max(main.camera.zoom + insetZoomReach, inset?.camera.zoom ?? 0)
  return isCloser ? camera : null
}

/**
 * A slide's view as a stage of this size shows it: what the slide keeps, in the reader's language and theme; where it has no
 * camera, a park that it selects is brought into the part that its card leaves free, and an answer as close as it fits.
 */
export function stagedView(slide: Slide, here: View, atlas: Atlas, size: Size): View {
  const { view } = savedPlace(slide.address, here, atlas)
  const park = selectedPark(view)
  if (view.camera) return view
  if (!park) {
    const answer = answerCamera(atlas, view, size)
    return answer ? { ...view, camera: roundedCamera(answer) } : view
  }
  const covered = stageCovered(size.width, { card: true, filters: false })
  return { ...view, camera: roundedCamera(parkCamera(atlas, park, size, covered, 'stage')) }
}

/** Whether the presenter has left what the slide shows; a view that has yet to find its camera has not. */
export function isOffScript(view: View, slide: Slide, staged: View, atlas: Atlas): boolean {
  const now = savedAddress(view)
  return now !== savedAddress(staged) && now !== savedAddress(savedPlace(slide.address, view, atlas).view)
}
