import type { Composition } from '../drawing/composition'
import type { Drawing } from '../drawing/drawing'
import { boxOf, type Names } from '../drawing/placement'

type Props = { readonly drawing: Drawing; readonly composition: Composition; readonly names: Names }

/** Name, group and roles of the park that is pointed at, beside its name on the map. */
export function Hint({ drawing, composition, names }: Props) {
  const park = drawing.parks.find(({ emphasis }) => emphasis === 'pointed')
  const place = park ? placeOf(park.id, composition, names) : null
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
      <span>{group}</span>
      {roles.map((role) => (
        <span key={role}>{role}</span>
      ))}
    </div>
  )
}

function placeOf(park: string, { main, inset }: Composition, names: Names) {
  const inInset = names.inset.find((name) => name.park === park)
  const inMain = names.main.find((name) => name.park === park)
  const [name, frame] = inInset && inset ? [inInset, inset] : [inMain, main]
  if (!name) return null
  const box = boxOf(name, frame)
  return { x: box.x + box.width / 2, y: box.y, height: box.height }
}
