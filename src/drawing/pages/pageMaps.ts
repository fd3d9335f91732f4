import type { ParkId } from '../../domain/atlas'
import type { Composition } from '../composition'
import type { Drawing } from '../drawing'
import { fitting, frameAround } from '../fitting'
import { cameraOf, type Frame, middle, type Rect, type Size, shownWithin } from '../frame'
import { noMarks } from '../markExtents'
import { namesOf } from '../placement'
import { boundsOf } from '../planeGeometry'
import { metresPerPixel, scaleOf } from '../projection'
import { scaleBarOf } from '../scaleBar'
import type { Drawn } from '../shapes/figureShapes'
import { textsOf } from '../texts'
import type { PageMap } from './page'
import { longestBar, pageScalePlace } from './pageScale'

export type MapBoxes = { readonly footprint: Rect; readonly locator: Rect }
type Called = { readonly footprint: string; readonly locator: string }

/** A park's footprint as large as its box lets it, and where in the zone that is; the other parks are quiet ground. */
export function mapsOf(drawing: Drawing, park: ParkId, boxes: MapBoxes, called: Called): readonly PageMap[] {
  const { drawing: shown, composition: large, texts } = footprintMap(drawing, park, boxes.footprint)
  const near = large.main
  const far = zoneFrame(boxes.locator, drawing)
  const small = { ...composed(far, []), typeScale: 0.8 }
  const alone = shown.parks.filter(({ id }) => id === park)
  const common = { kind: 'map', drawing: shown, legend: null } as const
  return [
    {
      ...common,
      name: called.footprint,
      box: boxes.footprint,
      composition: large,
      texts,
      shownLarger: null,
      scale: scaleBarOf(near.camera, longestBar, drawing.language),
    },
    {
      ...common,
      name: called.locator,
      box: boxes.locator,
      composition: small,
      // So small a map is for the place alone.
      texts: {
        words: [],
        names: namesOf(alone, shown.theme, small, noMarks, shown.parks),
        blockNames: [],
        groundNames: [],
      },
      shownLarger: shared(shownWithin(far, near), far.rect),
      scale: null,
    },
  ]
}

/** The footprint alone among quiet neighbours, with all that is written there, as large as the box lets it. */
export function footprintMap(
  drawing: Drawing,
  park: ParkId,
  box: Rect,
): Pick<Drawn, 'drawing' | 'composition' | 'texts'> {
  const shown = {
    ...drawing,
    structure: null,
    parks: drawing.parks.map((mark) => ({ ...mark, quiet: mark.id !== park })),
  }
  const composition = composed(footprintFrame(drawing, park, box), [pageScalePlace(box)])
  return {
    drawing: shown,
    composition,
    texts: textsOf(shown, composition),
  }
}

/** What two rectangles share; they do share something. */
function shared(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  const right = Math.min(one.x + one.width, other.x + other.width)
  const bottom = Math.min(one.y + one.height, other.y + other.height)
  return { x, y, width: right - x, height: bottom - y }
}

/** The smallest type of a page's maps, in its units. */
const leastText = 9

function composed(main: Frame, taken: readonly Rect[]): Composition {
  return { main, inset: null, taken, typeScale: 1, leastText, leastName: 0 }
}

/** A margin around the footprint, as a share of the box; and how wide a box shows at the least, in metres. */
const margin = 0.1
const leastWidth = 5000

function footprintFrame(drawing: Drawing, park: ParkId, { width, height }: Size): Frame {
  const rect = { x: 0, y: 0, width, height }
  const bounds = (drawing.parks.find(({ id }) => id === park)?.blocks ?? []).map(({ geometry }) => boundsOf(geometry))
  if (bounds.length === 0) return zoneFrame(rect, drawing)
  const [left, top] = [Math.min(...bounds.map(({ x }) => x)), Math.min(...bounds.map(({ y }) => y))]
  const right = Math.max(...bounds.map((box) => box.x + box.width))
  const bottom = Math.max(...bounds.map((box) => box.y + box.height))
  // The scale has the foot of the map to itself.
  const free = pageScalePlace(rect).y
  const room = 1 - 2 * margin
  const fitted = Math.min((width * room) / (right - left), (free * room) / (bottom - top))
  const at = (scale: number) => {
    const [x, y] = [width / 2 - ((left + right) / 2) * scale, free / 2 - ((top + bottom) / 2) * scale]
    return { rect, camera: cameraOf({ scale, x, y }, rect) }
  }
  const frame = at(fitted)
  const shown = metresPerPixel(frame.camera) * width
  return shown < leastWidth ? at(scaleOf(frame.camera.zoom - Math.log2(leastWidth / shown))) : frame
}

/** How far all parks reach, in degrees of longitude and of latitude. */
const zoneReach = [1.02, 0.9] as const

function zoneFrame({ width, height }: Size, { extent }: Drawing): Frame {
  const rect = { x: 0, y: 0, width, height }
  return frameAround(rect, extent.middle, fitting(rect, zoneReach), middle(rect))
}
