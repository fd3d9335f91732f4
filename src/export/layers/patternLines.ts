import type { Feature, LineString, Point } from 'geojson'
import type { Atlas, Pattern, Slot, SlotRole } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseText } from '../../domain/clause'
import { parkNumber } from '../../domain/parkNumber'
import { patternTitle } from '../../domain/patternTitle'
import type { Flat } from './flatPark'
import { parkAnchor } from './parkAnchor'

const leads: readonly (SlotRole | null)[] = ['core', 'lead']
const led: readonly (SlotRole | null)[] = ['wing', 'spoke', 'point']

type Place = { readonly pattern: Pattern; readonly slot: Slot; readonly park: Slot['parks'][number] }

function placesIn({ patterns }: Atlas): readonly Place[] {
  return patterns
    .filter(({ spatial }) => spatial)
    .flatMap((pattern) => pattern.slots.flatMap((slot) => slot.parks.map((park) => ({ pattern, slot, park }))))
}

/** The parks in the slots of each pattern, a point for each, where its main block is widest. */
export function patternPoints(atlas: Atlas): readonly Feature<Point, Flat>[] {
  return placesIn(atlas).flatMap((place) => {
    const coordinates = parkAnchor(atlas, place.park)
    if (!coordinates) return []
    return [{ type: 'Feature', properties: placeSaid(atlas, place), geometry: { type: 'Point', coordinates } }]
  })
}

/** From the core or lead of each pattern a straight line to each of those that it leads; none where the plan names no lead. */
export function patternLines(atlas: Atlas): readonly Feature<LineString, Flat>[] {
  const places = placesIn(atlas)
  return places.flatMap((to) => {
    const from = places.find(({ pattern, slot }) => pattern === to.pattern && leads.includes(slot.role))
    const start = from && parkAnchor(atlas, from.park)
    const end = parkAnchor(atlas, to.park)
    if (!from || !start || !end || !led.includes(to.slot.role)) return []
    const { park, parkNumber: number, parkName, parkNameEn, ...said } = placeSaid(atlas, to)
    const lead = placeSaid(atlas, from)
    const ends = {
      from: lead.park,
      fromNumber: lead.parkNumber,
      fromName: lead.parkName,
      fromNameEn: lead.parkNameEn,
      to: park,
      toNumber: number,
      toName: parkName,
      toNameEn: parkNameEn,
    }
    const coordinates = [start, end].map((place) => [...place])
    return [{ type: 'Feature', properties: { ...said, ...ends }, geometry: { type: 'LineString', coordinates } }]
  })
}

function placeSaid(atlas: Atlas, { pattern, slot, park }: Place) {
  const found = byId(atlas.parks).get(park)
  return {
    pattern: pattern.id,
    patternName: patternTitle(atlas, pattern, 'zh'),
    patternNameEn: patternTitle(atlas, pattern, 'en'),
    slot: slot.id,
    slotName: slot.label,
    slotNameEn: slot.labelEn,
    role: slot.role,
    basis: slot.basis,
    clauseText: clauseText(slot.clause, 'zh'),
    park,
    parkNumber: parkNumber(atlas, park),
    parkName: found?.name ?? null,
    parkNameEn: found?.nameEn ?? null,
  }
}
