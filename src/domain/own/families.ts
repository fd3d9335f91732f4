import type { Area, Place } from './plane'
import { isBroad, type Range, type Spread, thousandthOf } from './range'
import type { Claim } from './reading'
import { type Belt, type SystemId, systemIds, type Taking, type Unit } from './system'
import { fromWgs84 } from './transforms'

/** The box around the city in which most of a file lies. */
type City = Area['box']

type Span = { readonly from: number; readonly to: number }
type Family = { readonly system: SystemId; readonly unit: Unit; readonly east: Span; readonly north: Span }

const degrees: readonly SystemId[] = ['wgs84', 'gcj02', 'bd09']

/** Not found by their numbers: those of CGCS2000 lie in the same places. */
const declaredOnly: readonly SystemId[] = ['beijing54', 'xian80']

export const metricSystems = systemIds.filter((system) => !degrees.includes(system) && !declaredOnly.includes(system))

/** In metres, a file of parks is this broad at least; degrees are not, were they taken for metres. */
const leastPark = 50

/**
 * In which ways the numbers of a file can be taken so that most of them lie around the city: each system with either number first, and in
 * millimetres where metres and degrees fit none. The city's own grid has small numbers and goes after the others, as degrees would be
 * metres around its origin. Beijing-54 and Xi'an-80 stand in for CGCS2000 where the file declares them.
 */
export function takingsOf(range: Range, city: City, claim: Claim | null): readonly Taking[] {
  const { all, metric, grid } = familiesIn(city)
  const ways = [
    () => fitting(all, range, isIn),
    () => (isBroad(range, leastPark) ? fitting(grid, range, isIn) : []),
    () => inMillimetres(fitting(metric, thousandthOf(range), isIn)),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found.map((taking) => declared(taking, claim))
  }
  return []
}

/**
 * What is left to try with names where that finds none: systems in which the middle of the file alone lies in the city's wider surroundings,
 * for a file that is shifted as a whole or holds parts in another system; and millimetres of the grid, which may be metres of much else.
 */
export function takingsNear(range: Range, city: City, claim: Claim | null): readonly Taking[] {
  const { all, metric, grid } = familiesIn(city)
  const thousandth = thousandthOf(range)
  const found = [
    ...fitting(all, range, isNear),
    ...(isBroad(range, leastPark) ? fitting(grid, range, isNear) : []),
    ...inMillimetres(fitting(metric, thousandth, isNear)),
    ...(isBroad(thousandth, leastPark) ? inMillimetres(fitting(grid, thousandth, isIn)) : []),
  ]
  return found.map((taking) => declared(taking, claim))
}

type Families = {
  readonly all: readonly Family[]
  readonly metric: readonly Family[]
  readonly grid: readonly Family[]
}

/** All but the city's grid, those of them in metres, and the grid. */
function familiesIn(city: City): Families {
  const inDegrees = degrees.map((system): Family => ({ system, unit: 'degree', ...boxOf(city, system) }))
  const inMetres = metricSystems.map((system): Family => ({ system, unit: 'metre', ...boxOf(city, system) }))
  const metric = inMetres.filter(({ system }) => system !== 'shanghai')
  return { all: [...inDegrees, ...metric], metric, grid: inMetres.filter(({ system }) => system === 'shanghai') }
}

/** Around the corners of the city and the middles of its edges, as straight edges of degrees are none in metres. */
function boxOf([west, south, east, north]: City, system: SystemId): Pick<Family, 'east' | 'north'> {
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

type Fits = (spread: Spread, span: Span, unit: Unit) => boolean

function isIn({ least, most }: Spread, { from, to }: Span): boolean {
  return least >= from && most <= to
}

/** Within 2° or 200 km. */
function isNear({ middle }: Spread, { from, to }: Span, unit: Unit): boolean {
  const around = unit === 'degree' ? 2 : 200_000
  return middle >= from - around && middle <= to + around
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
  if (!belt || !claim?.system || !declaredOnly.includes(claim.system)) return taking
  return { ...taking, system: claim.system, belt }
}

/** The numbers of a WGS-84 place in a system. */
export function numbersOf(system: SystemId, [lng, lat]: Place): Place {
  const [east = Number.NaN, north = Number.NaN] = fromWgs84(system)(Float64Array.of(lng, lat))
  return [east, north]
}
