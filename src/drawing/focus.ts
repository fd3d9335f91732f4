import type { Atlas, Block, ParkId } from '../domain/atlas'
import { type Camera, zoomLimits } from '../state/view'
import {
  cameraOf,
  type Frame,
  isTall,
  overlap,
  type Profile,
  type Rect,
  type Size,
  type Transform,
  toScreen,
  transformOf,
} from './frame'
import { boundsOf } from './planeGeometry'
import { scaleOf } from './projection'

/** How much of each side of the map panels cover, in CSS pixels. */
export type Covered = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

export const uncovered: Covered = { left: 0, right: 0, top: 0, bottom: 0 }

/** The part of the map that no panel covers; never thinner than a finger. */
export function freePart({ width, height }: Size, { left, right, top, bottom }: Covered): Rect {
  return { x: left, y: top, width: Math.max(48, width - left - right), height: Math.max(48, height - top - bottom) }
}

/** The map's own buttons, in CSS pixels: a column at the left of a wide map, rows at the top of a tall one. */
const buttons = { left: 140, top: 84 } as const

/** What panels and the map's own buttons cover together: nothing that is looked at may lie under either. */
export function withButtons(covered: Covered, size: Size): Covered {
  return isTall(size)
    ? { ...covered, top: covered.top + buttons.top }
    : { ...covered, left: covered.left + buttons.left }
}

/** A park takes at most this share of the free part, so that its neighbours stay in sight. */
const share = 0.62
const closest = 12.4

/** Closer, a footprint would pretend to more than is known of it. */
const closestSchematic = 13

/** How far a map of these blocks goes in: where nothing is surveyed, only as far as sketches say something. */
export function mostZoom(blocks: readonly Pick<Block, 'precision'>[]): number {
  return blocks.some(({ precision }) => precision === 'surveyed') ? zoomLimits.most : closestSchematic
}

/** Whether a frame shows none of these blocks. */
export function showsNone(frame: Frame, blocks: readonly Pick<Block, 'geometry'>[]): boolean {
  const transform = transformOf(frame)
  return !blocks.some(({ geometry }) => overlap(onScreen(boundsOf(geometry), transform), frame.rect) > 0)
}

function onScreen({ x, y, width, height }: Rect, transform: Transform): Rect {
  const [left, top] = toScreen(transform, [x, y])
  return { x: left, y: top, width: width * transform.scale, height: height * transform.scale }
}

/** The camera that brings these parks' own blocks into sight; beside a reader's map stand its buttons, on a stage none. */
export function parksCamera(
  atlas: Pick<Atlas, 'blocks'>,
  parks: readonly ParkId[],
  size: Size,
  covered: Covered,
  profile: Profile,
): Camera {
  const blocks = atlas.blocks.filter((block) => parks.includes(block.park) && block.membership === 'member')
  return cameraFor(blocks, size, profile === 'stage' ? covered : withButtons(covered, size))
}

/** The camera that brings one park into sight. */
export function parkCamera(
  atlas: Pick<Atlas, 'blocks'>,
  park: ParkId,
  size: Size,
  covered: Covered,
  profile: Profile,
): Camera {
  return parksCamera(atlas, [park], size, covered, profile)
}

/** The camera that brings all these blocks into the middle of the part of the map that no panel covers, across a share of it. */
export function cameraFor(
  blocks: readonly Pick<Block, 'geometry'>[],
  size: Size,
  covered: Covered,
  part: number = share,
): Camera {
  const boxes = blocks.map(({ geometry }) => boundsOf(geometry))
  const west = Math.min(...boxes.map(({ x }) => x))
  const east = Math.max(...boxes.map(({ x, width }) => x + width))
  const north = Math.min(...boxes.map(({ y }) => y))
  const south = Math.max(...boxes.map(({ y, height }) => y + height))
  const free = freePart(size, covered)
  const fitting = Math.min((free.width * part) / (east - west), (free.height * part) / (south - north))
  const scale = Math.min(fitting, scaleOf(closest))
  return cameraOf(
    {
      scale,
      x: free.x + free.width / 2 - ((west + east) / 2) * scale,
      y: free.y + free.height / 2 - ((north + south) / 2) * scale,
    },
    { x: 0, y: 0, ...size },
  )
}
