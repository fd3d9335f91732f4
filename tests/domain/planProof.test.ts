import { expect, test } from 'vitest'
import { type Facts, factsOf } from '../../src/domain/planFacts'
import { proofOf } from '../../src/domain/planProof'
import { readPlan } from '../../src/domain/planReading'
import { realAtlas } from '../builders'
import { at, figure, indicator, madeUpFacts, text } from './madeUpPlan'

test('the plan that the facts were taken from proves all of them', () => {
  const { total, proven, doubts, headings } = proofOf(madeUpFacts(), readPlan(text).plan)
  expect({ total, proven }).toEqual({ total: 17, proven: 17 })
  expect(doubts).toEqual([])
  expect(headings).toEqual([])
})

test('another edition proves what it still says, and each doubt tells why', () => {
  const edition = text.replace('钓鱼、', '').replace('造船、钓鱼', '造船').replace('1、造船\n', '1、造船\n前言。\n')
  const { total, proven, doubts } = proofOf(madeUpFacts(), readPlan(edition).plan)
  expect(total).toBe(17)
  expect(doubts.filter(({ fact }) => fact.kind === 'link').map(({ reason, words }) => `${reason} ${words}`)).toContain(
    'words 钓鱼',
  )
  expect(proven).toBe(total - new Set(doubts.map(({ fact }) => fact)).size)
})

test('a section that this text lacks is the reason of all that stands there', () => {
  const without = text.slice(0, text.indexOf('(四)空间'))
  const { doubts, headings } = proofOf(madeUpFacts(), readPlan(without).plan)
  expect(new Set(doubts.map(({ reason }) => reason))).toEqual(new Set(['section']))
  expect(headings).toContainEqual({ section: '四(四)3', reason: 'missing', expected: null, found: null })
})

test('a figure is doubted where the text has another sentence, other words, or a qualifier', () => {
  const goals = (sentence: number) => at('二(三)', 1, sentence)
  const facts: Facts = {
    ...madeUpFacts(),
    indicators: [
      indicator('gone', figure('15家', 15, goals(9))),
      indicator('other', figure('99家', 99, goals(1))),
      indicator('about', figure('30%', 30, at('一(一)', 1, 1))),
    ],
  }
  const reasons = proofOf(facts, readPlan(text).plan).doubts.map(({ fact, reason }) => [
    fact.kind === 'figure' ? fact.indicator.id : '',
    reason,
  ])
  expect(reasons).toEqual([
    ['gone', 'sentence'],
    ['other', 'words'],
    ['about', 'qualifier'],
  ])
})

test('every fact of the shipped atlas is looked at once', () => {
  const { groups, parks, industries, links, patterns, tasks, sites, indicators } = realAtlas
  const slots = patterns.flatMap((pattern) => pattern.slots)
  const figures = indicators.flatMap(({ baseline, target }) => [baseline, target]).filter((one) => one !== null)
  const duties = realAtlas.actors.flatMap((actor) => actor.duties)
  const withClause = industries.filter(({ clause }) => clause !== null)
  const lists = [groups, parks, withClause, links, patterns, slots, duties, tasks, sites, figures]
  expect(factsOf(realAtlas)).toHaveLength(lists.reduce((sum, list) => sum + list.length, 0))
})
