import { expect, test } from 'vitest'
import { type Filter, matchingParks, openFilter } from '../../src/domain/filter'
import { colouringOf } from '../../src/drawing/colouring'
import { sentenceOf } from '../../src/drawing/sentence'
import { themesByName } from '../../src/drawing/theme'
import { readAddress } from '../../src/state/address'
import { aFilter, industryId, realAtlas } from '../builders'
import { countWith, parksThatPass } from '../domain/reference'

/*
 * The parks of each answer are written down from the plan: 四(四) says what a park's own sentence names, 四(一) who has
 * a place in an industry's layout. The answer keeps the plan's order.
 */

const biomedicine = { industry: { chosen: ['biomedicine'] } }
const answers: readonly { readonly filter: Filter; readonly says: string; readonly parks: string }[] = [
  {
    filter: aFilter(biomedicine),
    says: '承担生物医药的园区：9 个',
    parks: 'zhangjiang lingang ftz-bonded minhang baoshan jinshan songjiang qingpu fengxian',
  },
  {
    filter: aFilter({ industry: { chosen: ['digital-economy'] } }),
    says: '承担数字经济的园区：4 个',
    parks: 'caohejing expo hongkou qingpu',
  },
  {
    filter: aFilter({ industry: { chosen: ['integrated-circuits', 'artificial-intelligence'] } }),
    says: '承担集成电路或人工智能的园区：10 个',
    parks: 'zhangjiang lingang caohejing ftz-bonded jinqiao xuhui minhang jiading songjiang qingpu',
  },
  {
    filter: aFilter({ industry: { chosen: ['integrated-circuits', 'artificial-intelligence'], mode: 'all' } }),
    says: '承担集成电路与人工智能的园区：3 个',
    parks: 'zhangjiang lingang caohejing',
  },
  {
    filter: aFilter({ industry: { chosen: ['biomedicine'], excluded: ['integrated-circuits'] } }),
    says: '承担生物医药、不承担集成电路的园区：4 个',
    parks: 'minhang baoshan jinshan fengxian',
  },
  {
    filter: aFilter({ ...biomedicine, pattern: { chosen: ['four-x'] } }),
    says: '承担生物医药、在4+X中的园区：3 个',
    parks: 'zhangjiang lingang minhang',
  },
  {
    filter: aFilter({ group: { chosen: ['zone'] }, industry: { chosen: ['digital-economy'] } }),
    says: '中心辐射区中承担数字经济的园区：3 个',
    parks: 'caohejing expo hongkou',
  },
  {
    filter: aFilter({ pattern: { excluded: ['core-wings-points', 'one-five-x', 'four-x'] } }),
    says: '：10 个',
    parks: 'ftz-bonded expo lujiazui huangpu jingan changning putuo hongkou yangpu chongming',
  },
  {
    filter: aFilter({ pattern: { chosen: ['core-wings-points.wing'] } }),
    says: '在一核两翼多点 · 重要载体中的园区：2 个',
    parks: 'lingang jiading',
  },
  {
    filter: aFilter(biomedicine, { sources: ['own'] }),
    says: '承担生物医药的园区：7 个',
    parks: 'zhangjiang lingang ftz-bonded baoshan songjiang qingpu fengxian',
  },
]

test.each(answers)('$says: those whom the plan names, by the rules and by a plain reading of them', (answer) => {
  const { filter, says, parks } = answer
  expect(matchingParks(realAtlas, filter).join(' ')).toBe(parks)
  expect(
    parksThatPass(realAtlas, filter)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(parks)
  expect(sentenceOf(realAtlas, filter, 'zh')).toContain(says)
})

test('the groups’ sentences give every park of a group that names the industry', () => {
  const filter = aFilter({ industry: { chosen: ['digital-economy'] } }, { sources: ['own', 'pattern', 'group'] })
  const zone = realAtlas.parks.filter(({ group }) => group === 'zone').map(({ id }) => id)
  expect(matchingParks(realAtlas, filter).filter((park) => park !== 'qingpu')).toEqual(zone)
  expect(sentenceOf(realAtlas, filter, 'zh')).toBe('承担数字经济的园区：14 个（计入园区条目、产业布局、片区条目）')
  expect(countWith(realAtlas, aFilter({}, filter), 'industry', 'digital-economy')).toBe(14)
})

test('the lens of an industry tells who names it, by source, as the plan has it', () => {
  const lens = { by: 'industry', industry: industryId('biomedicine') } as const
  const { classes, fillOf } = colouringOf(
    realAtlas,
    { lens, openSlots: false, language: 'zh', filter: openFilter },
    themesByName.light,
  )
  const { 未提到: unnamed, ...named } = Object.fromEntries(
    classes.map(({ fill, name }) => [
      name,
      realAtlas.parks.filter(({ id }) => fillOf(id).id === fill.id).map(({ id }) => id),
    ]),
  )
  expect(named).toEqual({
    园区条目与产业布局: ['zhangjiang', 'lingang', 'baoshan', 'fengxian'],
    园区条目: ['ftz-bonded', 'songjiang', 'qingpu'],
    产业布局: ['minhang', 'jinshan'],
    仅片区条目: ['jiading', 'chongming'],
  })
  expect(unnamed).toHaveLength(11)
})

test('six questions are shipped, and their answers are the plan’s', () => {
  const answers = realAtlas.edition.questions.map(({ address }) =>
    matchingParks(realAtlas, readAddress(address, realAtlas).view.filter),
  )
  expect(answers.map(String)).toEqual([
    'zhangjiang,lingang,minhang',
    'caohejing,expo,hongkou',
    'ftz-bonded,expo,lujiazui,huangpu,jingan,changning,putuo,hongkou,yangpu,chongming',
    'zhangjiang,lingang',
    'baoshan,jinshan,songjiang',
    'ftz-bonded',
  ])
})
