import { expect, test, vi } from 'vitest'
import { toggled } from '../../src/domain/filter'
import { createAtlasStore } from '../../src/state/store'
import { type Camera, openingView, roundedCamera, selectedPark } from '../../src/state/view'
import { aView, parkId } from '../builders'

test('a store opens on the whole layout, in Chinese, with nothing asked', () => {
  expect(createAtlasStore().getState()).toMatchObject({ view: openingView, pointed: null, notices: [] })
})

test('a store opens on the view and with the notices of a link', () => {
  const view = aView({ language: 'en' })
  const notices = [{ reason: 'unknown', key: 'park', value: 'zhabei' }] as const
  expect(createAtlasStore(view, notices).getState()).toMatchObject({ view, notices })
})

test('showing changes that part of the view and nothing else', () => {
  const store = createAtlasStore()
  store.getState().show({ selection: { park: parkId('minhang') } })
  expect(store.getState().view).toEqual({ ...openingView, selection: { park: 'minhang' } })
  expect(store.getState().view.filter).toBe(openingView.filter)
})

test('a camera is kept within the map and to the precision of an address', () => {
  expect(roundedCamera({ zoom: 10.123456, lat: 31.2123456, lng: 121.4699999 })).toEqual({
    zoom: 10.12,
    lat: 31.21235,
    lng: 121.47,
  })
  const store = createAtlasStore(openingView, [], { west: 120, south: 30, east: 122, north: 32 })
  const shown = (camera: Camera) => {
    store.getState().show({ camera })
    return store.getState().view.camera
  }
  expect(shown({ zoom: 99, lat: 31.2, lng: 121.5 })).toEqual({ zoom: 16, lat: 31.2, lng: 121.5 })
  expect(shown({ zoom: 2, lat: 10, lng: 99 })).toEqual({ zoom: 7, lat: 30, lng: 120 })
  expect(shown({ zoom: 22, lat: 40, lng: 130 })).toEqual({ zoom: 16, lat: 32, lng: 122 })
})

test('rounding a camera twice is rounding it once', () => {
  const once = roundedCamera({ zoom: 11.005, lat: 31.000005, lng: 121.4999999 })
  expect(roundedCamera(once)).toEqual(once)
})

test('asking changes the filter from what it is now', () => {
  const { getState } = createAtlasStore()
  getState().ask((filter) => toggled(filter, 'group', 'zone'))
  getState().ask((filter) => toggled(filter, 'group', 'city'))
  expect(getState().view.filter.choices.group.chosen).toEqual(['zone', 'city'])
})

test('pointing at a park leaves the view alone, and pointing at it again tells nobody', () => {
  const store = createAtlasStore()
  const { view } = store.getState()
  store.getState().point(parkId('expo'))
  const told = vi.fn()
  store.subscribe(told)
  store.getState().point(parkId('expo'))
  expect(store.getState()).toMatchObject({ pointed: 'expo', view })
  expect(told).not.toHaveBeenCalled()
})

test('opening, changing or closing a park lets go of what was pointed at; another choice does not', () => {
  const store = createAtlasStore()
  const { show, point } = store.getState()
  for (const selection of [{ park: parkId('minhang') }, { park: parkId('jingan') }, null]) {
    point(parkId('putuo'))
    show({ theme: 'dark' })
    expect(store.getState().pointed).toBe('putuo')
    show({ selection })
    expect(store.getState().pointed).toBeNull()
  }
})

test('notices can be put away', () => {
  const { getState } = createAtlasStore(openingView, [{ reason: 'malformed', key: 'map', value: '1' }])
  getState().notice([])
  expect(getState().notices).toEqual([])
})

test('the selected park is none while the zone’s own panel is open', () => {
  expect(selectedPark(aView({ selection: { zone: true } }))).toBeNull()
  expect(selectedPark(aView({ selection: { park: parkId('expo') } }))).toBe('expo')
})
