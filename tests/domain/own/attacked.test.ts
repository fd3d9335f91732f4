import { describe, expect, test } from 'vitest'
import type { ParkId } from '../../../src/domain/atlas'
import { type Diagnosis, diagnose } from '../../../src/domain/own/doctor'
import { lengthOf, type Pair, stepBetween } from '../../../src/domain/own/plane'
import type { Ring } from '../../../src/domain/own/reading'
import { fromWgs84, toWgs84 } from '../../../src/domain/own/transforms'
import { allParks, degree, realReference, seeded, written } from './files'
import {
  disc,
  fileWith,
  heldAfter,
  inDegrees,
  inSomeDegrees,
  mapped,
  type OddFile,
  parksOf,
  pick,
  type Random,
  reachOf,
  shifted,
  some,
  spoilt,
  type Truth,
  truthOf,
} from './oddFiles'

const files = 60

type Found = Diagnosis & { readonly odd: OddFile; readonly isWrong: boolean }

/** A few of a kind, the same each time. */
function found(kind: string, make: (random: Random) => OddFile): readonly Found[] {
  const random = seeded([...kind].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 11))
  return Array.from({ length: files }, () => {
    const odd = make(random)
    const diagnosis = diagnose(odd.file, odd.reference ?? realReference)
    return { ...diagnosis, odd, isWrong: isWrong(diagnosis, odd) }
  })
}

const near = 60

/** Whether a park would be drawn away from where it truly lies. */
function isWrong({ candidates: [best] }: Diagnosis, { file, truth }: OddFile): boolean {
  if (!best || !truth) return true
  return [...file.named].some(([park, [ring]]) => {
    const [x = 0, y = 0] = ring ? toWgs84(best.taking)(ring) : []
    const [trueX = 0, trueY = 0] = truth.get(park)?.[0] ?? []
    return lengthOf(stepBetween([x, y], [trueX, trueY])) > near
  })
}

const share = (all: readonly Found[], is: (one: Found) => boolean) => all.filter(is).length / all.length
const isCertain = ({ verdict }: Found) => verdict === 'certain'
const isTold = ({ verdict }: Found) => verdict === 'certain' || verdict === 'probable'

const [few, many] = [
  [3, 5, 8, 12, 22],
  [8, 12, 22],
]
const gcj = fromWgs84('gcj02')

/** One outline for each park, drawn anew. */
const redrawn = (truth: Truth, change: (ring: Ring) => Ring, random: Random): Truth =>
  new Map([...truth].map(([park, rings]) => [park, [change(pick(rings, random))]]))

/** A disc of a chance place in a larger one: somewhere within it. */
function within(reach: number, random: Random): Pair {
  const [turn, length] = [2 * Math.PI * random(), reach * Math.sqrt(random())]
  return [length * Math.cos(turn), length * Math.sin(turn)]
}

/** Files in which nothing is wrong but what they are of. */
const scopes: readonly (readonly [kind: string, make: (random: Random) => Truth])[] = [
  ['parks of Pudong alone', (random) => truthOf(some(inPudong, pick([2, 3, 4], random), random), random)],
  ['parks that lie scattered', (random) => truthOf(some(scattered, pick([2, 3, 5], random), random), random)],
  ['one block of several', (random) => redrawn(truthOf(parksOf(few, random), random), (ring) => ring, random)],
  [
    'whole towns',
    (random) =>
      redrawn(
        truthOf(parksOf(few, random), random),
        (ring) => disc(ring, 2000 + 2500 * random(), within(1300, random)),
        random,
      ),
  ],
  [
    'one building each',
    (random) =>
      redrawn(truthOf(parksOf(few, random), random), (ring) => disc(ring, 40, within(reachOf(ring), random)), random),
  ],
  [
    'corners that are kept to 250 m',
    (random) =>
      mapped(truthOf(parksOf(few, random), random), (ring) => {
        const [east, north] = inDegrees(250, 250)
        return ring.map(
          (number, at) => Math.round(number / (at % 2 === 0 ? east : north)) * (at % 2 === 0 ? east : north),
        )
      }),
  ],
]

const inPudong = parksWith((districts) => districts.includes('pudong'))
const scattered = allParks.filter((id) => {
  const blocks = realReference.parks.get(id)?.blocks ?? []
  return blocks.some(({ at }) => blocks.some((other) => lengthOf(stepBetween(at, other.at)) > 15_000))
})

function parksWith(is: (districts: readonly string[]) => boolean): readonly ParkId[] {
  return [...realReference.parks.values()].filter(({ districts }) => is(districts)).map(({ id }) => id)
}

test.each(scopes)('%s are certain only where right, and seldom probable and wrong', (kind, make) => {
  const all = found(kind, (random) => inSomeDegrees(make(random), random))
  expect(share(all, (one) => isCertain(one) && one.isWrong)).toBe(0)
  expect(share(all, (one) => isTold(one) && one.isWrong)).toBeLessThan(0.06)
})

/** Files that are in no system that there is: nothing of them is to be believed. */
const nonsense: readonly (readonly [kind: string, make: (random: Random) => OddFile])[] = [
  ['mirrored', (random) => spoilt(truthOf(parksOf(few, random), random), 'shanghai', (x, y) => [-x, y])],
  ['turned by a quarter', (random) => spoilt(truthOf(parksOf(few, random), random), 'shanghai', (x, y) => [-y, x])],
  ['in kilometres', (random) => spoilt(truthOf(parksOf(few, random), random), 'gk120', (x, y) => [x / 1e3, y / 1e3])],
  ['in 10 km', (random) => spoilt(truthOf(parksOf(few, random), random), 'shanghai', (x, y) => [x / 1e4, y / 1e4])],
  [
    'without the false easting',
    (random) => {
      const system = pick(['gk120', 'gk123', 'gk121half', 'utm51'] as const, random)
      return spoilt(truthOf(parksOf(few, random), random), system, (x, y) => [x - 500_000, y])
    },
  ],
  [
    'in radians',
    (random) =>
      spoilt(truthOf(parksOf(few, random), random), 'wgs84', (x, y) => [x * (Math.PI / 180), y * (Math.PI / 180)]),
  ],
  [
    'in another city',
    (random) => {
      const away = inDegrees(-80_000, 3000)
      const truth = truthOf(parksOf(few, random), random)
      return { truth: null, file: fileWith(truth, (ring) => written(degree, shifted(ring, away))) }
    },
  ],
  [
    'under each other’s names',
    (random) => {
      const truth = truthOf(parksOf(few, random), random)
      const [first, ...rest] = [...truth.values()]
      const turned = new Map([...truth.keys()].map((park, at) => [park, rest[at] ?? first ?? []]))
      return { truth: null, file: fileWith(turned, (ring) => ring) }
    },
  ],
]

test.each(nonsense)('parks %s are never believed, not even with a click', (kind, make) => {
  expect(share(found(kind, make), isTold)).toBe(0)
})

describe('what no system stands for is seen', () => {
  test('all of it turned by 3°', () => {
    const [cos, sin] = [Math.cos(Math.PI / 60), Math.sin(Math.PI / 60)]
    const all = found('turned by 3°', (random) =>
      spoilt(truthOf(parksOf(many, random), random), 'shanghai', (x, y) => [cos * x - sin * y, sin * x + cos * y]),
    )
    expect(share(all, isCertain)).toBe(0)
    const degrees = all.map(({ rivals }) => rivals.turned?.degrees ?? Number.NaN)
    expect(degrees.filter((one) => Math.abs(one - 3) < 1).length).toBeGreaterThan(0.9 * files)
  })

  test.each([
    ['GCJ-02 on GCJ-02', gcj],
    ['Gauss-Krüger out of GCJ-02', fromWgs84('gk120')],
    ['Web Mercator out of GCJ-02', fromWgs84('webMercator')],
  ] as const)('%s', (kind, change) => {
    const all = found(kind, (random) => {
      const truth = truthOf(parksOf([22], random), random)
      return { truth, file: fileWith(truth, (ring) => change(gcj(ring))) }
    })
    expect(share(all, isCertain)).toBeLessThan(0.1)
    expect(share(all, ({ candidates: [best] }) => best?.constant !== null)).toBeGreaterThan(0.85)
    expect(share(all, ({ candidates: [best] }) => Math.abs((best?.constant?.east ?? 0) + 424) < 250)).toBeGreaterThan(
      0.85,
    )
  })

  test('two systems in one file, where some of its parks were surveyed before', () => {
    const all = found('two systems', (random) => {
      const truth = truthOf(parksOf(many, random), random)
      const parks = [...truth.keys()]
      const file = fileWith(truth, (ring, park) => (parks.indexOf(park) % 2 === 0 ? ring : gcj(ring)))
      const surveyed = new Map([...truth].filter((_, at) => at < 6))
      return { truth, file, reference: heldAfter(surveyed, 'certain') }
    })
    expect(share(all, isTold)).toBe(0)
    expect(share(all, ({ rivals }) => rivals.mixed?.parks.length === 3)).toBe(1)
  })

  test('names that two parks have exchanged are conflicts, and the rest is told', () => {
    const all = found('exchanged', (random) => {
      const truth = truthOf(parksOf(many, random), random)
      const [one, other] = some([...truth.keys()], 2, random)
      const exchanged = new Map(truth)
      if (one && other) exchanged.set(one, truth.get(other) ?? []).set(other, truth.get(one) ?? [])
      return inSomeDegrees(exchanged, random)
    })
    expect(share(all, (one) => isCertain(one) && one.isWrong)).toBe(0)
    expect(share(all, isTold)).toBeGreaterThan(0.8)
  })
})

describe('an import that was taken in a wrong system', () => {
  const wrongly = (random: Random): { readonly truth: Truth; readonly taken: Truth } => {
    const truth = truthOf(parksOf([8], random), random)
    const known = new Map([...truth].slice(0, pick([1, 3, 5], random)))
    return { truth, taken: mapped(known, gcj) }
  }

  test.each(['probable', 'chosen'] as const)(
    'hardly ever makes the next one certain and wrong, being %s',
    (certainty) => {
      for (const change of [gcj, (ring: Ring) => ring]) {
        const all = found(`wrong ${certainty}`, (random) => {
          const { truth, taken } = wrongly(random)
          return { truth, file: fileWith(truth, change), reference: heldAfter(taken, certainty) }
        })
        expect(share(all, (one) => isCertain(one) && one.isWrong)).toBeLessThan(0.05)
      }
    },
  )

  test('is told where it disagrees with the blocks of many other parks', () => {
    const all = found('disagrees', (random) => {
      const truth = truthOf(allParks, random)
      const taken = mapped(new Map([...truth].slice(0, 5)), gcj)
      return { truth, file: fileWith(truth, gcj), reference: heldAfter(taken, 'chosen') }
    })
    expect(share(all, (one) => isTold(one) && one.isWrong)).toBeLessThan(0.05)
    const isSeen = ({ rivals: { mixed } }: Found) => mixed?.parks.length === 5 && mixed.telling === 5
    expect(share(all, isSeen)).toBeGreaterThan(0.9)
  })
})
