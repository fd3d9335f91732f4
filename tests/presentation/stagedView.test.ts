import { expect, test } from 'vitest'
import { openFilter } from '../../src/domain/filter'
import { freePart } from '../../src/drawing/focus'
import { transformOf } from '../../src/drawing/frame'
import { baseParks } from '../../src/drawing/parkMark'
import { boxesOf } from '../../src/drawing/placement'
import { isOffScript, stageCovered, stagedView } from '../../src/presentation/stage/stagedView'
import { aSlide } from '../../src/state/deck'
import { aView, parkId, realAtlas } from '../builders'

const size = { width: 1024, height: 560 }
const staged = (address: string, here = aView()) => stagedView(aSlide('', address), here, realAtlas, size)

test('a slide is shown in the language and theme of the page, and on its screen', () => {
  const here = aView({ language: 'en', theme: 'projector-dark', screen: 'show', desk: 'matrix' })
  expect(staged('', here)).toMatchObject({
    language: 'en',
    theme: 'projector-dark',
    screen: 'show',
    desk: null,
    camera: null,
  })
})

test('a slide with a camera of its own is shown from there', () => {
  expect(staged('park=lingang&map=10/31/121.8').camera).toEqual({ zoom: 10, lat: 31, lng: 121.8 })
})

test('every park that a slide selects lies in what its card leaves free', () => {
  for (const park of baseParks(realAtlas, 'zh', false)) {
    const { camera } = staged(`park=${park.id}`)
    if (!camera) throw new Error('no camera')
    const room = { x: 0, y: 0, ...size }
    const free = freePart(size, stageCovered(size.width, { card: true, filters: false }))
    for (const { box } of boxesOf(park, transformOf({ rect: room, camera }), room)) {
      expect([box.x, box.y].every((edge) => edge >= 0)).toBe(true)
      expect(box.x + box.width).toBeLessThanOrEqual(free.x + free.width)
      expect(box.y + box.height).toBeLessThanOrEqual(free.height)
    }
    expect(boxesOf(park, transformOf({ rect: room, camera }), room)).toHaveLength(park.blocks.length)
  }
})

test('whatever changes what is seen leaves the script, and the slide’s own view returns to it', () => {
  const slide = aSlide('', 'group=zone')
  const own = stagedView(slide, aView(), realAtlas, size)
  const isOff = (change: object) => isOffScript({ ...own, ...change }, slide, own, realAtlas)
  expect(isOff({})).toBe(false)
  expect(isOff({ filter: openFilter })).toBe(true)
  expect(isOff({ selection: { park: parkId('xuhui') } })).toBe(true)
  expect(isOff({ camera: { zoom: 11, lat: 31.2, lng: 121.5 } })).toBe(true)
  expect(isOff({ filter: { ...own.filter, query: 'chj' } })).toBe(true)
  expect(isOff({ language: 'en', theme: 'dark', painter: 'webgl', screen: 'show' })).toBe(false)
})

test('a slide whose park has yet to be brought into sight is not left', () => {
  const slide = aSlide('', 'park=lingang')
  const own = stagedView(slide, aView(), realAtlas, size)
  expect(isOffScript(aView({ selection: { park: parkId('lingang') } }), slide, own, realAtlas)).toBe(false)
  expect(own.camera).not.toBeNull()
})

test('the camera goes to an answer whose parks stand closer than the enlarged centre shows them, and to no other', () => {
  expect(staged('q=静安园').camera?.zoom).toBeGreaterThan(10)
  for (const whole of ['', 'group=zone', 'group=clusters', 'pattern=four-x&draw=four-x', 'q=静安园&desk=questions']) {
    expect(staged(whole).camera, whole).toBeNull()
  }
})
