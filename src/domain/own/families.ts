import type { Place } from './plane'
import type { Claim, Ring } from './reading'
import { type Belt, type SystemId, systemIds, type Taking, type Unit } from './system'
import { fromWgs84 } from './transforms'

/** Between which numbers most of a file lies: the 5th and the 95th of a hundred, and their middle, in the file's order. */
export type Spread = { readonly least: number; readonly middle: number; readonly most: number }
export type Range = { readonly first: Spread; readonly second: Spread }

/** So many corners tell where a file lies. */
const sampled = 5000

/** `null` where there is no corner. */
export function rangeOf(rings: readonly Ring[]): Range | null {
  const corners = rings.reduce((sum, ring) => sum + ring.length / 2, 0)
  if (corners === 0) return null
  const stride = Math.max(1, Math.floor(corners / sampled))
  const [firsts, seconds]: [number[], number[]] = [[], []]
  let seen = 0
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      if (seen++ % stride !== 0) continue
      firsts.push(ring[at] ?? Number.NaN)
      seconds.push(ring[at + 1] ?? Number.NaN)
    }
  }
  return { first: spreadOf(firsts), second: spreadOf(seconds) }
}

function spreadOf(numbers: readonly number[]): Spread {
  const sorted = Float64Array.from(numbers).sort()
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { least: at(0.05), middle: at(0.5), most: at(0.95) }
}

type Span = { readonly from: number; readonly to: number }
type Family = { readonly system: SystemId; readonly east: Span; readonly north: Span; readonly unit: Unit }

/** The box around the city in which a file of its parks lies, in WGS-84. */
const city = { west: 120.83, east: 122.05, south: 30.65, north: 31.9 } as const

const degrees: ReadonlySet<SystemId> = new Set(['wgs84', 'gcj02', 'bd09'])

/** Not found by their numbers: those of CGCS2000 lie in the same places. */
const declaredOnly: ReadonlySet<SystemId> = new Set(['beijing54', 'xian80'])

const families: readonly Family[] = systemIds
  .filter((system) => !declaredOnly.has(system))
  .map((system) => ({ system, unit: degrees.has(system) ? 'degree' : 'metre', ...boxOf(system) }))

/** Around the corners of the city and the middles of its edges, as straight edges of degrees are none in metres. */
function boxOf(system: SystemId): Pick<Family, 'east' | 'north'> {
  const { west, east, south, north } = city
  const [middle, half] = [(west + east) / 2, (south + north) / 2]
  const around = [west, middle, east].flatMap((lng) => [south, half, north].flatMap((lat) => [lng, lat]))
  const numbers = [...fromWgs84(system)(Float64Array.from(around))]
  return {
    east: spanOf(numbers.filter((_, at) => at % 2 === 0)),
    north: spanOf(numbers.filter((_, at) => at % 2 === 1)),
  }
}

function spanOf(numbers: readonly number[]): Span {
  return { from: Math.min(...numbers), to: Math.max(...numbers) }
}

/**
 * In which ways the numbers of a file can be taken so that most of them lie around the city: each system with either number first, and in
 * millimetres where metres and degrees fit none. Beijing-54 and Xi'an-80 stand in for CGCS2000 where the file declares them.
 */
export function takingsOf(range: Range, claim: Claim | null): readonly Taking[] {
  return takings(range, claim, ({ least, most }, { from, to }) => least >= from && most <= to)
}

/**
 * The same for a file of which the middle alone has to lie in the city's wider surroundings, 2° or 200 km around: for one that is
 * shifted as a whole, or holds parts in another system.
 */
export function takingsNear(range: Range, claim: Claim | null): readonly Taking[] {
  return takings(range, claim, ({ middle }, { from, to }, unit) => {
    const around = unit === 'degree' ? 2 : 200_000
    return middle >= from - around && middle <= to + around
  })
}

type Fits = (spread: Spread, span: Span, unit: Unit) => boolean

/**
 * The grid of the city has small numbers, so all others go first: degrees would be metres around its origin, and metres of others
 * millimetres.
 */
function takings(range: Range, claim: Claim | null, fits: Fits): readonly Taking[] {
  const thousandth = { first: scaled(range.first, 1000), second: scaled(range.second, 1000) }
  const [grid, others] = [
    families.filter(({ system }) => system === 'shanghai'),
    families.filter(({ system }) => system !== 'shanghai'),
  ]
  const metric = others.filter(({ unit }) => unit === 'metre')
  const ways = [
    () => fitting(others, range, fits),
    () => fitting(grid, range, fits),
    () => inMillimetres(fitting(metric, thousandth, fits)),
    () => (isBroad(thousandth) ? inMillimetres(fitting(grid, thousandth, fits)) : []),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found.map((taking) => declared(taking, claim))
  }
  return []
}

function fitting(families: readonly Family[], { first, second }: Range, fits: Fits): readonly Taking[] {
  return families.flatMap(({ system, unit, east, north }) => [
    ...(fits(first, east, unit) && fits(second, north, unit) ? [{ system, unit, isTurned: false }] : []),
    ...(fits(second, east, unit) && fits(first, north, unit) ? [{ system, unit, isTurned: true }] : []),
  ])
}

function inMillimetres(takings: readonly Taking[]): readonly Taking[] {
  return takings.map((taking) => ({ ...taking, unit: 'millimetre' }))
}

function scaled({ least, middle, most }: Spread, size: number): Spread {
  return { least: least / size, middle: middle / size, most: most / size }
}

/** Half a kilometre from end to end, in metres: a plot around a drawing's own zero is no part of the city's grid. */
export function isBroad({ first, second }: Range): boolean {
  return Math.max(first.most - first.least, second.most - second.least) >= 500
}

/** On which belt the systems are that a declaration can stand in for. */
const beltOf: Partial<Readonly<Record<SystemId, Belt>>> = {
  wgs84: 'degrees',
  gk120: 'gk120',
  gk120zone: 'gk120zone',
  gk123: 'gk123',
  gk123zone: 'gk123zone',
  gk21zone: 'gk21zone',
  gk121half: 'gk121half',
}

function declared(taking: Taking, claim: Claim | null): Taking {
  const belt = beltOf[taking.system]
  if (!belt || !claim?.system || !declaredOnly.has(claim.system)) return taking
  return { ...taking, system: claim.system, belt }
}

/** East first, in metres, of the numbers of a place in each system of metres: what cut numbers are held against. */
export const metricSystems: readonly SystemId[] = families
  .filter(({ unit }) => unit === 'metre')
  .map(({ system }) => system)

/** The numbers of a place in a system. */
export function numbersOf(system: SystemId, [lng, lat]: Place): Place {
  const [east = Number.NaN, north = Number.NaN] = fromWgs84(system)(Float64Array.of(lng, lat))
  return [east, north]
}
