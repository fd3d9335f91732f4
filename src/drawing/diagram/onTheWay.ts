import type { ParkId } from '../../domain/atlas'
import type { Composition } from '../composition'
import { type Frame, middle, type Rect, type ScreenPoint, toScreen, transformOf } from '../frame'
import { boxOf, type Names } from '../name'
import type { BasePark } from '../parkMark'
import { toPlane } from '../projection'
import { moved, type NodeName } from './cells'
import type { Diagram } from './diagram'

/** Where the map has a park: its mark, and its name where it bears one. */
export type Start = { readonly place: ScreenPoint; readonly name: { readonly box: Rect; readonly size: number } | null }

/** Each park where its name is read on the map: in the enlarged centre, where that names it. */
export function startsOf(
  parks: readonly BasePark[],
  { main, inset }: Pick<Composition, 'main' | 'inset'>,
  names: Names,
): ReadonlyMap<ParkId, Start> {
  return new Map(
    parks.flatMap((park) => {
      const [block] = park.blocks
      if (!block) return []
      const enlarged = inset && names.inset.some((name) => name.park === park.id)
      const [frame, set]: readonly [Frame, Names['main']] = enlarged ? [inset, names.inset] : [main, names.main]
      const name = set.find((one) => one.park === park.id && one.tie !== 'number')
      const place = toScreen(transformOf(frame), toPlane(block.anchor))
      return [[park.id, { place, name: name ? { box: boxOf(name, frame), size: name.size } : null }] as const]
    }),
  )
}

type Moving = Pick<Diagram, 'places' | 'names' | 'bodies'>

/**
 * Marks on the way from the map to the diagram, straight, each with its name beside it and its body around it; 0 is there, 1
 * is here.
 */
export function onTheWay({ places, names, bodies }: Moving, starts: ReadonlyMap<ParkId, Start>, share: number): Moving {
  const at = new Map(
    [...places].map(([park, place]) => [park, between(starts.get(park)?.place ?? place, place, share)] as const),
  )
  return {
    places: at,
    bodies: bodies.map((body) => {
      const [park] = body.parks
      const [to, now] = [park && places.get(park), park && at.get(park)]
      return to && now ? { ...body, box: moved(body.box, [now[0] - to[0], now[1] - to[1]]) } : body
    }),
    names: new Map(
      [...names].map(([park, name]) => {
        const to = places.get(park) ?? middle(name.box)
        const now = at.get(park) ?? to
        return [park, nameBetween(name, starts.get(park), { to, now }, share)] as const
      }),
    ),
  }
}

function nameBetween(
  { lines, size, box }: NodeName,
  start: Start | undefined,
  { to, now }: { readonly to: ScreenPoint; readonly now: ScreenPoint },
  share: number,
): NodeName {
  const from = start?.name
  const here = offsetFrom(to, box)
  const offset = from && start ? between(offsetFrom(start.place, from.box), here, share) : here
  const grown = from ? (from.size + (size - from.size) * share) / size : 1
  const [width, height] = [box.width * grown, box.height * grown]
  const [x, y] = [now[0] + offset[0] - width / 2, now[1] + offset[1] - height / 2]
  return { lines, size: size * grown, box: { x, y, width, height } }
}

function offsetFrom([x, y]: ScreenPoint, box: Rect): ScreenPoint {
  const [middleX, middleY] = middle(box)
  return [middleX - x, middleY - y]
}

function between([fromX, fromY]: ScreenPoint, [toX, toY]: ScreenPoint, share: number): ScreenPoint {
  return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]
}
