import { beforeAll, describe, expect, test } from 'vitest'
import { seeded } from './files'
import { type Cell, trialOf } from './simulated'

const trials = 1000

/** Shares of the trials of a cell, in per cent: certain, probable or better, each only where right; and how many were wrong. */
type Tally = {
  readonly cell: Cell
  readonly certain: number
  readonly probable: number
  readonly wrongCertain: number
  readonly wrongProbable: number
}

function tallyOf(cell: Cell): Tally {
  const random = seeded(cell.parks * 1_000_003 + cell.sketch * 1009 + cell.common * 31 + cell.foreign * 10)
  const tally = { certain: 0, probable: 0, wrongCertain: 0, wrongProbable: 0 }
  for (let trial = 0; trial < trials; trial++) {
    const { truth, found } = trialOf(cell, random)
    const { verdict, candidates } = found
    if (verdict !== 'certain' && verdict !== 'probable') continue
    const isRight = candidates[0]?.taking.system === truth
    tally[isRight ? 'probable' : 'wrongProbable'] += 100 / trials
    if (verdict === 'certain') tally[isRight ? 'certain' : 'wrongCertain'] += 100 / trials
  }
  return { cell, ...tally }
}

const each = <T>(values: readonly T[], cells: (value: T) => readonly Cell[]) => values.flatMap(cells)

/** Sketches off by 150 to 500 m, all of them off alike by up to 200 m, up to three parts in ten another's. */
function cellsOf(parks: number): readonly Cell[] {
  return each([150, 300, 500], (sketch) =>
    each([0, 100, 200], (common) => [0, 0.3].map((foreign) => ({ parks, sketch, common, foreign }))),
  )
}

describe.each([1, 3, 5, 8, 12, 22])('a thousand random files of %i parks in each of eighteen cells', (parks) => {
  let tallies: readonly Tally[] = []
  beforeAll(() => {
    tallies = cellsOf(parks).map(tallyOf)
  }, 120_000)

  test('are never certain and wrong, and seldom probable and wrong', () => {
    expect(tallies.filter(({ wrongCertain }) => wrongCertain > 0)).toEqual([])
    expect(tallies.filter(({ wrongProbable }) => wrongProbable > 1.5)).toEqual([])
  })

  test.runIf(parks < 3)('ask where the parks are fewer than three', () => {
    expect(tallies.filter(({ certain }) => certain > 0)).toEqual([])
    expect(tallies.filter(({ probable }) => probable > 15)).toEqual([])
  })

  test.runIf(parks === 8)('are told with a click where sketches are 300 m off and nothing else is wrong', () => {
    const plain = tallies.find(({ cell }) => cell.sketch === 300 && cell.common === 0 && cell.foreign === 0)
    expect(plain?.probable).toBeGreaterThanOrEqual(98)
  })

  test.runIf(parks === 8)(
    'are told so nearly as often where a third of the parts are another’s, or all sketches lie off alike',
    () => {
      const inCells = (common: number) =>
        tallies.filter(({ cell }) => cell.sketch === 300 && cell.common === common).map(({ probable }) => probable)
      expect(Math.min(...inCells(0))).toBeGreaterThanOrEqual(98)
      expect(Math.min(...inCells(100))).toBeGreaterThanOrEqual(97)
      expect(Math.min(...inCells(200))).toBeGreaterThanOrEqual(91.5)
    },
  )

  test.runIf(parks === 22)('are certain in the worst cell in 85 of a hundred', () => {
    expect(tallies.filter(({ certain }) => certain < 85)).toEqual([])
  })
})
