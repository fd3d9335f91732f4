// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { BottomSheet } from '../../src/ui/BottomSheet'
import { ErrorBoundary } from '../../src/ui/ErrorBoundary'
import { type SheetPosition, sheetPositions } from '../../src/ui/layout'
import { useShortcuts } from '../../src/ui/useShortcuts'
import { wordsIn } from '../../src/words/words'

function Part({ state }: { readonly state: { readonly broken: boolean } }) {
  if (state.broken) throw new Error('broken')
  return <p>whole</p>
}

test('a part that throws shows a sentence, and trying again brings it back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const state = { broken: true }
  render(
    <ErrorBoundary words={wordsIn('zh')} says="出错了">
      <Part state={state} />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('出错了')
  state.broken = false
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(screen.getByText('whole')).toBeInTheDocument()
})

function Held() {
  const [position, setPosition] = useState<SheetPosition>('peek')
  return (
    <BottomSheet
      label="名单"
      more="展开"
      less="收起"
      positions={sheetPositions}
      position={position}
      viewportHeight={800}
      onMove={setPosition}
    >
      <button type="button">里面</button>
    </BottomSheet>
  )
}

function openSheet() {
  render(<Held />)
  return () => screen.getByRole('region', { name: '名单' }).dataset.position
}

test('the handle of a sheet draws it up step by step and then lets it down', async () => {
  const position = openSheet()
  await userEvent.click(screen.getByRole('button', { name: '展开' }))
  expect(position()).toBe('half')
  await userEvent.click(screen.getByRole('button', { name: '展开' }))
  expect(position()).toBe('full')
  await userEvent.click(screen.getByRole('button', { name: '收起' }))
  expect(position()).toBe('peek')
})

test('arrow keys and a drag move the sheet too', () => {
  const position = openSheet()
  const handle = screen.getByRole('button', { name: '展开' })
  fireEvent.keyDown(handle, { key: 'ArrowUp' })
  expect(position()).toBe('half')
  fireEvent.pointerDown(handle, { clientY: 400, pointerId: 1 })
  fireEvent.pointerUp(handle, { clientY: 500, pointerId: 1 })
  fireEvent.click(handle, { detail: 1 })
  expect(position()).toBe('peek')
})

test('what a peeking sheet hides cannot be reached', () => {
  openSheet()
  expect(screen.getByText('里面').closest('[inert]')).not.toBeNull()
})

function Keys({ did }: { readonly did: string[] }) {
  useShortcuts({ search: () => did.push('search'), close: () => did.push('close') })
  return <input aria-label="field" />
}

function pressed(init: KeyboardEventInit, on: (page: HTMLElement) => Element = () => document.body): readonly string[] {
  const did: string[] = []
  const { container } = render(<Keys did={did} />)
  fireEvent.keyDown(on(container), init)
  return did
}

test.each([{ key: 'k', ctrlKey: true }, { key: 'K', metaKey: true }, { key: '/' }])('%o goes to the search', (key) => {
  expect(pressed(key)).toEqual(['search'])
})

test('Esc closes, and keys of a field or an input method are left alone', () => {
  expect(pressed({ key: 'Escape' })).toEqual(['close'])
  expect(pressed({ key: 'Escape', isComposing: true })).toEqual([])
  const field = (page: HTMLElement) => page.querySelector('input') ?? page
  expect(pressed({ key: '/' }, field)).toEqual([])
  expect(pressed({ key: 'Escape' }, field)).toEqual([])
})
