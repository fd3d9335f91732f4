import { expect, test } from 'vitest'
import { remaining, report } from '../../geo/planCheck'
import { unused } from '../../geo/planGaps'
import { unproven } from '../../geo/planProof'
import type { Facts } from '../../src/domain/planFacts'
import { readPlan } from '../../src/domain/planReading'
import { at, figure, indicator, madeUpFacts, text } from '../domain/madeUpPlan'

const plan = readPlan(text).plan

function factsWith(change: (facts: Facts) => Partial<Facts>): Facts {
  const facts = madeUpFacts()
  return { ...facts, ...change(facts) }
}

test('a true and complete set of facts leaves both lists empty', () => {
  expect(unproven(madeUpFacts(), plan)).toEqual([])
  expect(unused(madeUpFacts(), plan)).toEqual([])
})

test('a term that the sentence does not say is unproven', () => {
  const facts = factsWith(({ industries }) => ({
    industries: industries.map((term) => (term.id === 'angling' ? { ...term, name: '捕鱼' } : term)),
  }))
  expect(unproven(facts, plan)).toContain('industry angling: "捕鱼" is not in 四(四)3 paragraph 2 sentence 1')
})

test('a clause of another sentence is unproven', () => {
  const facts = factsWith(({ sites }) => ({ sites: sites.map((site) => ({ ...site, clause: at('四(四)3', 2, 1) })) }))
  expect(unproven(facts, plan)).toContain('site valley: "甲谷" is not in 四(四)3 paragraph 2 sentence 1')
})

test('a clause that the plan does not have is unproven', () => {
  const facts = factsWith(({ sites }) => ({ sites: sites.map((site) => ({ ...site, clause: at('四(四)9', 1, 1) })) }))
  expect(unproven(facts, plan)).toContain('site valley: the plan has no 四(四)9 paragraph 1 sentence 1')
})

test('a task with a verb or a clause that the plan lacks is unproven', () => {
  const task = (verb: string, sentence: number): Facts['tasks'][number] => ({
    id: 'zone-trial' as Facts['tasks'][number]['id'],
    holder: { zone: true },
    title: '实验',
    titleEn: 'Trial',
    kind: 'research',
    verb,
    verbEn: verb,
    industries: [],
    sites: [],
    basis: 'stated',
    clause: at('三(一)', 1, sentence),
  })
  expect(
    unproven(
      factsWith(() => ({ tasks: [task('推进', 1)] })),
      plan,
    ),
  ).toEqual([])
  expect(
    unproven(
      factsWith(() => ({ tasks: [task('打造', 1)] })),
      plan,
    ),
  ).toHaveLength(1)
  expect(
    unproven(
      factsWith(() => ({ tasks: [task('推进', 3)] })),
      plan,
    ).join(),
  ).toMatch(/the plan has no 三\(一\)/)
})

test('a slot member that the sentence does not name is unproven', () => {
  const facts = factsWith(({ parks }) => ({ parks: parks.map((park) => ({ ...park, name: `${park.name}区` })) }))
  expect(unproven(facts, plan)).toContain('slot one-one.core: "东园区" is not in 四(一)1 paragraph 1 sentence 1')
})

test('a number without its qualifier, or as a part of another, is unproven', () => {
  const goals = at('二(三)', 1, 1)
  const share = indicator('share', figure('30%', 30, at('一(一)', 1, 1)))
  const part = indicator('part', figure('5家', 5, goals))
  const list = unproven(
    factsWith(({ indicators }) => ({ indicators: [...indicators, share, part] })),
    plan,
  )
  expect(list).toEqual([
    'indicator share: "30%" has a qualifier in 一(一) paragraph 1 sentence 1',
    'indicator part: "5家" is not in 二(三) paragraph 1 sentence 1',
  ])
})

test('a wrong title, count or order of the outline is unproven', () => {
  const facts = factsWith(({ outline }) => ({
    outline: outline.map((entry) => (entry.id === '三' ? { ...entry, title: '创新', paragraphs: 2 } : entry)),
  }))
  expect(unproven(facts, plan)).toEqual([
    'outline 三: title is 创新, the plan has null',
    'outline 三: count of paragraphs is 2, the plan has 1',
  ])
})

test('a number in the goals that no indicator has is unused, also where it is printed twice', () => {
  const without = (id: string) =>
    factsWith(({ indicators }) => ({ indicators: indicators.filter((one) => one.id !== id) }))
  expect(unused(without('firms'), plan)).toEqual(['二(三) paragraph 1 sentence 1: number "15家"'])
  expect(unused(without('other-share'), plan)).toEqual(['二(三) paragraph 1 sentence 1: number "40%"'])
})

test('a term of a list that no link has is unused', () => {
  const facts = factsWith(({ links }) => ({ links: links.filter((one) => one.industry !== 'angling') }))
  expect(unused(facts, plan)).toEqual([
    '四(四)3 paragraph 2 sentence 1: term "钓鱼" of "造船、钓鱼产业"',
    '四(四)3 paragraph 2 sentence 2: term "钓鱼" of "世界级钓鱼产业集群"',
  ])
})

test('a park of a layout is unused when no slot or no link names it', () => {
  const line = ['四(一)1 paragraph 1 sentence 1: park or special park "西园"']
  const unlinked = factsWith(({ links }) => ({ links: links.filter(({ verb }) => verb !== '为支撑') }))
  const unslotted = factsWith(({ patterns }) => ({
    patterns: patterns.map((pattern) => ({ ...pattern, slots: pattern.slots.slice(0, 1) })),
  }))
  expect(unused(unlinked, plan)).toEqual(line)
  expect(unused(unslotted, plan)).toEqual(line)
})

test('a special park that no site has is unused', () => {
  const facts = factsWith(({ sites }) => ({ sites: sites.slice(0, 1) }))
  expect(unused(facts, plan)).toEqual(['四(四)3 paragraph 2 sentence 2: special park "乙岛"'])
})

test('the report is one line of counts when all is well, and names each item with code 1 when not', () => {
  expect(report(madeUpFacts(), text, [])).toMatchObject({ code: 0, lines: [expect.stringMatching(/2 parks/)] })
  const { lines, code } = report(
    factsWith(() => ({ indicators: [] })),
    text,
    [],
  )
  expect(code).toBe(1)
  expect(lines[0]).toMatch(/^Unused.*\(3\)/)
})

test('an excused item is let pass, and an excuse that nothing needs is named', () => {
  const excuses = [{ item: 'one', reason: 'a word, not a park' }]
  expect(remaining(['one', 'two'], excuses)).toEqual(['two'])
  expect(remaining([], excuses)).toEqual(['excuse no longer needed: one'])
})
