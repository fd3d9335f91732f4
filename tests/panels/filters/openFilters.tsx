import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Atlas, DistrictId } from '../../../src/domain/atlas'
import { FilterPanel } from '../../../src/panels/filters/FilterPanel'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import type { Services } from '../../../src/state/services'
import { createAtlasStore } from '../../../src/state/store'
import type { View } from '../../../src/state/view'
import {
  aLink,
  anAtlas,
  anIndustry,
  aPark,
  aPattern,
  aSite,
  aSlot,
  aTask,
  aView,
  groupId,
  idleServices,
  parkId,
} from '../../builders'

/** Three parks: north carries drugs and chips, south drugs by its pattern, east software by its group only. */
const atlas: Atlas = anAtlas({
  districts: [{ id: 'pudong' as DistrictId, name: '浦东新区', nameEn: 'Pudong' }],
  parks: [
    aPark('north', { name: '北园', nameEn: 'North Park', group: 'city' }),
    aPark('south', { name: '南园', nameEn: 'South Park' }),
    aPark('east', {
      name: '东园',
      nameEn: 'East Park',
      districts: ['pudong' as DistrictId],
    }),
  ],
  industries: [
    anIndustry('drugs', {
      name: '医药',
      parent: anIndustry('head').id,
      parentReason: '药物服务于健康',
      parentReasonEn: 'Health',
    }),
    anIndustry('chips', { name: '芯片' }),
    anIndustry('software', { name: '软件' }),
    anIndustry('unheard', { name: '无人承担' }),
    anIndustry('head', { name: '健康', basis: 'inferred', clause: null }),
  ],
  links: [
    aLink('north', 'drugs'),
    aLink('north', 'chips'),
    aLink('south', 'drugs', { source: 'pattern' }),
    aLink('', 'software', { holder: { group: groupId('zone') }, source: 'group' }),
  ],
  patterns: [
    aPattern('four-x', [aSlot('four-x.four', ['south'], { label: '4' }), aSlot('four-x.x', [], { label: 'X' })]),
  ],
  tasks: [aTask('t', { holder: { park: parkId('east') }, kind: 'finance' })],
  sites: [aSite('valley', { name: '药谷', park: parkId('north') })],
})

type Given = { readonly isFolded?: boolean; readonly services?: Partial<Services> }

/** The filters over a small made-up atlas with the list unfolded, and what a test looks at. */
export function openFilters(change: Partial<View> = {}, { isFolded = false, services = {} }: Given = {}) {
  const store = createAtlasStore(aView(change))
  render(
    <AtlasProvider atlas={atlas} ground={[]} store={store} services={{ ...idleServices, ...services }}>
      <FilterPanel searchId="search" />
    </AtlasProvider>,
  )
  const user = userEvent.setup()
  const fold = screen.getByRole('button', { name: '名单' })
  if (!isFolded && fold.getAttribute('aria-expanded') === 'false') act(() => fold.click())
  return {
    user,
    store,
    unfold: (facet: RegExp) => user.click(screen.getByRole('button', { name: facet })),
    box: (name: string) => screen.getByRole('checkbox', { name }),
    listed: () =>
      within(screen.getByRole('list', { name: '园区名单' }))
        .queryAllByRole('button')
        .map(nameOf),
    says: () => screen.getByRole('status').textContent,
  }
}

const nameOf = (button: HTMLElement) => button.querySelector('.park-name')?.textContent
