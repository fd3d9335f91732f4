import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFilter } from '../../src/domain/filter'
import { colouringOf } from '../../src/drawing/colouring'
import { drawingOf } from '../../src/drawing/drawing'
import { classesOf } from '../../src/drawing/measureSteps'
import { themesByName } from '../../src/drawing/theme'
import { type Lens, themes } from '../../src/state/view'
import { aView, industryId, parkCount, parkId, patternId, realAtlas, realGround } from '../builders'

const biomedicine: Lens = { by: 'industry', industry: industryId('biomedicine') }
const fourX: Lens = { by: 'pattern', pattern: patternId('four-x') }

/** The parks under each name of the legend, as the real atlas has them. */
function classed(lens: Lens, openSlots = false): Readonly<Record<string, readonly string[]>> {
  const colouring = colouringOf(realAtlas, { lens, openSlots, language: 'zh', filter: openFilter }, themesByName.light)
  return Object.fromEntries(
    colouring.classes.map(({ fill, name }) => [
      name,
      realAtlas.parks.filter(({ id }) => colouring.fillOf(id).id === fill.id).map(({ id }) => id),
    ]),
  )
}

test('the lens of a pattern tells the slots, and on request the candidates of its X as inferred', () => {
  const { 不在此布局中: without, ...slots } = classed(fourX)
  expect(slots).toEqual({ 集聚区: ['zhangjiang', 'lingang', 'xuhui', 'minhang'] })
  expect(without).toHaveLength(parkCount - 4)
  expect(classed(fourX, true)['X 的候选（推断）']).toEqual(['caohejing'])
})

test('the lens of tasks counts the tasks that name the park, and the legend covers all', () => {
  const lens: Lens = { by: 'measure', measure: 'tasks' }
  const colouring = colouringOf(
    realAtlas,
    { lens, openSlots: false, language: 'zh', filter: openFilter },
    themesByName.light,
  )
  const own = realAtlas.tasks.filter(({ holder }) => 'park' in holder && holder.park === 'lingang').length
  expect(colouring.readingOf(parkId('lingang'))).toBe(`${own} 项任务`)
  expect(Object.values(classed(lens)).flat()).toHaveLength(parkCount)
})

test('a park without a published area is hollow, not small', () => {
  const lens: Lens = { by: 'measure', measure: 'area' }
  const colouring = colouringOf(
    realAtlas,
    { lens, openSlots: false, language: 'zh', filter: openFilter },
    themesByName.light,
  )
  expect(colouring.fillOf(parkId('expo')).hatch).toBe('hollow')
  expect(colouring.readingOf(parkId('expo'))).toBe('未查到')
  expect(colouring.readingOf(parkId('jinqiao'))).toBe('27.38 平方公里')
})

test('equal values never part, classes rise, and every value is in one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 5 }),
      (values, most) => {
        const classes = classesOf(values, most)
        expect(classes.flat()).toEqual([...new Set(values)].sort((one, other) => one - other))
        expect(classes.every((one) => one.length > 0)).toBe(true)
        expect(classes.length).toBeLessThanOrEqual(most)
      },
    ),
  )
})

test.each(themes)('in the theme %s each class of every lens looks like no other', (theme) => {
  const lenses: readonly Lens[] = [
    { by: 'group' },
    biomedicine,
    fourX,
    ...realAtlas.patterns.filter(({ spatial }) => spatial).map(({ id }): Lens => ({ by: 'pattern', pattern: id })),
    { by: 'measure', measure: 'tasks' },
    { by: 'measure', measure: 'area' },
  ]
  for (const lens of lenses) {
    const { classes } = colouringOf(
      realAtlas,
      { lens, openSlots: true, language: 'en', filter: openFilter },
      themesByName[theme],
    )
    const looks = classes.map(({ fill }) => `${fill.colour} ${fill.hatch}`)
    expect([lens, new Set(looks).size]).toEqual([lens, looks.length])
  }
})

test('the legend of a drawing follows its lens, and names it', () => {
  const { legend, legendTitle, parks } = drawingOf(realAtlas, realGround, aView({ lens: biomedicine }))
  expect(legendTitle).toBe('谁提到生物医药')
  const counts = legend.flatMap((entry) => (entry.kind === 'fill' ? [entry.count] : []))
  expect(counts).toEqual(Object.values(classed(biomedicine)).map(({ length }) => length))
  expect(parks.find(({ id }) => id === 'minhang')?.reading).toBe('产业布局')
})
