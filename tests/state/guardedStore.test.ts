import { expect, test, vi } from 'vitest'
import { createGuardedStore } from '../../src/state/guardedStore'
import { createAtlasStore } from '../../src/state/store'
import { parkId } from '../builders'
import { sourcesUnder } from '../structure/sources'

test('a listener that throws stops neither the others nor the change, and is told of', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const store = createAtlasStore()
  const heard: unknown[] = []
  const trouble = new Error('no history here')
  store.subscribe(({ pointed }) => heard.push(pointed))
  const stop = store.subscribe(() => {
    throw trouble
  })
  store.subscribe(({ pointed }) => heard.push(pointed))
  store.getState().point(parkId('expo'))
  store.getState().point(null)
  stop()
  store.getState().point(parkId('lingang'))
  expect(heard).toEqual(['expo', 'expo', null, null, 'lingang', 'lingang'])
  expect(store.getState().pointed).toBe('lingang')
  expect(told.mock.calls).toEqual([[trouble], [trouble]])
})

test('a guarded store is one of Zustand’s otherwise', () => {
  const store = createGuardedStore<{ readonly count: number }>(() => ({ count: 0 }))
  const told = vi.fn()
  const stop = store.subscribe(told)
  store.setState(({ count }) => ({ count: count + 1 }))
  stop()
  store.setState({ count: 5 })
  expect(told.mock.calls).toEqual([[{ count: 1 }, { count: 0 }]])
  expect([store.getState(), store.getInitialState()]).toEqual([{ count: 5 }, { count: 0 }])
})

test('every store is guarded', () => {
  const makers = sourcesUnder('src').filter(({ text }) => /\bcreateStore\b.* from 'zustand/.test(text))
  expect(makers.map(({ path }) => path)).toEqual(['src/state/guardedStore.ts'])
})
