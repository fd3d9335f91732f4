import type { ParkId } from '../domain/atlas'
import { type Frame, type Rect, type ScreenPoint, toScreen, transformOf } from './frame'
import { boxOf, type Name } from './name'
import { crosses, leaderOf } from './nameLeader'
import type { BasePark } from './parkMark'
import { toPlane } from './projection'
import { areaUnder, distanceFrom, gapBetween, holds, type ScreenBlock, screenBlocksOf } from './screenBlocks'

/** What of a name misleads, as a sentence; a map has none of these. */
export type Fault = { readonly park: ParkId; readonly says: string }

/**
 * The judge of all names of a frame, whoever set them. A name's nearest shape, and the shape most under it, must be its own
 * park's; or a leader ties it to its main block, which crosses no other name. A number is judged as a name is.
 */
export function faultsOf(
  names: readonly Name[],
  parks: readonly Pick<BasePark, 'id' | 'blocks'>[],
  frame: Frame,
  hiding: readonly Rect[] = [],
): readonly Fault[] {
  const blocks = screenBlocksOf(parks, frame, hiding)
  return names.flatMap((name) => {
    const box = boxOf(name, frame)
    const said =
      name.tie === 'led'
        ? ledAstray(name, box, names, parks, frame)
        : standsFor(box, blocks).filter((one) => one !== name.park)
    return [...new Set(said)].map((other) => ({ park: name.park, says: `${name.park} reads as ${other}` }))
  })
}

/** Whom a box is nearest to, and who lies most under it. */
export function standsFor(box: Rect, blocks: readonly ScreenBlock[]): readonly ParkId[] {
  const under = new Map<ParkId, number>()
  for (const block of blocks) {
    const area = areaUnder(block, box)
    if (area > 0) under.set(block.park, (under.get(block.park) ?? 0) + area)
  }
  if (under.size > 0) return [most(under)]
  let nearest: ParkId | null = null
  let least = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    if (gapBetween(block.box, box) >= least) continue
    const distance = distanceFrom(block, box)
    if (distance < least) {
      least = distance
      nearest = block.park
    }
  }
  return nearest ? [nearest] : []
}

function most(under: ReadonlyMap<ParkId, number>): ParkId {
  return [...under].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** What the leader of a name meets that it must not. */
function ledAstray(
  name: Name,
  box: Rect,
  names: readonly Name[],
  parks: readonly Pick<BasePark, 'id' | 'blocks'>[],
  frame: Frame,
): readonly string[] {
  const leader = leaderOf(name, box, frame)
  const crossed = names.filter((other) => other !== name && leader && crosses(leader, boxOf(other, frame)))
  const main = parks.find(({ id }) => id === name.park)?.blocks[0]
  const [shown] = main ? screenBlocksOf([{ id: name.park, blocks: [main] }], frame) : []
  const end: ScreenPoint | null = main ? toScreen(transformOf(frame), toPlane(main.anchor)) : null
  const arrives = leader && shown && end && holds(shown, leader.to) && holds(shown, end)
  return [...crossed.map(({ park }) => park), ...(arrives ? [] : ['nothing'])]
}
