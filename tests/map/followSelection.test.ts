import { expect, test, vi } from 'vitest'
import { followSelection } from '../../src/map/followSelection'
import { sideBySide } from '../../src/state/comparison'
import { createAtlasStore } from '../../src/state/store'
import { type Camera, roundedCamera, type View } from '../../src/state/view'
import { aView, parkId } from '../builders'

const own: Camera = { zoom: 9, lat: 31, lng: 121 }
const [east, west] = [parkId('zhangjiang'), parkId('minhang')]

/** A map whose camera on parks says how many, and at which size, with what a reader does to it. */
function openMap(view: Partial<View> = {}) {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => waiting.push(act))
  vi.stubGlobal('cancelAnimationFrame', () => waiting.splice(0))
  const store = createAtlasStore(aView({ camera: own, ...view }))
  let size = 0
  const on = (parks: number) => roundedCamera({ zoom: 10 + parks / 10 + size / 100, lat: 31, lng: 121 })
  const following = followSelection(store, ({ length }) => on(length), sideBySide)
  const settle = () => {
    for (const act of waiting.splice(0)) act()
    return store.getState().view.camera
  }
  const resize = () => {
    size += 1
    following.resized()
  }
  return { store, on, settle, resize, show: store.getState().show }
}

test('parks that are set side by side are framed, anew when the map has another size, and left for where one was', () => {
  const { show, settle, on, resize } = openMap()
  show({ desk: 'compare', compared: [east, west] })
  expect(settle()).toEqual(on(2))
  resize()
  expect(settle()).toEqual(on(2))
  show({ desk: null })
  expect(settle()).toEqual(own)
})

test('one park alone, or parks without their desk, move no camera', () => {
  const { show, settle, resize } = openMap()
  show({ desk: 'compare', compared: [east] })
  expect(settle()).toEqual(own)
  show({ desk: null, compared: [east, west] })
  resize()
  expect(settle()).toEqual(own)
})

test('a camera that was set by hand meanwhile is neither framed away nor led back', () => {
  const { show, settle, resize } = openMap()
  const byHand: Camera = { zoom: 11, lat: 31.3, lng: 121.3 }
  show({ desk: 'compare', compared: [east, west] })
  settle()
  show({ camera: byHand })
  resize()
  expect(settle()).toEqual(byHand)
  show({ desk: null })
  expect(settle()).toEqual(byHand)
})

test('a park that is opened from the comparison is gone to, and closing it leads back to all of them', () => {
  const { show, settle, on } = openMap()
  show({ desk: 'compare', compared: [east, west] })
  settle()
  show({ selection: { park: west } })
  expect(settle()).toEqual(on(1))
  show({ selection: null })
  expect(settle()).toEqual(on(2))
  show({ desk: null })
  expect(settle()).toEqual(own)
})
