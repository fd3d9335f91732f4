import type { Position } from 'geojson'
import type { Atlas, ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'

/** Where a park's name stands best, WGS-84 `[lng, lat]`: in its main block, else in its first; `null` where it has none. */
export function parkAnchor(atlas: Atlas, park: ParkId): Position | null {
  const members = atlas.blocks.filter((block) => block.park === park && block.membership === 'member')
  const main = byId(atlas.parks).get(park)?.main?.block
  const block = members.find(({ id }) => id === main) ?? members[0]
  return block ? [...block.anchor] : null
}
