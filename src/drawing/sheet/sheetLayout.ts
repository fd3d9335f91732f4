import type { MapExtent } from '../../domain/edition'
import type { Paper, SheetWish } from '../../state/sheetWish'
import type { Camera } from '../../state/view'
import { type Composition, insetZoomReach } from '../composition'
import { fitting, frameAround } from '../fitting'
import { type Frame, middle, type Rect, type Size } from '../frame'
import { zoomOfRatio } from '../projection'
import { isSlide, paperSize } from './papers'
import { centreReach, least, parksReach, usualPerDegree } from './reach'
import { type SheetFrame, sheetFrame } from './sheetFrame'
import type { SlideRoom } from './slideRoom'
import { wallFrame } from './wall/wallFrame'

/** The parts of a sheet, and the cameras of its maps. */
export type SheetLayout = { readonly frame: SheetFrame; readonly composition: Composition }

type Asked = Pick<SheetWish, 'paper' | 'orientation' | 'scale' | 'hasInset' | 'legend'> & {
  readonly room?: SlideRoom | undefined
  /** The inset's place is another's, who needs it at any zoom. */
  readonly hasFacts?: boolean
}

/** What the screen shows: its camera, `null` for the opening one, and its size in CSS pixels. */
export type Shown = { readonly camera: Camera | null; readonly screen: Size }

/** What a room reads, in units, which are points on a slide: of a park’s name, and of the tags of marks and all other letters. */
const leastOfSlide = { typeScale: 0.93, text: 11, name: 14 } as const

/** No type of a map is smaller. */
function leastOf(paper: Paper) {
  return isSlide(paper) ? leastOfSlide : least
}

/** On a large paper the map's type grows with it, though less: there is more to be named. */
const largestScale = 1.35

/** Frame and cameras from the paper, the parts that are wished and the view's camera alone. */
export function sheetLayout(extent: MapExtent, wish: Asked, shown: Shown): SheetLayout {
  const both = wish.paper === 'wall' ? wallFrame() : sheetFrame(wish)
  const opening = openingFrame(extent, both.main)
  const camera = cameraOn(opening, wish, both, shown)
  const isNear = camera.zoom > opening.camera.zoom + insetZoomReach
  // Close by, the inset would show no more than the map itself, which takes its place.
  const frame = isNear && wish.hasInset && !wish.hasFacts ? sheetFrame({ ...wish, hasInset: false }) : both
  const { main, inset } = frame
  const { typeScale, text, name } = leastOf(wish.paper)
  const perDegree = fitting(both.main, parksReach)
  return {
    frame,
    composition: {
      main: { rect: main, camera: frame === both ? camera : cameraOn(opening, wish, frame, shown) },
      inset: wish.hasFacts
        ? null
        : inset && frameAround(inset, extent.inset.middle, fitting(inset, centreReach), middle(inset)),
      typeScale: Math.max(typeScale, Math.min(largestScale, perDegree / usualPerDegree)),
      leastText: text,
      leastName: name,
      taken: [],
    },
  }
}

function openingFrame(extent: MapExtent, main: Rect): Frame {
  return frameAround(main, extent.middle, fitting(main, parksReach), middle(main))
}

/** What the screen shows, as large as the map's frame lets it; or its middle at the scale that is asked for. */
function cameraOn(opening: Frame, { scale, paper, orientation }: Asked, { main, size }: SheetFrame, shown: Shown) {
  const { camera = null, screen } = shown
  if (scale !== 'fit') {
    const { lat, lng } = camera ?? opening.camera
    const millimetresPerUnit = paperSize(paper, orientation).width / size.width
    return { lat, lng, zoom: zoomOfRatio(scale, millimetresPerUnit / 1000, lat) }
  }
  if (!camera) return opening.camera
  const enlarged = Math.min(main.width / screen.width, main.height / screen.height)
  return { ...camera, zoom: camera.zoom + Math.log2(enlarged) }
}
