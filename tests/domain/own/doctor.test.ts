import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Atlas, ParkId } from '../../../src/domain/atlas'
import { diagnose, verdicts } from '../../../src/domain/own/doctor'
import { evidenceOf, partsOf } from '../../../src/domain/own/evidence'
import type { Claim, Ring } from '../../../src/domain/own/reading'
import { referenceOf } from '../../../src/domain/own/reference'
import { belts, type SystemId, type Taking } from '../../../src/domain/own/system'
import { fromWgs84, toWgs84 } from '../../../src/domain/own/transforms'
import { parkId, realAtlas, realGround } from '../../builders'
import {
  aClaim,
  allParks,
  declaredOnly,
  degree,
  degrees,
  diagnosed,
  fileOf,
  fixture,
  metre,
  realReference,
  ringsOf,
  takings,
  unnamedOf,
  written,
} from './files'

test.each(takings)('22 parks in $system, turned $isTurned, in $unit, are certain', (taking) => {
  const { verdict, candidates, named, cut } = diagnosed(fileOf(allParks, taking))
  expect({ verdict, named, cut, taking: candidates[0]?.taking, agreeing: candidates[0]?.agreeing }).toEqual({
    verdict: 'certain',
    cut: null,
    named: allParks.length,
    taking,
    agreeing: allParks.length,
  })
})

test.each(declaredOnly.flatMap((system) => belts.map((belt) => ({ system, belt }))))(
  '$system on $belt is taken from a declaration alone',
  ({ system, belt }) => {
    const unit = belt === 'degrees' ? 'degree' : 'metre'
    const taking: Taking = { system, belt, isTurned: false, unit }
    const found = diagnosed(fileOf(allParks, taking, aClaim(system))).candidates[0]?.taking
    expect(found).toEqual(taking)
    const undeclared = diagnosed(fileOf(allParks, taking)).candidates[0]?.taking.system
    expect(undeclared).toBe(belt === 'degrees' ? 'wgs84' : belt)
  },
)

test('a claim is tested and never believed', () => {
  for (const system of degrees) {
    for (const claimed of degrees) {
      const { candidates, verdict, claim } = diagnosed(fileOf(allParks, { ...degree, system }, aClaim(claimed)))
      expect({ system: candidates[0]?.taking.system, verdict, claim }).toEqual({
        system,
        verdict: 'certain',
        claim: claimed === system ? 'right' : 'wrong',
      })
    }
  }
})

test('what GCJ-02 is moved by is told in metres and direction', () => {
  const moved = diagnosed(fileOf(allParks, { ...degree, system: 'gcj02' })).candidates[0]?.moved
  expect(moved?.east).toBeGreaterThan(-430)
  expect(moved?.east).toBeLessThan(-418)
  expect(moved?.north).toBeGreaterThan(220)
  expect(moved?.north).toBeLessThan(230)
})

test('four parks by the river in GCJ-02 are told by the river; one park inland is asked about', () => {
  const riverside = diagnosed(fixture('riverside-gcj02'))
  expect(riverside.verdict).toBe('certain')
  expect(riverside.candidates[0]?.taking.system).toBe('gcj02')
  const inland = diagnosed(fixture('inland-gcj02'))
  expect(inland.verdict).toBe('undecided')
  expect(inland.candidates).toHaveLength(3)
})

test('four riverside parks in WGS-84 are not certain, as the river does not speak against it in GCJ-02', () => {
  const { named } = fixture('riverside-gcj02')
  const back = new Map([...named].map(([park, rings]) => [park, rings.map(toWgs84({ ...degree, system: 'gcj02' }))]))
  const { verdict, candidates } = diagnosed({ named: back, unnamed: [], claim: null })
  expect(verdict).toBe('probable')
  expect(candidates[0]?.taking.system).toBe('wgs84')
  expect(candidates[0]?.p).toBeLessThan(0.96)
})

test('what a file claims goes first only among equals', () => {
  const unnamed = unnamedOf(fileOf(allParks, degree, aClaim('bd09')))
  expect(diagnosed(unnamed).candidates.map(({ taking }) => taking.system)).toEqual(['bd09', 'wgs84', 'gcj02'])
  const inland = { ...fixture('inland-gcj02'), claim: aClaim('bd09') }
  expect(diagnosed(inland).candidates[0]?.taking.system).toBe('gcj02')
})

test('a claim is tested by its unit as well, and one that we do not know is said to be unread', () => {
  const file = (claim: Claim) => diagnosed(fileOf(allParks, metre, claim)).claim
  expect(file(aClaim(null, { unit: 'millimetre' }))).toBe('wrong')
  expect(file(aClaim(null, { unit: 'metre' }))).toBe('right')
  expect(file(aClaim(null))).toBe('unread')
  expect(file(aClaim('gk120zone'))).toBe('right')
  expect(file(aClaim('gk123'))).toBe('wrong')
  expect(diagnosed(fileOf(allParks, metre)).claim).toBe('none')
  expect(diagnosed({ ...fixture('inland-gcj02'), claim: aClaim('wgs84') }).claim).toBe('open')
  expect(diagnosed({ ...fixture('inland-gcj02'), claim: aClaim('gk120') }).claim).toBe('wrong')
})

test('without names only what lies kilometres apart is told, and that with a click', () => {
  for (const taking of takings) {
    const { verdict, candidates, named } = diagnosed(unnamedOf(fileOf(allParks, taking)))
    expect(named).toBe(0)
    const isAlone = ['gk120', 'gk120zone', 'gk123zone', 'gk21zone', 'gk121half'].includes(taking.system)
    const isSmall = taking.system === 'shanghai' && taking.unit === 'millimetre'
    expect(verdict, JSON.stringify(taking)).toBe(isSmall ? 'noFamily' : isAlone ? 'probable' : 'noNames')
    if (!isSmall) expect(candidates.map((one) => one.taking)).toContainEqual(taking)
  }
})

test('a small drawing around zero without a name is never the city’s grid', () => {
  const plot = [Float64Array.of(-12, -8, 40, -8, 40, 30, -12, 30)]
  expect(diagnosed({ named: new Map(), unnamed: plot, claim: null })).toMatchObject({
    verdict: 'noFamily',
    candidates: [],
    range: { first: { least: -12, most: 40 } },
  })
})

test('a file without a name that lies beside the city fits nothing, and one from elsewhere has no family', () => {
  const lake = [Float64Array.of(120.85, 31.85, 120.86, 31.85, 120.86, 31.86)]
  expect(diagnosed({ named: new Map(), unnamed: lake, claim: null }).verdict).toBe('fitsNothing')
  const elsewhere = [Float64Array.of(-75, 40, -74, 40, -74, 41)]
  expect(diagnosed({ named: new Map(), unnamed: elsewhere, claim: null }).verdict).toBe('noFamily')
  expect(diagnosed({ named: new Map(), unnamed: [], claim: null })).toMatchObject({ verdict: 'noFamily', range: null })
})

test('where all lies off in one direction, it fits nothing and the way is told', () => {
  const { named } = fileOf(allParks, degree)
  const south = new Map(
    [...named].map(([park, rings]) => [park, rings.map((ring) => ring.map((number, at) => number - (at % 2)))]),
  )
  const { verdict, candidates } = diagnosed({ named: south, unnamed: [], claim: null })
  expect(verdict).toBe('fitsNothing')
  expect(candidates[0]?.constant?.north).toBeGreaterThan(110_000)
  expect(candidates[0]?.constant?.north).toBeLessThan(112_000)
})

test('leading digits that were cut are told, whichever plane of the surveyors they are of', () => {
  const planes: readonly SystemId[] = ['gk120', 'gk120zone', 'gk123', 'gk123zone', 'gk21zone', 'gk121half', 'utm51']
  for (const taking of takings.filter(({ system, unit }) => unit === 'metre' && planes.includes(system))) {
    const { named } = fileOf(allParks, taking)
    const cut = new Map(
      [...named].map(([park, rings]) => [
        park,
        rings.map((ring) => ring.map((number) => ((number % 1e5) + 1e5) % 1e5)),
      ]),
    )
    const found = diagnosed({ named: cut, unnamed: [], claim: null })
    expect(['fitsNothing', 'noFamily'], JSON.stringify(taking)).toContain(found.verdict)
    expect(found.cut?.isTurned).toBe(taking.isTurned)
    // Parks that lie across a full 100 km are torn.
    expect(found.cut?.agreeing).toBeGreaterThan(allParks.length / 2)
    const plain = taking.system === 'gk21zone' ? 'gk123' : taking.system.replace('zone', '')
    expect(found.cut?.system).toBe(plain)
  }
})

test('parks under a wrong name, or in another system than the rest, are conflicts and change nothing else', () => {
  const { named } = fileOf(allParks, metre)
  const [one, other] = ['chongming', 'jinshan'].map(parkId)
  const swapped = new Map(named)
  for (const [to, from] of [
    [one, other],
    [other, one],
  ] as const)
    if (to && from) swapped.set(to, named.get(from) ?? [])
  const exchanged = diagnosed({ named: swapped, unnamed: [], claim: null })
  expect(exchanged.verdict).toBe('certain')
  expect(exchanged.candidates[0]?.conflicts.map(({ park }) => park).sort()).toEqual([one, other])
  const zones = fileOf(allParks, { ...metre, system: 'gk123' }).named
  const mixed = new Map([...named].map(([park, rings], at) => [park, at % 3 === 0 ? (zones.get(park) ?? []) : rings]))
  const found = diagnosed({ named: mixed, unnamed: [], claim: null })
  // So many ask for a click.
  expect(found.verdict).toBe('probable')
  expect(found.candidates[0]).toMatchObject({ taking: metre, agreeing: 14 })
  expect(found.candidates[0]?.conflicts).toHaveLength(8)
})

test('where as many parks lie elsewhere as in their place, nothing is told', () => {
  const { named } = fileOf(allParks.slice(0, 1), metre)
  const [rings = []] = named.values()
  const far = new Map([[parkId('chongming'), rings]])
  expect(diagnosed({ named: far, unnamed: [], claim: null }).verdict).toBe('fitsNothing')
})

test('features without a park do not count beside those with one', () => {
  const file = fileOf(allParks, metre)
  const unnamed = Array.from({ length: 500 }, (_, at) => Float64Array.of(at, 0, at, 1, at + 1, 1))
  expect(diagnosed({ ...file, unnamed })).toEqual(diagnosed(file))
})

test('parks that the atlas does not know or has no block of are left out', () => {
  const { named } = fileOf(allParks, metre)
  const [rings = []] = named.values()
  expect(diagnosed({ named: new Map([...named, [parkId('nowhere'), rings]]), unnamed: [], claim: null }).named).toBe(22)
  expect(diagnosed({ named: new Map([[parkId('nowhere'), rings]]), unnamed: [], claim: null }).named).toBe(0)
})

test('every outline that was surveyed and taken sharpens the next import', () => {
  const parks = allParks.filter((id) => ['jiading', 'qingpu', 'songjiang'].includes(id))
  const file = fileOf(parks, { ...degree, system: 'gcj02' })
  expect(diagnosed(file).verdict).not.toBe('certain')
  const [first] = parks
  const surveyed = (known: readonly ParkId[]): Atlas => ({
    ...realAtlas,
    blocks: realAtlas.blocks.flatMap((block) => {
      if (!known.includes(block.park) || block.membership !== 'member') return [block]
      const isFirst =
        realAtlas.blocks.find(({ park, membership }) => park === block.park && membership === 'member') === block
      const coordinates = ringsOf(block.park).map((ring) => [pairsOf(ring)])
      return isFirst
        ? [{ ...block, precision: 'surveyed' as const, geometry: { type: 'MultiPolygon' as const, coordinates } }]
        : []
    }),
  })
  const withOne = diagnose(file, referenceOf(surveyed(first ? [first] : []), realGround))
  expect(withOne.candidates[0]?.p).toBeGreaterThan(diagnosed(file).candidates[0]?.p ?? 1)
  expect(diagnose(file, referenceOf(surveyed(parks), realGround)).verdict).toBe('certain')
})

test('neither the order of rings and corners nor their direction, a repeated corner or a hole changes the finding', () => {
  const file = fileOf(allParks, { ...degree, system: 'gcj02' })
  const plain = diagnosed(file).candidates[0]
  const turned = (ring: Ring) => Float64Array.from(pairsOf(ring).slice(0, -1).reverse().flat())
  const other = new Map([...file.named].map(([park, rings]) => [park, [...rings].reverse().map(turned)]))
  const found = diagnosed({ ...file, named: other }).candidates[0]
  expect(found?.score).toBeCloseTo(plain?.score ?? 0, 6)
  expect(found?.misfit).toBeCloseTo(plain?.misfit ?? 0, 6)
  const holed = new Map([...file.named].map(([park, rings]) => [park, rings.flatMap((ring) => [ring, shrunk(ring)])]))
  expect(diagnosed({ ...file, named: holed }).candidates[0]?.score).toBeCloseTo(plain?.score ?? 0, 6)
})

test('numbers without sense end in no family or no fit, and never in an error', () => {
  const wild = fc.oneof(
    fc.double(),
    fc.double({ min: -200, max: 200 }),
    fc.constantFrom(0, 1e300, Infinity, Number.NaN),
  )
  const ring = fc
    .array(wild, { maxLength: 12 })
    .map((numbers) => Float64Array.from(numbers.slice(0, numbers.length & ~1)))
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 4 }), fc.array(ring, { maxLength: 4 }), (one, other) => {
      const { verdict } = diagnosed({ named: new Map([[parkId('xuhui'), one]]), unnamed: other, claim: null })
      expect(verdicts).toContain(verdict)
    }),
  )
})

function pairsOf(ring: Ring): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, at) => [ring[2 * at] ?? 0, ring[2 * at + 1] ?? 0])
}

/** A small ring around the place of a ring's first sample: a hole, or nothing where there is none. */
function shrunk(ring: Ring): Ring {
  const [part] = partsOf([ring])
  const [x = 0, y = 0] = part?.samples ?? []
  return Float64Array.of(x, y, x + 1e-6, y, x, y + 1e-6)
}

test('a file that lies off alike is not certain, though one system is nearer than the others', () => {
  const twice = (ring: Ring) => fromWgs84('gcj02')(fromWgs84('gcj02')(ring))
  const named = new Map(allParks.map((park) => [park, ringsOf(park).map(twice)]))
  const shifted = diagnosed({ named, unnamed: [], claim: null })
  expect(shifted.verdict).toBe('probable')
  expect(shifted.candidates[0]?.constant?.east).toBeLessThan(-350)
  // A grid that is in use beside the published one, with other numbers at its origin.
  const grid = fileOf(allParks, { ...metre, system: 'shanghai' }).named
  const other = new Map(
    [...grid].map(([park, rings]) => [
      park,
      rings.map((ring) => ring.map((number, at) => number + (at % 2 ? -69 : 258))),
    ]),
  )
  const found = diagnosed({ named: other, unnamed: [], claim: null })
  expect(found.verdict).toBe('probable')
  expect(Math.round((found.candidates[0]?.constant?.east ?? 0) / 100)).toBe(-3)
})

test('of three parks one part each is enough, wherever the others lie', () => {
  for (const last of [false, true]) {
    const { named } = fileOf(['lingang', 'minhang', 'zhangjiang'].map(parkId), metre)
    const parts = new Map([...named].map(([park, rings]) => [park, last ? rings.slice(-1) : rings.slice(0, 1)]))
    const { verdict, candidates } = diagnosed({ named: parts, unnamed: [], claim: null })
    expect(candidates[0]).toMatchObject({ taking: metre, constant: null })
    expect(verdict).toBe('certain')
  }
})

test('one park that lies inland is asked about, whichever it is and whatever it is in', () => {
  const isDry = (park: ParkId) => {
    const known = realReference.parks.get(park)
    return degrees.every((read) =>
      degrees.every((system) => {
        const rings = ringsOf(park).map((ring) => written({ ...degree, system }, ring))
        return (
          known && evidenceOf(known, partsOf(rings), toWgs84({ ...degree, system: read }), realReference)?.water === 0
        )
      }),
    )
  }
  const inland = allParks.filter(isDry)
  expect(inland.length).toBeGreaterThan(5)
  const found = (system: SystemId) =>
    new Set(inland.map((park) => diagnosed(fileOf([park], { ...degree, system })).verdict))
  for (const system of degrees) expect([...found(system)]).toEqual(['undecided'])
})
