import type { ParkId } from '../../domain/atlas'
import type { Composition } from '../composition'
import type { Drawing } from '../drawing'
import { fitting, frameAround } from '../fitting'
import { cameraOf, type Frame, middle, type Rect, type Size } from '../frame'
import type { PatternGraphic } from '../patternGraphic'
import { boundsOf } from '../planeGeometry'
import { metresPerPixel, scaleOf } from '../projection'
import type { Drawn } from '../shapes/figureShapes'
import { namedOf, textsOf } from '../texts'

/** Where a small map may have its scale, from its corner: the foot is left to it. */
function footPlace({ height }: Size): Rect {
  return { x: 8, y: height - 28, width: 184, height: 20 }
}

/** Where nothing is written, and whether the park's own blocks are named however far the map is: a small one has no room. */
type Written = { readonly taken?: Rect | null; readonly namesBlocks?: boolean }

/** The footprint alone among quiet neighbours, with all that is written there, as large as the box lets it. */
export function footprintMap(
  drawing: Drawing,
  park: ParkId,
  box: Rect,
  { taken = footPlace(box), namesBlocks = false }: Written = {},
): Pick<Drawn, 'drawing' | 'composition' | 'texts'> {
  const shown = shownAlone(drawing, park)
  const frame = footprintFrame(drawing, park, box, taken ? box.height - taken.y : 0)
  const composition = composed(frame, taken ? [taken] : [])
  return {
    drawing: shown,
    composition,
    texts: textsOf(shown, composition, namedOf(shown, composition), namesBlocks ? park : null),
  }
}

/** The park with its own places in the drawn patterns; lines to what lies elsewhere would only cross the map. */
export function shownAlone(drawing: Drawing, park: ParkId): Drawing {
  return {
    ...drawing,
    structure: null,
    patterns: drawing.patterns.map((pattern) => placeAlone(pattern, park)),
    parks: drawing.parks.map((mark) => ({ ...mark, quiet: mark.id !== park, emphasis: null })),
  }
}

function placeAlone(pattern: PatternGraphic, park: ParkId): PatternGraphic {
  const nodes = pattern.nodes.filter((node) => node.park === park)
  return { ...pattern, nodes, lines: [], sides: [], sideBodies: [], link: null }
}

/** The smallest type of a page's maps, in its units. */
const leastText = 9

export function composed(main: Frame, taken: readonly Rect[]): Composition {
  return { main, inset: null, taken, typeScale: 1, leastText, leastName: 0 }
}

/** A margin around the footprint, as a share of the box; and how wide a box shows at the least, in metres. */
const margin = 0.1
const leastWidth = 5000

/** Around all blocks of the park; the foot of the map is left free. */
export function footprintFrame(drawing: Drawing, park: ParkId, { width, height }: Size, foot: number): Frame {
  const rect = { x: 0, y: 0, width, height }
  const bounds = (drawing.parks.find(({ id }) => id === park)?.blocks ?? []).map(({ geometry }) => boundsOf(geometry))
  if (bounds.length === 0) return zoneFrame(rect, drawing)
  const [left, top] = [Math.min(...bounds.map(({ x }) => x)), Math.min(...bounds.map(({ y }) => y))]
  const right = Math.max(...bounds.map((box) => box.x + box.width))
  const bottom = Math.max(...bounds.map((box) => box.y + box.height))
  const free = height - foot
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

export function zoneFrame({ width, height }: Size, { extent }: Drawing): Frame {
  const rect = { x: 0, y: 0, width, height }
  return frameAround(rect, extent.middle, fitting(rect, zoneReach), middle(rect))
}
