// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { IndicatorsDesk } from '../../../src/panels/indicators/IndicatorsDesk'
import { indicatorGroups } from '../../../src/panels/indicators/indicatorGroups'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import type { View } from '../../../src/state/view'
import { aFigure, anIndicator, aView, idleServices, realAtlas } from '../../builders'

function openDesk(view: Partial<View> = {}) {
  const user = userEvent.setup()
  render(
    <AtlasProvider atlas={realAtlas} ground={[]} store={createAtlasStore(aView(view))} services={idleServices}>
      <IndicatorsDesk />
    </AtlasProvider>,
  )
  return user
}

function card(name: string): HTMLElement {
  const found = screen.getByText(name, { selector: 'h5' }).closest('li')
  if (!found) throw new Error(`no card ${name}`)
  return found
}

test('the zone and its three industries follow one another, each with all of its indicators', () => {
  openDesk()
  expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    '全区 39 项',
    '集成电路 6 项',
    '生物医药 9 项',
    '人工智能 3 项',
  ])
})

test('every indicator stands in one place, or with what it is a share of', () => {
  const shown = indicatorGroups(realAtlas.indicators).flatMap(({ comparable, apart, facts }) => [
    ...comparable,
    ...[...apart, ...facts].flatMap(({ indicators }) => indicators),
  ])
  expect(new Set(shown).size).toBe(shown.length)
  const withAnother = realAtlas.indicators.filter((one) => !shown.includes(one)).map(({ id }) => id)
  expect(withAnother).toEqual(['technology-contracts-share', 'high-tech-firms-share', 'new-listed-firms-share'])
})

test('on what a reason rests is told by the data, however it is worded', () => {
  const told = { reason: '列为一例', reasonEn: 'Set as an example', target: aFigure(1, '2025') }
  const indicators = [
    anIndicator('counted', { ...told, reasonBasis: 'derived' }),
    anIndicator('read', { ...told, reason: '没有基期', reasonBasis: 'inferred' }),
  ]
  expect(indicatorGroups(indicators).flatMap(({ apart }) => apart.map(({ basis }) => basis))).toEqual([
    'derived',
    'inferred',
  ])
})

test('a card prints both figures with their words, years and clauses, and what lies between them', () => {
  openDesk()
  const firms = card('高新技术企业')
  expect(firms).toHaveTextContent('2020 现状9000余家一(一)2 第1段第1句')
  expect(firms).toHaveTextContent('2025 目标1.5万家二(三) 第4段第3句')
  expect(firms).toHaveTextContent('相差增加不足 6000家（67%）依据 归纳')
  expect(firms).toHaveTextContent('2025 占全市60%二(三) 第4段第3句')
  expect(within(firms).getByRole('img')).toHaveAccessibleName(
    '高新技术企业：2020 年现状 9000余家，2025 年目标 1.5万家，相差 增加不足 6000家（67%），占全市 60%（2025 年）',
  )
})

test('the growth needed a year is marked as derived, its formula one click away', async () => {
  const user = openDesk()
  const contracts = card('技术合同成交额')
  expect(contracts).toHaveTextContent('年均需增14.8% 算式依据 归纳')
  const formula = within(contracts).getByText(/复合年均增长率/)
  expect(formula).not.toBeVisible()
  await user.click(within(contracts).getByRole('button', { name: '算式' }))
  expect(formula).toBeVisible()
  expect(contracts).toHaveTextContent('复合年均增长率，2020–2025 年共 5 年：(2500 ÷ 1254)1/5 − 1 ≈ 14.8%')
})

test('a rate that the plan states is shown as stated, and nothing is worked out from it', () => {
  openDesk()
  const growth = card('集成电路产业规模年均增速')
  expect(growth).toHaveTextContent('20%左右')
  expect(growth).toHaveTextContent('照规划所写，不再推算')
  expect(within(growth).queryByRole('button', { name: '算式' })).toBeNull()
})

test('what cannot be compared stands apart with the reason and on no common scale', () => {
  openDesk()
  expect(screen.getByText(/基期为有效发明专利，目标为高价值发明专利/)).toBeVisible()
  const patents = card('每万人发明专利数')
  expect(patents).toHaveTextContent('384件')
  expect(patents).toHaveTextContent('120件')
  expect(patents).not.toHaveTextContent('相差')
  expect(within(patents).queryByRole('img')).toBeNull()
})

test('a reason that is counted is derived; a year that we set is our reading', () => {
  openDesk()
  for (const reason of screen.getAllByText(/^原文未给出基期数值/)) expect(reason).toHaveTextContent('依据 归纳')
  const set = screen.getAllByText(/^原文未给出 2025 年目标；原文此句未写年份/)
  expect(set.length).toBe(4)
  for (const reason of set) expect(reason).toHaveTextContent('依据 推断')
})

test('the table says it all again, one row for each indicator', async () => {
  const user = openDesk()
  await user.click(screen.getByRole('radio', { name: '表' }))
  const table = screen.getByRole('table')
  expect(table.querySelectorAll('th[scope=row]').length).toBe(realAtlas.indicators.length)
  const row = within(table).getByText('技术合同成交额').closest('tr')
  expect(row).toHaveTextContent('1254亿元')
  expect(row).toHaveTextContent('2500亿元')
  expect(row).toHaveTextContent('+1246亿元')
  expect(row).toHaveTextContent('14.8%')
  expect(row).toHaveTextContent('70%以上')
  expect(document.querySelector('[role=img]')).toBeNull()
})

test('it says that no figure is split among parks, and English says amounts in English', () => {
  openDesk({ language: 'en' })
  expect(screen.getByText(/never split among parks/i)).toBeVisible()
  const contracts = card('Turnover of technology contracts')
  expect(contracts).toHaveTextContent('125.4 billion yuan')
  expect(contracts).toHaveTextContent('+124.6 billion yuan')
  expect(card('Artificial intelligence, industry scale as a share of the city')).toHaveTextContent(
    'about 1 percentage point Formula',
  )
})
