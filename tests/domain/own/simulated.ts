import {
  type Evidence,
  evidenceAt,
  type Part,
  type PlacedPart,
  partsOf,
  shareIn,
} from '../../../src/domain/own/evidence'
import { type Judged, judged, type Weighed } from '../../../src/domain/own/judged'
import { lengthOf, type Pair, stepBetween } from '../../../src/domain/own/plane'
import type { ReferencePark } from '../../../src/domain/own/reference'
import type { SystemId } from '../../../src/domain/own/system'
import { fromWgs84, toWgs84 } from '../../../src/domain/own/transforms'
import { realAtlas } from '../../builders'
import { degree, realReference } from './files'

/** What a set of random files has in common; lengths in metres. */
export type Cell = {
  /** How many parks each names. */
  readonly parks: number
  /** How far the sketch of a park lies from its true place, all its blocks alike: the root of the mean square. */
  readonly sketch: number
  /** How far all sketches lie off in one direction, which is another for each file. */
  readonly common: number
  /** The share of parts that are another's. */
  readonly foreign: number
}

export type Trial = { readonly truth: SystemId; readonly found: Judged }

const systems = ['wgs84', 'gcj02', 'bd09'] as const
type Degrees = (typeof systems)[number]

/** A drawn polygon of a park, and how it is shifted and how much of it lies in the river when read in another system than its own. */
type Block = {
  readonly placed: PlacedPart
  readonly shifts: readonly (readonly Pair[])[]
  readonly waters: readonly (readonly (readonly number[])[])[]
}
type Known = { readonly park: ReferencePark; readonly blocks: readonly Block[] }

/** The drawn river lies off by so many metres, in one of so many directions. */
const [riverOff, directions] = [80, 8]

const metresOfDegree = 111_195
const shrink = Math.cos((31.2 * Math.PI) / 180)

const turns = Array.from({ length: directions }, (_, at) => (2 * Math.PI * at) / directions)

/** All that does not depend on chance, once: the geometry is as it is read from a file, each polygon of a block as a part. */
const known: readonly Known[] = [...realReference.parks.values()].map((park) => {
  const shells = realAtlas.blocks
    .filter((block) => block.park === park.id && block.membership === 'member')
    .flatMap(({ geometry }) =>
      geometry.coordinates.flatMap(([shell]) => (shell ? [Float64Array.from(shell.flat())] : [])),
    )
  return { park, blocks: shells.flatMap((shell) => partsOf([shell]).map(blockOf)) }
})

function blockOf({ middle, radius, samples }: Part): Block {
  const asRead = (truth: Degrees, read: Degrees, places: Float64Array) =>
    toWgs84({ ...degree, system: read })(fromWgs84(truth)(places))
  return {
    placed: { at: middle, radius: lengthOf(stepBetween(middle, [middle[0], middle[1] + radius * Math.sqrt(shrink)])) },
    shifts: systems.map((truth) =>
      systems.map((read): Pair => {
        const [lng = 0, lat = 0] = asRead(truth, read, Float64Array.from(middle))
        return [lng - middle[0], lat - middle[1]]
      }),
    ),
    waters: systems.map((truth) =>
      systems.map((read) =>
        turns.map((turn) => shareIn(realReference.river, movedBy(asRead(truth, read, samples), turn))),
      ),
    ),
  }
}

function movedBy(places: Float64Array, turn: number): Float64Array {
  const [east, north] = inDegrees(riverOff * Math.cos(turn), riverOff * Math.sin(turn))
  return places.map((number, at) => number + (at % 2 === 0 ? east : north))
}

function inDegrees(east: number, north: number): Pair {
  return [east / (metresOfDegree * shrink), north / metresOfDegree]
}

type Random = () => number

/** A step in any direction: of this length, or of chance by the bell curve with this root of the mean square. */
function stepOf(length: number, random: Random): Pair {
  const turn = 2 * Math.PI * random()
  return inDegrees(length * Math.cos(turn), length * Math.sin(turn))
}

function scattered(size: number, random: Random): Pair {
  return stepOf(size * Math.sqrt(-Math.log(1 - random())), random)
}

function pick<T>(from: readonly T[], random: Random): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** A random file of a cell and what is made of it. The scoring is the doctor's own; chance makes only where parts lie. */
export function trialOf(cell: Cell, random: Random): Trial {
  const truth = Math.floor(random() * systems.length)
  const common = stepOf(cell.common, random)
  const turn = Math.floor(random() * directions)
  const parks = someOf(known, cell.parks, random).map(({ park, blocks }) => {
    const off = scattered(cell.sketch, random)
    return {
      park,
      parts: blocks.map((block) => partOf(block, [off[0] + common[0], off[1] + common[1]], cell.foreign, random)),
    }
  })
  const weighed = systems.map((system, read): Weighed => {
    const evidence = parks.flatMap(({ park, parts }): Evidence | readonly Evidence[] => {
      const placed = parts.map(({ block, off }): PlacedPart => {
        const { at, radius } = block.placed
        const [lng, lat] = block.shifts[truth]?.[read] ?? [0, 0]
        return { radius, at: [at[0] + off[0] + lng, at[1] + off[1] + lat] }
      })
      const water = Math.max(...parts.map(({ block }) => block.waters[truth]?.[read]?.[turn] ?? 0))
      return evidenceAt(park, placed, water, realReference) ?? []
    })
    return { taking: { ...degree, system }, evidence, moved: null }
  })
  return { truth: systems[truth] ?? 'wgs84', found: judged(weighed, null) }
}

/** Where a part lies from its sketch: as far as the sketch is off, or, for one that is another's, as that other's block or kilometres away. */
function partOf(
  block: Block,
  off: Pair,
  foreign: number,
  random: Random,
): { readonly block: Block; readonly off: Pair } {
  if (random() >= foreign) return { block, off }
  const [lng, lat] = stepOf(1000 + 7000 * random(), random)
  return random() < 0.5
    ? { block: pick(pick(known, random).blocks, random), off }
    : { block, off: [off[0] + lng, off[1] + lat] }
}

function someOf<T>(all: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...all]
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)).flat()
}
