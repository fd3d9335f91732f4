// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LazyView, lazyPart } from '../../src/ui/LazyPart'
import { wordsIn } from '../../src/words/words'

const words = wordsIn('zh')
const page = (script: string) => `<script type="module" src="${script}"></script><div id="app"></div>`
const never = new Promise<never>(() => {})

/** What opening the page again would bring, and what is said then. */
const sites = {
  'a newer version': { answer: async () => new Response(page('./assets/index-new.js')), says: 'part.newer' },
  'the same version': { answer: async () => new Response(page('./assets/index-old.js')), says: 'part.broken' },
  'a page of another': { answer: async () => new Response('<h1>Sign in</h1>'), says: 'part.broken' },
  'a gateway that has no site': { answer: async () => new Response('', { status: 502 }), says: 'part.away' },
  'no server': { answer: () => Promise.reject(new TypeError('Failed to fetch')), says: 'part.away' },
  'a server that never answers': { answer: () => never, says: 'part.away' },
} as const

/** How a part fails, as browsers and Vite put it. */
const failures = {
  'answers 404, or HTML with 200': () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
  'is cut off': () => Promise.reject(new SyntaxError('Unexpected end of input')),
  'lacks its styles': () => Promise.reject(new Error('Unable to preload CSS for /assets/x.css')),
  'never answers': () => never,
} as const

const cases = Object.entries(failures).flatMap(([how, fail]) =>
  Object.entries(sites).map(([site, { answer, says }]) => ({ how, fail, site, answer, says })),
)

beforeEach(() => {
  vi.useFakeTimers()
  document.head.innerHTML = '<script type="module" src="./assets/index-old.js"></script>'
})
afterEach(() => vi.useRealTimers())

const afterAllLimits = () => act(() => vi.advanceTimersByTimeAsync(40_000))

function shown(load: () => Promise<() => string>) {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(
    <>
      <input aria-label="typed" defaultValue="kept" />
      <LazyView part={lazyPart(load)} given={{}} words={words} wait={<p>waiting</p>} />
    </>,
  )
}

const button = (name: string) => screen.queryByRole('button', { name })
const Part = () => 'the part'
const Kept = () => <input aria-label="in the part" />

test.each(cases)('a part that $how, with $site: says so, and comes once it is mended', async (given) => {
  vi.stubGlobal('fetch', given.answer)
  let load: () => Promise<() => string> = given.fail
  shown(() => load())
  expect(screen.getByText('waiting')).toBeInTheDocument()
  await afterAllLimits()
  expect(screen.getByRole('alert')).toHaveTextContent(words(given.says))
  expect(screen.getByLabelText('typed')).toHaveValue('kept')
  expect(button(words('part.reopen')) !== null).toBe(given.says !== 'part.away')
  const retry = button(words('notice.retry'))
  expect(retry === null).toBe(given.says === 'part.newer')
  if (!retry) return
  fireEvent.click(retry)
  await afterAllLimits()
  expect(screen.getByRole('alert')).toHaveTextContent(words(given.says))
  load = async () => Part
  fireEvent.click(screen.getByRole('button', { name: words('notice.retry') }))
  await afterAllLimits()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(document.body).toHaveTextContent('the part')
})

test('once the network is back, a part that could not be reached comes by itself', async () => {
  vi.stubGlobal('fetch', sites['no server'].answer)
  let load: () => Promise<() => string> = failures['is cut off']
  shown(() => load())
  await afterAllLimits()
  load = async () => Part
  fireEvent(window, new Event('online'))
  await afterAllLimits()
  expect(document.body).toHaveTextContent('the part')
})

test('a part that is on the screen stays as it is while another tries again', async () => {
  vi.stubGlobal('fetch', sites['no server'].answer)
  let load: () => Promise<() => string> = failures['is cut off']
  const part = lazyPart(() => load())
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const twice = (
    <>
      <LazyView part={part} given={{}} words={words} wait={null} />
      <LazyView part={part} given={{}} words={words} wait={null} />
    </>
  )
  render(twice)
  await afterAllLimits()
  load = async () => Part
  const retries = screen.getAllByRole('button', { name: words('notice.retry') })
  for (const retry of retries) {
    fireEvent.click(retry)
    await afterAllLimits()
  }
  expect(document.body).toHaveTextContent('the partthe part')
})

test('a part that was fetched ahead of its time is there at once', async () => {
  const part = lazyPart(async () => Part)
  await part.fetch()
  render(<LazyView part={part} given={{}} words={words} wait={<p>waiting</p>} />)
  expect(document.body).toHaveTextContent('the part')
})

test('a part that stands there stays when it is fetched once more', async () => {
  const part = lazyPart(async () => Kept)
  const view = () => <LazyView part={part} given={{}} words={words} wait={<p>waiting</p>} />
  const { rerender } = render(view())
  await afterAllLimits()
  const input = screen.getByLabelText('in the part')
  await part.fetch()
  rerender(view())
  expect(screen.getByLabelText('in the part')).toBe(input)
})
