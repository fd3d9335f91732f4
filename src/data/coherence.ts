import type { Atlas } from '../domain/atlas'
import { byId } from '../domain/byId'
import { clauseKey } from '../domain/clauseFacts'
import type { Ground } from '../domain/ground'
import { geometryFault, isInPolygons } from './geometry'

/** What records say together and cannot be so, each with its place. To be asked once every id leads somewhere. */
export function contradictions(atlas: Atlas): readonly string[] {
  return [
    ...circles('industries', atlas.industries),
    ...circles('outline', atlas.outline),
    ...openSlotsThatName(atlas),
    ...sidesOfStrangers(atlas),
    ...emptyHolders(atlas),
    ...dutiesElsewhere(atlas),
    ...parksWithoutShape(atlas),
    ...mainBlocksOfOthers(atlas),
    ...anchorsOutside(atlas),
    ...bodiesOfOthers(atlas),
    ...sidesOfOthers(atlas),
  ]
}

type Child = { readonly id: string; readonly parent?: string | null }

/** Whoever walks up the parents has to arrive. */
function circles(name: string, list: readonly Child[]): readonly string[] {
  const parents = byId(list)
  return list.flatMap(({ id, parent }, index) => {
    const above = new Set<string>()
    for (let at = parent; at && !above.has(at); at = parents.get(at)?.parent) above.add(at)
    return above.has(id) ? [`${name}[${index}].parent: "${id}" stands above itself`] : []
  })
}

/** An X names nobody. */
function openSlotsThatName({ patterns }: Atlas): readonly string[] {
  return patterns.flatMap(({ slots }, index) =>
    slots.flatMap(({ open, parks, industries, sites }, place) =>
      open && parks.length + industries.length + sites.length > 0
        ? [`patterns[${index}].slots[${place}]: it is open and names somebody`]
        : [],
    ),
  )
}

/** Who stands on a side of a slot has a place in it; that nobody stands on two is asked with all ids. */
function sidesOfStrangers({ patterns }: Atlas): readonly string[] {
  return patterns.flatMap(({ slots }, index) =>
    slots.flatMap(({ parks, sides }, place) =>
      sides
        .flat()
        .filter((park) => !parks.includes(park))
        .map((park) => `patterns[${index}].slots[${place}].sides: "${park}" has no place in the slot`),
    ),
  )
}

/** What a group carries is carried by its parks. */
function emptyHolders({ parks, ...lists }: Atlas): readonly string[] {
  const taken = new Set(parks.map(({ group }) => group))
  return (['links', 'tasks'] as const).flatMap((name) =>
    lists[name].flatMap(({ holder }, index) =>
      'group' in holder && !taken.has(holder.group)
        ? [`${name}[${index}].holder: no park is in the group "${holder.group}"`]
        : [],
    ),
  )
}

/** Who does a task is said by the sentence that the task rests on; an actor without a duty does nothing. */
function dutiesElsewhere({ actors, tasks }: Atlas): readonly string[] {
  const known = byId(tasks)
  return actors.flatMap(({ id, duties }, index) => [
    ...(duties.length === 0 ? [`actors[${index}].duties: "${id}" has none`] : []),
    ...duties.flatMap((duty, place) =>
      duty.tasks
        .filter((task) => clauseKey(known.get(task)?.clause ?? duty.clause) !== clauseKey(duty.clause))
        .map((task) => `actors[${index}].duties[${place}].clause: the task "${task}" rests on another sentence`),
    ),
  ])
}

/** Candidates are drawn on request only. */
function parksWithoutShape({ parks, blocks }: Atlas): readonly string[] {
  const drawn = new Set(blocks.flatMap(({ park, membership }) => (membership === 'member' ? [park] : [])))
  return parks.flatMap(({ id }, index) => (drawn.has(id) ? [] : [`parks[${index}]: "${id}" has no block as a member`]))
}

/** What stands for a park is a block of it, and no candidate. */
function mainBlocksOfOthers({ parks, blocks }: Atlas): readonly string[] {
  return parks.flatMap(({ id, main }, index) => {
    if (
      !main ||
      blocks.some((block) => block.id === main.block && block.park === id && block.membership === 'member')
    ) {
      return []
    }
    return [`parks[${index}].main: no block "${main.block}" of "${id}" as a member`]
  })
}

function anchorsOutside({ blocks }: Atlas): readonly string[] {
  return blocks.flatMap(({ anchor, geometry }, index) =>
    isInPolygons(anchor, geometry.coordinates) ? [] : [`blocks[${index}].anchor: outside its block`],
  )
}

/** A body holds parks of its slot, and its word stands in it. */
function bodiesOfOthers({ bodies, patterns }: Atlas): readonly string[] {
  const slots = byId(patterns.flatMap((pattern) => pattern.slots))
  return bodies.flatMap(({ slot, parks, anchor, geometry }, index) => {
    const held = slots.get(slot)?.parks ?? []
    return [
      ...parks
        .filter((park) => !held.includes(park))
        .map((park) => `bodies[${index}]: "${slot}" does not hold "${park}"`),
      ...(isInPolygons(anchor, geometry.coordinates) ? [] : [`bodies[${index}].anchor: outside its body`]),
    ]
  })
}

/** A side holds parks that the plan has gather there. */
function sidesOfOthers({ sides, patterns }: Atlas): readonly string[] {
  const slots = byId(patterns.flatMap((pattern) => pattern.slots))
  return sides.flatMap(({ slot, parks }, index) => {
    const isSaid = slots.get(slot)?.sides.some((side) => side.join() === parks.join())
    return isSaid ? [] : [`sides[${index}]: "${slot}" has no side of "${parks.join()}"`]
  })
}

const areas = ['Polygon', 'MultiPolygon']
const lines = ['LineString']
const places = ['Point']

const drawnAs: Readonly<Record<Ground[number]['kind'], readonly string[]>> = {
  land: areas,
  district: areas,
  'city-edge': [...areas, ...lines],
  water: areas,
  river: lines,
  ring: lines,
  airport: [...areas, ...places],
  station: places,
  'label-water': places,
  'label-land': places,
  'label-district': places,
}

/** Ground whose shape is not of its kind, names without a text, and ids that are there twice. */
export function brokenGround(ground: Ground): readonly string[] {
  const seen = new Set<string>()
  return ground.flatMap(({ id, kind, name, nameEn, geometry }, index) => {
    const fault = geometryFault(geometry, drawnAs[kind])
    return [
      ...(fault ? [`[${index}].geometry: ${fault}, as ${kind} is drawn`] : []),
      ...(kind.startsWith('label-') && !(name && nameEn) ? [`[${index}].name: an empty text`] : []),
      ...(seen.size === seen.add(id).size ? [`[${index}]: id "${id}" twice`] : []),
    ]
  })
}
