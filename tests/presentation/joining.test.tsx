// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { desks } from '../../src/desks'
import { Notices } from '../../src/panels/header/Notices'
import { Show } from '../../src/presentation/Show'
import { AtlasProvider } from '../../src/state/AtlasContext'
import { readAddress } from '../../src/state/address'
import { createAtlasStore } from '../../src/state/store'
import { idleServices, realAtlas, realGround } from '../builders'

const none = () => null

/** A window that is opened at an address of a talk. */
function openShow(address: string) {
  const { view, notices } = readAddress(address, realAtlas)
  render(
    <AtlasProvider
      atlas={realAtlas}
      ground={realGround}
      store={createAtlasStore(view, notices)}
      services={{ ...idleServices, talkChannel: { ...idleServices.talkChannel } }}
    >
      <Show Map={none} Filters={none} desks={desks} Notices={Notices} />
    </AtlasProvider>,
  )
  const told = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join()
  return { slide: () => document.querySelector('[data-slide]')?.getAttribute('data-slide'), told }
}

test.each([
  ['show=1', 'title', ''],
  ['slide=layout/-&show=1', 'title', ''],
  ['slide=layout/city&show=1', 'city', ''],
  ['slide=layout/nope&show=1', 'title', 'slide=layout/nope'],
  ['embed=1&slide=layout/city&show=1', 'city', 'embed=1'],
])('a talk opened at %s begins with %s, and says what of the link it left out', (address, slide, left) => {
  const stage = openShow(address)
  expect(stage.slide()).toBe(slide)
  if (left === '') expect(stage.told()).not.toContain('链接')
  else expect(stage.told()).toContain(left)
})

test('a talk of a deck that is not in this browser says so and shows the way to the map', async () => {
  openShow('slide=nope/nope&show=1&embed=1&show=1')
  expect(screen.getByRole('button', { name: '回到地图' })).toBeVisible()
  expect(
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(),
  ).toContain('embed=1')
})
