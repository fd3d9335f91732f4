import type { ParkId } from '../domain/atlas'
import { nameIn } from '../domain/named'
import { wordsIn } from '../words/words'
import type { Composition } from './composition'
import type { TextSource } from './drawing'
import { contains, type Frame, overlap, type Rect, type ScreenPoint, toScreen, transformOf } from './frame'
import { markBoxes, markExtentsOf } from './markExtents'
import { boxOf, type Names } from './placement'
import { toPlane } from './projection'
import { textWidth } from './textWidth'

/** A block's own name and its precision, told once the map is close. */
export type BlockName = {
  readonly id: string
  readonly name: string
  readonly precision: string
  readonly size: number
  readonly at: ScreenPoint
  readonly box: Rect
}

export const blockNamesFromZoom = 11.3

/** Where a name may stand instead, in sizes up and down: about its own anchor at first. */
const shifts = [0, 1.9, -1.9, 3]
/** A page of one park looks farther for the names of its own blocks, also aside. */
const farShifts = [0, 1.9, -1.9, 3, -3, 4.2, -4.2]

/**
 * The names of blocks, each with its park's, that find room under the names of parks; what is in brackets is left to the park's
 * panel. None is cut by the frame. Where the map is of one park alone, its own blocks come first, at every zoom and without its name.
 */
export function blockNamesOf(
  drawing: TextSource,
  { main, typeScale, leastText, taken }: Composition,
  names: Names,
  alone: ParkId | null = null,
): readonly BlockName[] {
  const isClose = main.camera.zoom >= blockNamesFromZoom
  const words = wordsIn(drawing.language)
  // The precision under a name is a tenth smaller.
  const size = Math.max(leastText / 0.9, 11 * typeScale * drawing.theme.weight)
  const transform = transformOf(main)
  const covered = [
    ...taken,
    ...markBoxes(main, drawing.parks, markExtentsOf(drawing.patterns), { typeScale, leastText }, drawing.theme),
    ...names.main.map((name) => boxOf(name, main)),
    ...(names.key ? [names.key.box] : []),
  ]
  const inOrder = [...drawing.parks].sort((one, other) => Number(other.id === alone) - Number(one.id === alone))
  return inOrder.flatMap(({ id, label, blocks }) => {
    const isOwn = id === alone
    if (!isClose && !isOwn) return []
    return blocks.flatMap((block) => {
      const own = nameIn(drawing.language, block).replace(/\s*[（(].*$/, '')
      const name = isOwn ? own : `${own} · ${label}`
      const precision = words(block.membership === 'candidate' ? 'block.candidate' : `block.${block.precision}`)
      const width = Math.max(textWidth(name, size), textWidth(precision, size * 0.9))
      const place = toScreen(transform, toPlane(block.anchor))
      const spot = spotFor(place, { width, size, frame: main, covered, isOwn })
      if (!spot) return []
      covered.push(spot.box)
      return [{ id: block.id, name, precision, size, ...spot }]
    })
  })
}

type Setting = Pick<BlockName, 'size'> & {
  readonly width: number
  readonly frame: Frame
  readonly covered: readonly Rect[]
  readonly isOwn: boolean
}

function spotFor(
  [x, y]: ScreenPoint,
  { width, size, frame, covered, isOwn }: Setting,
): Pick<BlockName, 'at' | 'box'> | null {
  if (!contains(frame.rect, [x, y])) return null
  const asides = isOwn ? [0, width * 0.3, -width * 0.3, width * 0.6, -width * 0.6] : [0]
  for (const shift of isOwn ? farShifts : shifts) {
    for (const aside of asides) {
      const at: ScreenPoint = [x + aside, y + shift * size]
      const box = { x: at[0] - width / 2, y: at[1] - size * 1.3, width, height: size * 2.6 }
      if (isWithin(box, frame.rect) && covered.every((other) => overlap(other, box) === 0)) return { at, box }
    }
  }
  return null
}

function isWithin(box: Rect, frame: Rect): boolean {
  return contains(frame, [box.x, box.y]) && contains(frame, [box.x + box.width, box.y + box.height])
}
