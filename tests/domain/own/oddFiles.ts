import type { ParkId } from '../../../src/domain/atlas'
import { applied } from '../../../src/domain/own/applied'
import type { Symptoms } from '../../../src/domain/own/doctor'
import type { Certainty } from '../../../src/domain/own/ownBoundaries'
import { middleOf, type Pair } from '../../../src/domain/own/plane'
import type { Ring } from '../../../src/domain/own/reading'
import { type Reference, referenceOf } from '../../../src/domain/own/reference'
import type { SystemId } from '../../../src/domain/own/system'
import { fromWgs84 } from '../../../src/domain/own/transforms'
import { realAtlas, realGround } from '../../builders'
import { allParks, degree, degrees, written } from './files'

/** Outlines by park in WGS-84: where they truly lie. */
export type Truth = ReadonlyMap<ParkId, readonly Ring[]>
/** A file that something is odd about, and where its parks truly lie; `null` where it is written in no system that there is. */
export type OddFile = { readonly file: Symptoms; readonly truth: Truth | null; readonly reference?: Reference }
export type Random = () => number

export function pick<T>(from: readonly T[], random: Random): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

export function some<T>(all: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...all]
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)).flat()
}

/** By the bell curve, either way as far as the other. */
function chance(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

const metresOfDegree = 111_195
const shrink = Math.cos((31.2 * Math.PI) / 180)

export function inDegrees(east: number, north: number): Pair {
  return [east / (metresOfDegree * shrink), north / metresOfDegree]
}

export const shifted = (ring: Ring, [east, north]: Pair) =>
  ring.map((number, at) => number + (at % 2 === 0 ? east : north))

/** True outlines of these parks: the drawn ones off by 150 to 500 m, every block by a third more of its own, and of another size. */
export function truthOf(parks: readonly ParkId[], random: Random): Truth {
  const sketch = pick([150, 300, 500], random)
  const off = (size: number) => inDegrees(chance(random) * size, chance(random) * size)
  return new Map(
    parks.map((park) => {
      const [east, north] = off(sketch / 1.41)
      return [
        park,
        shellsOf(park).map((ring) => {
          const [ownEast, ownNorth] = off(sketch / 3)
          return shifted(scaled(ring, Math.exp(chance(random) / 5)), [east + ownEast, north + ownNorth])
        }),
      ]
    }),
  )
}

function shellsOf(park: ParkId): readonly Ring[] {
  return realAtlas.blocks
    .filter((block) => block.park === park && block.membership === 'member')
    .flatMap(({ geometry }) =>
      geometry.coordinates.flatMap(([shell]) => (shell ? [Float64Array.from(shell.flat())] : [])),
    )
}

function scaled(ring: Ring, times: number): Ring {
  const { at } = middleOf(ring)
  return ring.map((number, index) => {
    const zero = at[index % 2] ?? 0
    return zero + times * (number - zero)
  })
}

export const parksOf = (counts: readonly number[], random: Random) => some(allParks, pick(counts, random), random)

export function mapped(outlines: Truth, change: (ring: Ring, park: ParkId) => Ring): Truth {
  return new Map([...outlines].map(([park, rings]) => [park, rings.map((ring) => change(ring, park))]))
}

/** The file of these outlines, `change` taking them to its numbers. */
export function fileWith(outlines: Truth, change: (ring: Ring, park: ParkId) => Ring): Symptoms {
  return { named: mapped(outlines, change), unnamed: [], claim: null }
}

/** In degrees of any of the three kinds. */
export function inSomeDegrees(truth: Truth, random: Random): OddFile {
  const taking = { ...degree, system: pick(degrees, random) }
  return { truth, file: fileWith(truth, (ring) => written(taking, ring)) }
}

/** In numbers of a system that something was then done to, position by position. */
export function spoilt(truth: Truth, system: SystemId, change: (x: number, y: number) => Pair): OddFile {
  const file = fileWith(truth, (ring) => {
    const numbers = fromWgs84(system)(ring)
    return numbers.map((_, at) => change(numbers[at & ~1] ?? 0, numbers[at | 1] ?? 0)[at & 1] ?? 0)
  })
  return { file, truth: null }
}

export function disc(ring: Ring, radius: number, [east, north]: Pair = [0, 0]): Ring {
  const { at } = middleOf(ring)
  return Float64Array.from(
    Array.from({ length: 12 }, (_, turn) => {
      const [x, y] = inDegrees(
        east + radius * Math.cos((Math.PI * turn) / 6),
        north + radius * Math.sin((Math.PI * turn) / 6),
      )
      return [at[0] + x, at[1] + y]
    }).flat(),
  )
}

/** The radius of a disc as large as a ring, in metres. */
export function reachOf(ring: Ring): number {
  return Math.sqrt((middleOf(ring).area * metresOfDegree ** 2 * shrink) / Math.PI)
}

/** What files are held against after an office's outlines were taken, as `certainty` has it. */
export function heldAfter(taken: Truth, certainty: Certainty): Reference {
  const outlines = [...taken].map(([park, rings]) => ({
    park,
    import: 'one',
    precision: 'surveyed' as const,
    geometry: { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [pairsOf(ring)]) },
  }))
  const one = { id: 'one', fileName: '', hash: '', format: 'geojson' as const, encoding: null, claim: null }
  const taking = { taking: degree, certainty, moved: null, source: '', date: '', mayExport: true }
  return referenceOf(applied(realAtlas, { imports: [{ ...one, ...taking }], outlines }), realGround)
}

function pairsOf(ring: Ring): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, at) => [ring[2 * at] ?? 0, ring[2 * at + 1] ?? 0])
}
