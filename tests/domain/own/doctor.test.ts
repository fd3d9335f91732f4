import { expect, test } from 'vitest'
import { belts, type SystemId, systemIds, type Taking, type Unit } from '../../../src/domain/own/system'
import { aClaim, allParks, degree, diagnosed, fileOf, fixture } from './files'

const degrees: readonly SystemId[] = ['wgs84', 'gcj02', 'bd09']
const declaredOnly: readonly SystemId[] = ['beijing54', 'xian80']

/** Every way to take a file's numbers that can be found out: each system, either number first, in each of its units. */
const takings: readonly Taking[] = systemIds
  .filter((system) => !declaredOnly.includes(system))
  .flatMap((system) => {
    const units: readonly Unit[] = degrees.includes(system) ? ['degree'] : ['metre', 'millimetre']
    return units.flatMap((unit) => [false, true].map((isTurned) => ({ system, isTurned, unit })))
  })

test.each(takings)('22 parks in $system, turned $isTurned, in $unit, are certain', (taking) => {
  const { verdict, candidates, named } = diagnosed(fileOf(allParks, taking))
  expect({ verdict, named, taking: candidates[0]?.taking, agreeing: candidates[0]?.agreeing }).toEqual({
    verdict: 'certain',
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
