// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { desks } from '../../../src/desks'
import { Show } from '../../../src/presentation/Show'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { readAddress } from '../../../src/state/address'
import { createAtlasStore } from '../../../src/state/store'
import { idleServices, realAtlas, realGround } from '../../builders'

/** A stage of this size; jsdom lays nothing out. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1280)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(560)
})

const Filters = () => <input aria-label="搜索" />
const none = () => null

function openShow(address: string) {
  const store = createAtlasStore(readAddress(address, realAtlas).view)
  return render(
    <AtlasProvider atlas={realAtlas} ground={realGround} store={store} services={{ ...idleServices }}>
      <Show Map={none} Filters={Filters} desks={desks} Notices={none} />
    </AtlasProvider>,
  )
}

/** Where the browser's own offer is not refused; of alike things one is asked. */
function offered(page: HTMLElement): readonly string[] {
  const kinds = new Map([...page.querySelectorAll('*')].map((one) => [`${one.tagName} ${one.classList}`, one]))
  return [...kinds.values()].flatMap((element) =>
    (['contextMenu', 'dragStart'] as const).flatMap((offer) =>
      fireEvent[offer](element) ? [`${offer} on ${element.tagName}`] : [],
    ),
  )
}

const screens = ['show=1', 'kiosk=1'].flatMap((screen) =>
  ['layout/title', 'layout/whole', 'nobody/knows'].map((slide) => `slide=${slide}&${screen}`),
)

test.each(screens)('at %s the browser offers no menu and drags nothing, over whatever lies there', (address) => {
  const { container, unmount } = openShow(address)
  expect(container.querySelectorAll('*').length).toBeGreaterThan(2)
  expect(offered(container)).toEqual([])
  for (const key of ['?', 'g', 'o', 'b']) {
    fireEvent.keyDown(window, { key })
    expect(offered(container)).toEqual([])
  }
  unmount()
  expect(fireEvent.contextMenu(document.body)).toBe(true)
})

test('a field on the stage keeps its menu', () => {
  const { container } = openShow('slide=layout/whole&show=1')
  fireEvent.keyDown(window, { key: 'f' })
  expect(offered(container)).toEqual(['contextMenu on INPUT', 'dragStart on INPUT'])
})
