import type { Atlas, Park, Slot } from '../src/domain/atlas'
import type { Ground } from '../src/domain/ground'
import { outlinesOn } from './districts'
import { type Area, areaOf, grown, merged, type Softness, softBody } from './softBody'

/** Kilometres between two bodies. */
const gap = 0.55

const softnesses = {
  star: { reach: 1.0, close: 3, neck: [2.4, 4], apart: 30 },
  diamond: { reach: 1.3, close: 4.5, neck: [3, 4.5], apart: 30 },
  areas: { reach: 1.2, close: 4, neck: [2.2, 4], apart: 22 },
  area: { reach: 1.5, close: 4.5, neck: [3, 4.5], apart: 30 },
} as const satisfies Readonly<Record<string, Softness>>

const envelope: Softness = { reach: 0.3, close: 0.9, neck: [0.35, 0.35], apart: 40 }

type BodyRole = keyof typeof softnesses
/** The strong bodies take their room first, the calm one leaves it to all others. */
const order: readonly BodyRole[] = ['star', 'diamond', 'areas', 'area']

export type RawBody = { readonly slot: string; readonly parks: readonly string[]; readonly area: Area }

/** The bodies of the pattern that lays out the whole zone, from its slots and the members' blocks alone. */
export function bodiesOf(atlas: Atlas, ground: Ground): readonly RawBody[] {
  const pattern = atlas.patterns.find(({ spatial, industry }) => spatial && industry === null)
  const land = landOf(ground)
  const made: RawBody[] = []
  for (const role of order)
    for (const slot of pattern?.slots.filter((one) => one.role === role) ?? [])
      for (const parks of role === 'areas' ? slot.parks.map((park) => [park]) : [slot.parks]) {
        const kept = made.flatMap(({ area }) => grown(area, gap) ?? [])
        const area = softBody(membersOf(atlas, parks), within(atlas, slot, parks, land), kept, softnesses[role])
        if (area) made.push({ slot: slot.id, parks, area })
      }
  return made
}

/** What holds the blocks of a park together, clear of all others' blocks. */
export function envelopesOf(atlas: Atlas, ground: Ground): readonly { readonly park: string; readonly area: Area }[] {
  const land = landOf(ground)
  return atlas.parks.flatMap((park) => {
    const others = merged(
      atlas.blocks.filter((block) => block.park !== park.id).map(({ geometry }) => areaOf(geometry)),
    )
    const kept = others ? [grown(others, 0.1) ?? others] : []
    const area = softBody(membersOf(atlas, [park.id]), districtsOf([park], land), kept, envelope)
    return area ? [{ park: park.id, area }] : []
  })
}

type Land = ReadonlyMap<string, Area>

function landOf(ground: Ground): Land {
  return new Map([...outlinesOn(ground)].map(([id, geometry]) => [id, areaOf(geometry)]))
}

/** A body of one park stays in its districts, all others on the city's land. */
function within(atlas: Atlas, { role }: Slot, parks: readonly string[], land: Land): Area {
  const own = atlas.parks.filter(({ id }) => parks.includes(id))
  return role === 'areas' ? districtsOf(own, land) : whole([...land.values()])
}

function districtsOf(parks: readonly Park[], land: Land): Area {
  return whole(parks.flatMap(({ districts }) => districts.flatMap((id) => land.get(id) ?? [])))
}

function whole(areas: readonly Area[]): Area {
  const area = merged(areas)
  if (!area) throw new Error('structure: a park stands in no district that has an outline')
  return area
}

function membersOf(atlas: Atlas, parks: readonly string[]): readonly Area[] {
  return atlas.blocks
    .filter(({ park, membership }) => membership === 'member' && parks.includes(park))
    .map(({ geometry }) => areaOf(geometry))
}
