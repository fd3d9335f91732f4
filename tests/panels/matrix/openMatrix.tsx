import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Table } from '../../../src/domain/table'
import { MatrixDesk } from '../../../src/panels/matrix/MatrixDesk'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import { openingView, type View } from '../../../src/state/view'
import {
  aLink,
  anAtlas,
  anIndustry,
  aPark,
  aPattern,
  aSlot,
  aTask,
  idleServices,
  industryId,
  parkId,
} from '../../builders'

const clause = { section: '四(一)2', paragraph: 1, sentence: 2 }

/** North carries drugs and chips, south drugs by its layout; west carries an umbrella word and a task. */
const atlas = anAtlas({
  parks: [
    aPark('north', { name: '北园', group: 'city' }),
    aPark('south', { name: '南园' }),
    aPark('west', { name: '西园' }),
  ],
  industries: [
    anIndustry('drugs', { name: '医药' }),
    anIndustry('chips', { name: '芯片' }),
    anIndustry('services', { name: '服务' }),
  ],
  links: [
    aLink('north', 'drugs'),
    aLink('north', 'chips'),
    aLink('south', 'drugs', { source: 'pattern', verb: '支撑', clause }),
    aLink('west', 'services', { umbrella: true }),
  ],
  patterns: [
    aPattern('ring', [aSlot('ring.five', ['south'], { label: '5', basis: 'derived', clause })], {
      name: '1+5',
      industry: industryId('drugs'),
    }),
  ],
  tasks: [aTask('t', { holder: { park: parkId('west') }, kind: 'brand', title: '品牌' })],
})

type Saved = { readonly table: Table; readonly format: string; readonly fileName: string }

/** The matrix of a small made-up atlas, and what a test looks at. */
export function openMatrix(change: Partial<View> = {}) {
  const store = createAtlasStore({ ...openingView, ...change })
  const saved: Saved[] = []
  const services = {
    ...idleServices,
    saveTable: async (table: Table, format: 'csv' | 'xlsx', fileName: string) => {
      saved.push({ table, format, fileName })
      return `${fileName}.${format}`
    },
  }
  const user = userEvent.setup()
  render(
    <AtlasProvider atlas={atlas} ground={[]} store={store} services={services}>
      <MatrixDesk />
    </AtlasProvider>,
  )
  return {
    store,
    user,
    saved,
    head: (name: string) => screen.getByRole('button', { name }),
    /** The button in a filled cell, by its park and its column. */
    cell: (park: string, column: string) => cellAt(park, column),
    parks: () => screen.getAllByRole('rowheader').map((one) => one.querySelector('.matrix-park')?.textContent),
  }
}

function cellAt(park: string, column: string): HTMLElement {
  const heads = screen.getAllByRole('columnheader').flatMap((one) => {
    const at = one.getAttribute('aria-colindex')
    return at && one.textContent?.startsWith(column) ? [at] : []
  })
  const row = screen.getAllByRole('row').find((one) => one.querySelector('.matrix-park')?.textContent === park)
  const found = row?.querySelector(`[aria-colindex="${heads[0]}"]`)
  const inner = found?.querySelector('button') ?? found
  if (!(inner instanceof HTMLElement)) throw new Error(`no cell ${park} × ${column}`)
  return inner
}
