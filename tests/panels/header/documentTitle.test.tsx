// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useDocument } from '../../../src/panels/header/useDocument'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import type { View } from '../../../src/state/view'
import { aFilter, aView, idleServices, parkId, realAtlas, realGround } from '../../builders'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function Head() {
  useDocument()
  return null
}

function openHead(view: Partial<View> = {}) {
  const store = createAtlasStore(aView(view))
  render(
    <AtlasProvider atlas={realAtlas} ground={realGround} store={store} services={idleServices}>
      <Head />
    </AtlasProvider>,
  )
  const titled = () => {
    act(() => void vi.runAllTimers())
    return document.title
  }
  return { store, titled }
}

test('the title is the park, else the question, else the atlas alone', () => {
  const { store, titled } = openHead({ selection: { park: parkId('lingang') } })
  expect(titled()).toBe('临港园 · 张江空间布局图')
  act(() => store.getState().show({ selection: null, filter: aFilter({ group: { chosen: ['pole'] } }) }))
  expect(titled()).toMatch(/^.*1.* · 张江空间布局图$/)
  act(() => store.getState().show({ filter: aFilter(), language: 'en' }))
  expect(titled()).toBe('Zhangjiang Atlas')
})

test('of several choices in a row the title says the last alone', () => {
  const { store, titled } = openHead()
  titled()
  act(() => store.getState().show({ selection: { park: parkId('lingang') } }))
  act(() => store.getState().show({ selection: { park: parkId('zhangjiang') } }))
  const writes: string[] = []
  const said = vi.spyOn(document, 'title', 'set').mockImplementation((title) => void writes.push(title))
  titled()
  said.mockRestore()
  expect(writes).toHaveLength(1)
  expect(writes[0]).toContain('张江')
})

test('the presenter’s window keeps the title that it gives itself', () => {
  document.title = '演讲者窗口'
  expect(openHead({ screen: 'presenter' }).titled()).toBe('演讲者窗口')
})
