import type { ParkId } from '../domain/atlas'
import type { Composition } from '../drawing/composition'
import type { Drawing } from '../drawing/drawing'
import { contains, type ScreenPoint, toScreen, transformOf } from '../drawing/frame'
import type { ParkMark } from '../drawing/parkMark'
import { boxOf, type Names } from '../drawing/placement'
import { toPlane } from '../drawing/projection'

type Props = {
  readonly drawing: Drawing
  readonly composition: Composition
  readonly names: Names
  /** Where the parks stand when it is not on the map. */
  readonly nodes: ReadonlyMap<ParkId, ScreenPoint> | null
}

/** Name, group and roles of the park that is pointed at, beside its name on the map. */
export function Hint({ drawing, composition, names, nodes }: Props) {
  const park = drawing.parks.find(({ emphasis }) => emphasis === 'pointed')
  const place = park ? (nodes ? nodePlace(nodes, park) : placeOf(park, composition, names)) : null
  if (!park || !place) return null
  const { name, group, roles } = park.about
  const below = place.y < 140
  return (
    <div
      className={below ? 'hint below' : 'hint'}
      style={{
        left: Math.min(Math.max(place.x, 120), composition.main.rect.width - 120),
        top: place.y + (below ? place.height : 0),
      }}
      aria-hidden="true"
    >
      <strong>{name}</strong>
      <span className="muted">{group}</span>
      {park.reading ? <span className="muted">{park.reading}</span> : null}
      {roles.map((role) => (
        <span key={role} className="muted">
          {role}
        </span>
      ))}
    </div>
  )
}

function nodePlace(nodes: ReadonlyMap<ParkId, ScreenPoint>, { id }: ParkMark) {
  const at = nodes.get(id)
  return at ? { x: at[0], y: at[1] - 26, height: 62 } : null
}

/** At the park's name, in the inset if it stands there; without a name, at the first block in sight. */
function placeOf({ id, blocks }: ParkMark, { main, inset }: Composition, names: Names) {
  const inInset = names.inset.find(({ park }) => park === id)
  const inMain = names.main.find(({ park }) => park === id)
  const [name, frame] = inInset && inset ? [inInset, inset] : [inMain, main]
  if (name) {
    const box = boxOf(name, frame)
    return { x: box.x + box.width / 2, y: box.y, height: box.height }
  }
  const spots = blocks.map(({ anchor }) => toScreen(transformOf(main), toPlane(anchor)))
  const seen = spots.find((spot) => contains(main.rect, spot))
  return seen ? { x: seen[0], y: seen[1], height: 0 } : null
}
