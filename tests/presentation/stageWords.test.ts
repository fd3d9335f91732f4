import { expect, test } from 'vitest'
import { clauseText } from '../../src/domain/clause'
import { drawingOf } from '../../src/drawing/drawing'
import { shippedDeck } from '../../src/presentation/shippedDeck'
import { captionOf } from '../../src/presentation/stage/captionOf'
import { cardOf } from '../../src/presentation/stage/parkCard'
import { shortClauses } from '../../src/presentation/stage/shortClauses'
import { isLongAnswer, titleFit } from '../../src/presentation/stage/titleFit'
import { savedPlace } from '../../src/state/savedAddress'
import { languages } from '../../src/state/view'
import { aView, realAtlas, realGround } from '../builders'

const clause = (section: string, sentence = 1) => ({ section, paragraph: 1, sentence })

test('one clause is told in full, several by their sections, each once', () => {
  expect(shortClauses([], 'zh')).toBe('')
  expect(shortClauses([clause('四(四)1'), clause('四(四)1')], 'zh')).toBe(clauseText(clause('四(四)1'), 'zh'))
  expect(shortClauses([clause('四(一)1'), clause('四(一)2', 3), clause('四(一)2', 4)], 'zh')).toBe('四(一)1、四(一)2')
})

const wall = { width: 1280, height: 720 }

test('a title is as large as it can be, smaller beside the mark of a detour, and never cut at a usual length', () => {
  expect(titleFit('一城：张江科学城', false, wall)).toBe('large')
  expect(titleFit('Integrated circuits: One core, two wings, multiple points', false, wall)).toBe('large')
  expect(titleFit('Integrated circuits: One core, two wings, multiple points', true, wall)).toBe('fair')
  expect(titleFit('张'.repeat(60), false, wall)).toBe('middle')
  expect(titleFit('张'.repeat(120), false, wall)).toBe('small')
})

test.each(languages)('a card tells the industries, roles and sites of a park with their clauses: %s', (language) => {
  const [zhangjiang] = realAtlas.parks
  const parts = zhangjiang ? cardOf(realAtlas, zhangjiang.id, language) : []
  expect(parts.map(({ kind }) => kind)).toEqual(['industries', 'roles', 'sites'])
  expect(parts.find(({ kind }) => kind === 'roles')?.lines).toHaveLength(3)
  expect(parts.find(({ kind }) => kind === 'sites')?.lines.join()).toMatch(/6/)
  for (const { clauses } of parts) expect(clauses).not.toBe('')
})

test('a card has no part that the plan gives the park nothing for', () => {
  const kinds = realAtlas.parks.map(({ id }) => cardOf(realAtlas, id, 'zh').map(({ kind }) => kind))
  expect(kinds.filter((list) => list.length === 0)).toEqual([])
  expect(kinds.filter((list) => !list.includes('sites')).length).toBeGreaterThan(10)
})

test.each(languages)(
  'under the title of each slide stands what the plan gives it, never a bare count: %s',
  (language) => {
    for (const { id, address } of shippedDeck(realAtlas, language).slides) {
      const view = savedPlace(address, aView({ language }), realAtlas).view
      const caption = captionOf(realAtlas, view, drawingOf(realAtlas, realGround, view))
      expect(caption, id).not.toBe('')
      expect(caption, id).not.toMatch(/中的园区：|\{\{|undefined/)
      expect(isLongAnswer(caption, false, wall), `${id}: ${caption}`).toBe(false)
    }
  },
)

test('a group is told with its clause, and a step of a layout with what has come so far', () => {
  const said = (address: string) => {
    const view = savedPlace(address, aView(), realAtlas).view
    return captionOf(realAtlas, view, drawingOf(realAtlas, realGround, view))
  }
  expect(said('group=zone')).toMatch(/^一区 13 个园区，着力发展.*（四\(四\)3）$/)
  expect(said('pattern=core-wings-points.core&draw=core-wings-points')).toBe('核心 张江科学城')
})
