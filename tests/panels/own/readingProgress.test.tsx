// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type OpeningProgress, openingSteps } from '../../../src/domain/own/progress'
import { ReadingProgress } from '../../../src/panels/own/ReadingProgress'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import type { Language } from '../../../src/state/view'
import { ownWordsIn } from '../../../src/words/parts/own'
import { aView, idleServices, realAtlas } from '../../builders'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function openProgress({ before = null, language = 'zh' }: { before?: string | null; language?: Language } = {}) {
  const store = createAtlasStore(aView({ language }))
  const cancel = vi.fn()
  const view = (progress: OpeningProgress) => (
    <AtlasProvider atlas={realAtlas} ground={[]} store={store} services={idleServices}>
      <ReadingProgress reading={{ phase: 'reading', fileName: '范围.zip', before, progress }} cancel={cancel} />
    </AtlasProvider>
  )
  const { rerender } = render(view({ step: 'fetching', done: 0, of: 1 }))
  const become = (progress: OpeningProgress) => rerender(view(progress))
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))
  return { become, wait, cancel }
}

test('what is done before it is noticed is not told at all', () => {
  const { become, wait } = openProgress()
  wait(299)
  become({ step: 'mending', done: 2, of: 22 })
  expect(document.body).toHaveTextContent(/^$/)
  wait(1)
  expect(screen.getByRole('progressbar', { name: /范围\.zip/ })).toBeVisible()
})

test.each(['zh', 'en'] as const)('each step is announced once and numbers never, %s', (language) => {
  const { become, wait } = openProgress({ language })
  wait(300)
  const status = screen.getByRole('status')
  const said: string[] = []
  for (const step of openingSteps)
    for (let done = 0; done < 22; done++) {
      become({ step, done, of: 22 })
      if (said.at(-1) !== status.textContent) said.push(status.textContent)
    }
  expect(said).toEqual(openingSteps.map((step) => ownWordsIn(language)(`own.step.${step}`)))
})

test('the bar says the share, and beside it stands which park is mended', () => {
  const { become, wait } = openProgress()
  wait(300)
  become({ step: 'mending', done: 10, of: 22 })
  expect(screen.getByText('11 / 22')).toHaveAttribute('aria-hidden', 'true')
  const bar = screen.getByRole('progressbar')
  expect(bar).toHaveAttribute('value')
  expect(screen.getByText(`${Math.floor(100 * Number(bar.getAttribute('value')))}%`)).toBeVisible()
})

test('it can be cancelled, and says what it took the place of', () => {
  const { wait, cancel } = openProgress({ before: '旧.zip' })
  wait(300)
  expect(screen.getByText(/旧\.zip/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(cancel).toHaveBeenCalledOnce()
})
