// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest'
import { toggled } from '../../src/domain/filter'
import { readAddress } from '../../src/state/address'
import { keepAddress } from '../../src/state/keepAddress'
import { createAtlasStore } from '../../src/state/store'
import { parkId, realAtlas } from '../builders'

/** A page opened at this address, with store and address held together until the test ends. */
function openPage(address = '') {
  window.history.pushState(null, '', window.location.pathname + address)
  const { view, notices } = readAddress(window.location.hash, realAtlas)
  const store = createAtlasStore(view, notices)
  onTestFinished(keepAddress(store, realAtlas, window))
  const steps = window.history.length
  const choose = (value: string) => store.getState().ask((filter) => toggled(filter, 'group', value))
  const search = (query: string) => store.getState().ask((filter) => ({ ...filter, query }))
  return { store, choose, search, stepsMade: () => window.history.length - steps }
}

/** Goes back or forward, and waits until the page has followed. */
async function go(steps: number): Promise<void> {
  const followed = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  window.history.go(steps)
  await followed
}

const hash = () => decodeURIComponent(window.location.hash)

test('a choice is a step, and stands in the address at once', () => {
  const { choose, stepsMade } = openPage()
  choose('zone')
  choose('city')
  expect(hash()).toBe('#group=zone,city')
  expect(stepsMade()).toBe(2)
})

test('the camera only replaces the present step', () => {
  const { store, stepsMade } = openPage('#group=zone')
  store.getState().show({ camera: { zoom: 11, lat: 31.2, lng: 121.5 } })
  store.getState().show({ camera: { zoom: 12, lat: 31.2, lng: 121.5 } })
  expect(hash()).toBe('#group=zone&map=12/31.2/121.5')
  expect(stepsMade()).toBe(0)
})

test('beginning a search is a step, typing on replaces it, clearing it is a step', () => {
  const { search, stepsMade } = openPage()
  search('c')
  search('ch')
  search('chj')
  expect([hash(), stepsMade()]).toEqual(['#q=chj', 1])
  search('')
  expect([hash(), stepsMade()]).toEqual(['', 2])
})

test('pointing at a park leaves the address alone', () => {
  const { store, stepsMade } = openPage('#group=zone')
  store.getState().point(parkId('expo'))
  expect([hash(), stepsMade()]).toEqual(['#group=zone', 0])
})

test('back and forward undo and redo the choices', async () => {
  const { store, choose } = openPage()
  const chosen = () => store.getState().view.filter.choices.group.chosen
  choose('zone')
  choose('city')
  await go(-1)
  expect([chosen(), hash()]).toEqual([['zone'], '#group=zone'])
  await go(-1)
  expect([chosen(), hash()]).toEqual([[], ''])
  await go(2)
  expect([chosen(), hash()]).toEqual([['zone', 'city'], '#group=zone,city'])
})

test('going back to a Chinese search makes no new step, so that forward still works', async () => {
  const { store, search, choose } = openPage()
  search('药 谷')
  choose('zone')
  await go(-1)
  expect(store.getState().view.filter).toMatchObject({ query: '药 谷', choices: { group: { chosen: [] } } })
  await go(1)
  expect(hash()).toBe('#group=zone&q=药 谷')
})

test('going back to a link with a bad part makes no new step and tells of the part again', async () => {
  const { store, choose } = openPage('#group=zone&park=zhabei')
  choose('city')
  await go(-1)
  expect(store.getState().notices).toEqual([{ reason: 'unknown', key: 'park', value: 'zhabei' }])
  await go(1)
  expect(hash()).toBe('#group=zone,city')
})

test('after going back, choosing otherwise begins a new way forward', async () => {
  const { store, choose } = openPage()
  choose('zone')
  await go(-1)
  choose('pole')
  expect(store.getState().view.filter.choices.group.chosen).toEqual(['pole'])
  expect(hash()).toBe('#group=pole')
})

test('once let go, store and address no longer follow one another', () => {
  window.history.pushState(null, '', window.location.pathname)
  const store = createAtlasStore()
  keepAddress(store, realAtlas, window)()
  store.getState().show({ language: 'en' })
  expect(window.location.hash).toBe('')
  const told = vi.fn()
  store.subscribe(told)
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(told).not.toHaveBeenCalled()
})

test.each(['embed', 'kiosk'])(
  'with %s=1 no choice is a step: they would stand in a history that is not the reader’s',
  (screen) => {
    const { choose, stepsMade } = openPage(`#${screen}=1`)
    choose('zone')
    expect([hash(), stepsMade()]).toEqual([`#group=zone&${screen}=1`, 0])
  },
)
