import type { MultiPolygon } from 'geojson'
import type { Atlas, GroupLook, ParkId, Slot, SlotRole } from '../domain/atlas'
import { byId } from '../domain/byId'
import { groupOf } from '../domain/groupOf'
import { memoize } from '../domain/memoize'
import { nameIn } from '../domain/named'
import type { Language, View } from '../state/view'
import { type PlanePoint, toPlane } from './projection'

/** How loud a body is: the two that the zone rests on, the calm one around its parks, the soft ones of one park each. */
export type BodyStrength = 'strong' | 'calm' | 'soft'

export type BodyGraphic = {
  readonly id: string
  readonly look: GroupLook
  readonly strength: BodyStrength
  readonly parks: readonly ParkId[]
  readonly geometry: MultiPolygon
}

/** A large word of the structure, and the place of the plane where it stands best. */
export type StructureWord = {
  readonly id: string
  readonly text: string
  /** What stands below it, smaller: the full name of a group that is more than its members; may be empty. */
  readonly detail: string
  readonly look: GroupLook
  readonly anchor: PlanePoint
  readonly parks: readonly ParkId[]
}

export type StructureGraphic = {
  readonly bodies: readonly BodyGraphic[]
  readonly words: readonly StructureWord[]
  /** What the words had better not cover: the members' footprints. */
  readonly blocks: readonly { readonly parks: readonly ParkId[]; readonly geometry: MultiPolygon }[]
}

/** What a view shows of it; `null` for parks alone. */
export function shownStructure(
  atlas: Atlas,
  { structure, language }: Pick<View, 'structure' | 'language'>,
): StructureGraphic | null {
  return structure ? structureOf(atlas, language) : null
}

const strengths: Partial<Record<SlotRole, BodyStrength>> = {
  star: 'strong',
  diamond: 'strong',
  area: 'calm',
  areas: 'soft',
}

/** The structure as it is drawn, from the slots of the pattern that lays out the whole zone. */
const structureOf = memoize((atlas: Atlas, language: Language): StructureGraphic => {
  const slots = byId(atlas.patterns.flatMap((pattern) => pattern.slots))
  const bodies = atlas.bodies.flatMap(({ slot, parks, geometry }, index): readonly BodyGraphic[] => {
    const strength = strengths[slots.get(slot)?.role ?? 'core']
    const look = lookOfParks(atlas, parks)
    return strength && look ? [{ id: `${slot}-${index}`, look, strength, parks, geometry }] : []
  })
  // The calm one lies under those that stand in it.
  const order: readonly BodyStrength[] = ['calm', 'soft', 'strong']
  return {
    bodies: order.flatMap((strength) => bodies.filter((body) => body.strength === strength)),
    blocks: atlas.blocks
      .filter(({ membership }) => membership === 'member')
      .map(({ park, geometry }) => ({ parks: [park], geometry })),
    words: [...slots.values()].flatMap((slot) => wordOf(atlas, slot, language)),
  }
})

function wordOf(atlas: Atlas, slot: Slot, language: Language): readonly StructureWord[] {
  const own = atlas.bodies.filter((body) => body.slot === slot.id)
  const look = lookOfParks(atlas, slot.parks)
  const middle = mostCentral(own.map(({ anchor }) => anchor))
  if (!look || !middle) return []
  return [
    {
      id: slot.id,
      text: nameIn(language, { name: slot.label, nameEn: slot.labelEn }),
      detail: slot.role === 'area' ? fullNameOf(atlas, slot, language) : '',
      look,
      anchor: toPlane([...middle]),
      parks: slot.parks,
    },
  ]
}

/** An area of many parks is called by its group's full name too: 一区, 中心辐射区. */
function fullNameOf(atlas: Atlas, { parks }: Slot, language: Language): string {
  const group = groupOfParks(atlas, parks)
  return group ? nameIn(language, { name: group.fullName, nameEn: group.fullNameEn }) : ''
}

function groupOfParks(atlas: Atlas, [first]: readonly ParkId[]) {
  const park = first && byId(atlas.parks).get(first)
  return park ? groupOf(atlas, park) : undefined
}

function lookOfParks(atlas: Atlas, parks: readonly ParkId[]): GroupLook | undefined {
  return groupOfParks(atlas, parks)?.look
}

type Point = readonly [number, number]

/** The place that is nearest to all. */
function mostCentral(points: readonly Point[]): Point | undefined {
  const far = ([x, y]: Point) => points.reduce((sum, [otherX, otherY]) => sum + Math.hypot(x - otherX, y - otherY), 0)
  return [...points].sort((one, other) => far(one) - far(other))[0]
}
