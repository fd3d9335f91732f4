import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toggled } from '../../src/domain/filter'
import { readAddress, writeAddress } from '../../src/state/address'
import { type KeepingPage, keepAddress } from '../../src/state/keepAddress'
import { createAtlasStore } from '../../src/state/store'
import { realAtlas } from '../builders'

/** Whether the browser refuses the next write. */
type Refuses = (writesOfLate: number) => boolean

/** A browser's page with its history and clock; a write that it refuses throws, as WebKit's does. */
function aPage(refuses: Refuses) {
  let time = 0
  let at = 0
  let timers: { readonly id: number; readonly due: number; readonly run: () => void }[] = []
  const entries = ['']
  const times: number[] = []
  const heard = { popstate: new Set<() => void>(), pagehide: new Set<() => void>() }
  const write = (url: string, put: (hash: string) => void) => {
    if (refuses(times.filter((one) => time - one < 30_000).length)) throw new DOMException('too many', 'SecurityError')
    times.push(time)
    put(url.startsWith('#') ? url : '')
  }
  const page: KeepingPage = {
    location: {
      pathname: '/',
      search: '',
      get hash() {
        return entries[at] ?? ''
      },
    },
    history: {
      pushState: (_state, _title, url) => write(String(url), (hash) => entries.splice(++at, entries.length, hash)),
      replaceState: (_state, _title, url) => write(String(url), (hash) => entries.splice(at, 1, hash)),
    },
    setTimeout: (run, delay) => {
      const id = timers.length + time + 1
      timers.push({ id, due: time + delay, run })
      return id
    },
    clearTimeout: (id) => {
      timers = timers.filter((timer) => timer.id !== id)
    },
    addEventListener: (type, listener) => heard[type].add(listener),
    removeEventListener: (type, listener) => heard[type].delete(listener),
  }
  const pass = (duration: number) => {
    const end = time + duration
    for (;;) {
      const [next] = timers.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)
      if (!next) break
      timers = timers.filter((timer) => timer !== next)
      time = Math.max(time, next.due)
      next.run()
    }
    time = end
  }
  const back = () => {
    if (at === 0) return
    at--
    for (const listener of heard.popstate) listener()
  }
  const leave = () => {
    for (const listener of heard.pagehide) listener()
  }
  return { page, pass, back, leave, now: () => time, writes: () => times.length, steps: () => entries.length }
}

function openPage(refuses: Refuses) {
  const browser = aPage(refuses)
  const store = createAtlasStore()
  keepAddress(store, realAtlas, browser.page, browser.now)
  const choose = (value: string) => store.getState().ask((filter) => toggled(filter, 'group', value))
  const move = (zoom: number) => store.getState().show({ camera: { zoom, lat: 31.2, lng: 121.5 } })
  const settled = () => readAddress(browser.page.location.hash, realAtlas).view
  return { ...browser, store, choose, move, settled }
}

const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('choose' as const), value: fc.constantFrom('city', 'pole', 'zone', 'clusters') }),
    fc.record({ act: fc.constant('move' as const), zoom: fc.integer({ min: 8, max: 15 }) }),
    fc.record({ act: fc.constant('back' as const) }),
    fc.record({ act: fc.constant('pass' as const), duration: fc.integer({ min: 1, max: 5000 }) }),
  ),
  { maxLength: 300, size: 'max' },
)

test('a history that refuses at random harms no choice, and once it has settled the address is that of the view', () => {
  fc.assert(
    fc.property(acts, fc.infiniteStream(fc.boolean()), (list, refusals) => {
      let isMended = false
      const { store, choose, move, back, pass, settled } = openPage(() => !isMended && refusals.next().value === true)
      for (const step of list) {
        const before = store.getState().view
        if (step.act === 'choose') {
          choose(step.value)
          expect(store.getState().view.filter).toEqual(toggled(before.filter, 'group', step.value))
        } else if (step.act === 'move') move(step.zoom)
        else if (step.act === 'back') back()
        else pass(step.duration)
      }
      isMended = true
      pass(120_000)
      expect(settled()).toEqual(store.getState().view)
    }),
    { numRuns: 60 },
  )
})

test('a browser that throws after 100 writes in 30 seconds never has to', () => {
  let refused = 0
  const { choose, move, pass, settled, store } = openPage((ofLate) => {
    if (ofLate >= 100) refused++
    return ofLate >= 100
  })
  for (let turn = 0; turn < 500; turn++) {
    choose(turn % 2 === 0 ? 'zone' : 'city')
    move(8 + (turn % 7))
    pass(50)
  }
  pass(30_000)
  expect(refused).toBe(0)
  expect(writeAddress(settled())).toBe(writeAddress(store.getState().view))
})

test('what had to wait is one step, and the address follows at once again afterwards', () => {
  const { choose, pass, back, page, steps, store } = openPage(() => false)
  for (let turn = 0; turn < 81; turn++) choose(turn % 2 === 0 ? 'zone' : 'pole')
  const full = steps()
  choose('city')
  choose('clusters')
  expect(steps()).toBe(full)
  pass(30_000)
  expect(steps()).toBe(full + 1)
  const now = store.getState().view
  choose('zone')
  expect(readAddress(page.location.hash, realAtlas).view).toEqual(store.getState().view)
  back()
  expect(store.getState().view).toEqual(now)
})

test('going back while something waits goes back, and what waited is not written over it', () => {
  const { choose, pass, back, page, store } = openPage(() => false)
  for (let turn = 0; turn < 80; turn++) choose(turn % 2 === 0 ? 'zone' : 'pole')
  choose('city')
  back()
  const after = page.location.hash
  pass(60_000)
  expect(page.location.hash).toBe(after)
  expect(readAddress(after, realAtlas).view).toEqual(store.getState().view)
})

test('where every write is refused the page works as ever', () => {
  const { choose, pass, store, writes } = openPage(() => true)
  choose('zone')
  choose('city')
  pass(3_600_000)
  expect(store.getState().view.filter.choices.group.chosen).toEqual(['zone', 'city'])
  expect(writes()).toBe(0)
})

test('what still had to wait is written when the page goes, as a reload must find it', () => {
  const { choose, leave, settled, store } = openPage(() => false)
  for (let turn = 0; turn < 120; turn++) choose(turn % 2 === 0 ? 'zone' : 'pole')
  choose('city')
  expect(settled()).not.toEqual(store.getState().view)
  leave()
  expect(settled()).toEqual(store.getState().view)
})
