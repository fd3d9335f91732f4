import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Atlas, Body, Envelope, Park, ParkId, Side, Slot } from '../atlas'
import { anchorOf, largest, many } from './anchors'
import { type Area, areaOf, calmed, grown, merged, type Softness, softBody } from './softBody'

/** Kilometres between two bodies, between a side and other groups' bodies, and between a park's envelope and the blocks of others. */
const gaps = { body: 0.55, side: 0.2, envelope: 0.1 } as const

const softnesses = {
  star: { reach: 1.0, close: 3, neck: [2.4, 4], apart: 30 },
  diamond: { reach: 1.3, close: 4.5, neck: [3, 4.5], apart: 30 },
  areas: { reach: 1.2, close: 4, neck: [2.2, 4], apart: 22 },
  area: { reach: 1.5, close: 4.5, neck: [3, 4.5], apart: 30 },
} as const satisfies Readonly<Record<string, Softness>>

const side: Softness = { reach: 1.5, close: 5, neck: [3.2, 4.2], apart: 45 }
const envelope: Softness = { reach: 0.3, close: 0.9, neck: [0.35, 0.35], apart: 14 }

type BodyRole = keyof typeof softnesses
/** The strong bodies take their room first, the calm one leaves it to all others. */
const order: readonly BodyRole[] = ['star', 'diamond', 'areas', 'area']

/** District outlines by id, WGS-84. */
type Outlines = ReadonlyMap<string, MultiPolygon>

/** What a structure is worked out from. */
export type Laid = Pick<Atlas, 'patterns' | 'parks' | 'blocks'>
export type Structure = Pick<Atlas, 'bodies' | 'sides' | 'envelopes'>

/** The structure as it is drawn: bodies of the pattern that lays out the whole zone, and an envelope for each park. */
export function structureOf(given: Laid, outlines: Outlines): Structure {
  const atlas = { ...given, blocks: given.blocks.map((block) => ({ ...block, geometry: calmed(block.geometry) })) }
  const land = new Map([...outlines].map(([id, geometry]) => [id, areaOf(geometry)]))
  const bodies = bodiesOf(atlas, land)
  return { bodies, sides: sidesOf(atlas, bodies, land), envelopes: envelopesOf(atlas, land) }
}

type Land = ReadonlyMap<string, Area>

/** From its slots and the members' blocks alone: another list draws others. */
function bodiesOf(atlas: Laid, land: Land): readonly Body[] {
  const pattern = atlas.patterns.find(({ spatial, industry }) => spatial && industry === null)
  const bodies: Body[] = []
  let kept: readonly Area[] = []
  for (const role of order)
    for (const slot of pattern?.slots.filter((one) => one.role === role) ?? [])
      for (const parks of role === 'areas' ? slot.parks.map((park) => [park]) : [slot.parks]) {
        const taken = [...kept, ...othersOf(atlas, slot.parks)]
        const area = softBody(membersOf(atlas, parks), within(atlas, slot, parks, land), taken, softnesses[role])
        if (!area) continue
        const geometry = outline(area)
        bodies.push({ slot: slot.id, parks, anchor: anchorOf(largest(geometry)), geometry })
        kept = [...kept, grown(area, gaps.body) ?? area]
      }
  return bodies
}

/** Soft bodies of the parks that gather on a side: on land, clear of all groups that are not its parks' and of others' blocks. */
function sidesOf(atlas: Laid, bodies: readonly Body[], land: Land): readonly Side[] {
  const groups = new Map(atlas.parks.map(({ id, group }) => [id, group]))
  return atlas.patterns.flatMap(({ slots }) =>
    slots.flatMap((slot) =>
      slot.sides.flatMap((parks): readonly Side[] => {
        const own = new Set(parks.map((park) => groups.get(park)))
        const others = [
          ...bodies.filter((body) => !body.parks.some((park) => own.has(groups.get(park)))),
          ...atlas.blocks.filter(({ park, membership }) => membership === 'member' && !parks.includes(park)),
        ]
        const kept = others.map(({ geometry }) => grown(areaOf(geometry), gaps.side) ?? areaOf(geometry))
        const area = softBody(membersOf(atlas, parks), whole([...land.values()]), kept, side)
        return area ? [{ slot: slot.id, parks, geometry: outline(area) }] : []
      }),
    ),
  )
}

function envelopesOf(atlas: Laid, land: Land): readonly Envelope[] {
  const around = atlas.blocks.map(({ park, geometry }) => {
    const block = areaOf(geometry)
    return { park, area: grown(block, gaps.envelope) ?? block }
  })
  return atlas.parks.flatMap((park) => {
    const kept = around.filter((block) => block.park !== park.id).map(({ area }) => area)
    const area = softBody(membersOf(atlas, [park.id]), districtsOf([park], land), kept, envelope)
    return area ? [{ park: park.id, geometry: outline(area) }] : []
  })
}

function outline({ geometry }: Feature<Polygon | MultiPolygon>): MultiPolygon {
  return geometry.type === 'Polygon' ? many(geometry) : geometry
}

/** A body of one park stays in its districts, all others on the city's land. */
function within(atlas: Laid, { role }: Slot, parks: readonly ParkId[], land: Land): Area {
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

/** The members of all other parks. */
function othersOf(atlas: Laid, parks: readonly ParkId[]): readonly Area[] {
  return atlas.blocks
    .filter(({ park, membership }) => membership === 'member' && !parks.includes(park))
    .map(({ geometry }) => areaOf(geometry))
}

function membersOf(atlas: Laid, parks: readonly ParkId[]): readonly Area[] {
  return atlas.blocks
    .filter(({ park, membership }) => membership === 'member' && parks.includes(park))
    .map(({ geometry }) => areaOf(geometry))
}
