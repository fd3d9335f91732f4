import type { Ring } from '../reading'
import { cleanRing } from './cleanRing'
import { isInside, onEdge, type SignedRing, signedRing } from './nested'
import type { RepairRule } from './repairs'

/** The rings of one polygon, cleaned, without those that are there twice; shells are whatever the even-odd rule makes one. */
export type Part = readonly SignedRing[]

export type Cleaned = { readonly parts: readonly Part[]; readonly counts: ReadonlyMap<RepairRule, number> }

/** All polygons of an outline as parts, and how often each rule of cleaning was applied; `null` where a number is none. */
export function cleanedParts(polygons: readonly (readonly Ring[])[]): Cleaned | null {
  const counts = new Map<RepairRule, number>()
  const count = (rule: RepairRule, by: number) => by > 0 && counts.set(rule, (counts.get(rule) ?? 0) + by)
  const parts: Part[] = []
  const known = new Set<string>()
  for (const rings of polygons) {
    const part = new Map<string, SignedRing>()
    for (const ring of rings) {
      const clean = cleanRing(ring)
      if (!clean) return null
      count('repeatedPoints', clean.repeated)
      count('openRings', clean.wasOpen ? 1 : 0)
      if (clean.points.length < 6) count('shortRings', 1)
      else {
        const one = signedRing(clean.points)
        const mark = markOf(one)
        count('duplicates', part.has(mark) ? 1 : 0)
        part.set(mark, one)
      }
    }
    const mark = [...part.keys()].sort().join()
    if (part.size > 0 && known.has(mark)) count('duplicates', 1)
    else if (part.size > 0) parts.push([...part.values()])
    known.add(mark)
  }
  return { parts, counts }
}

/** The same for rings of the same points, wherever they begin and whichever way they run. */
function markOf({ points, area }: SignedRing): string {
  let least = 0
  for (let at = 2; at < points.length; at += 2) {
    const apart = (points[at] ?? 0) - (points[least] ?? 0) || (points[at + 1] ?? 0) - (points[least + 1] ?? 0)
    if (apart < 0) least = at
  }
  return `${points.length} ${points[least]} ${points[least + 1]} ${Math.abs(area).toPrecision(8)}`
}

/** How many other rings of its part a ring lies in. */
function depthOf(ring: SignedRing, part: Part): number {
  if (part.length === 1) return 0
  const [lng, lat] = onEdge(ring.points)
  return part.filter((other) => other !== ring && isInside(other.points, lng, lat)).length
}

/** What the rings say, in square metres: those in an odd number of others taken off, parts added up; crossings unheeded. */
export function statedArea(parts: readonly Part[]): number {
  const areaOf = (part: Part) =>
    part.reduce((sum, ring) => sum + (depthOf(ring, part) % 2 === 0 ? 1 : -1) * Math.abs(ring.area), 0)
  return parts.reduce((sum, part) => sum + areaOf(part), 0)
}

/** Rings that run the other way than the first of their part and yet lie in no other: holes beside their shell. */
export function holesOutside(parts: readonly Part[]): number {
  const ofPart = (part: Part) => {
    const way = part[0]?.area ?? 0
    return part.filter((ring) => ring.area * way < 0 && depthOf(ring, part) % 2 === 0).length
  }
  return parts.reduce((sum, part) => sum + ofPart(part), 0)
}
