import { beforeEach, expect, test, vi } from 'vitest'
import { usualTimeout } from '../../src/browser/withTimeout'

/** As much of a request or a transaction as is listened to. */
type Pending = { result?: unknown; onsuccess?: () => void; oncomplete?: () => void; onabort?: () => void }

/** A database of one store that opens, and answers, when it is told to. */
function aDatabase() {
  const held = new Map<string, unknown>([['a', 'old']])
  const opening: Pending = {}
  const requests: Pending[] = []
  const transactions: Pending[] = []
  let aborted = 0
  const transaction = () => {
    const waiting: (() => void)[] = []
    const mine: Pending & { objectStore?: unknown; abort?: () => void } = {}
    let isOver = false
    const ask = (act: () => unknown) => {
      const request: Pending = {}
      waiting.push(() => {
        if (isOver) return
        request.result = act()
        request.onsuccess?.()
      })
      requests.push(request)
      return request
    }
    const store = {
      transaction: mine,
      get: (key: string) => ask(() => held.get(key)),
      getAllKeys: () => ask(() => [...held.keys()]),
      put: (value: unknown, key: string) => ask(() => held.set(key, value)),
      delete: (key: string) => ask(() => held.delete(key)),
    }
    mine.objectStore = () => store
    mine.abort = () => {
      isOver = true
      aborted += 1
      mine.onabort?.()
    }
    transactions.push(mine)
    answers.push(() => {
      for (let turn = waiting.shift(); turn; turn = waiting.shift()) turn()
      if (!isOver) mine.oncomplete?.()
    })
    return mine
  }
  const answers: (() => void)[] = []
  vi.stubGlobal('indexedDB', { open: () => opening })
  return {
    held,
    open: async () => {
      opening.result = { transaction }
      opening.onsuccess?.()
      await vi.advanceTimersByTimeAsync(0)
    },
    answer: async () => {
      for (let turn = answers.shift(); turn; turn = answers.shift()) {
        turn()
        await vi.advanceTimersByTimeAsync(0)
      }
    },
    aborted: () => aborted,
  }
}

async function aShelf() {
  vi.resetModules()
  return (await import('../../src/data/shelf')).browserShelf
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

const calls = ['keep', 'kept', 'drop', 'change', 'keys'] as const
type BrowserShelf = Awaited<ReturnType<typeof aShelf>>

async function called(shelf: BrowserShelf, name: (typeof calls)[number]): Promise<unknown> {
  if (name === 'keep') return shelf.keep('a', 'new')
  if (name === 'change') return shelf.change('a', () => 'new')
  return shelf[name]('a')
}

const answers = { keep: 'kept', kept: 'old', drop: 'dropped', change: 'kept', keys: ['a'] } as const

/** Silence by its name: as a word where something was done, as a symbol where anything may be found. */
const told = ({ answer }: { answer?: unknown }) => (typeof answer === 'symbol' ? answer.description : answer)

/** What a call came to, once it did. */
function watched(call: Promise<unknown>) {
  const seen: { answer?: unknown } = {}
  void call.then((answer) => {
    seen.answer = answer
  })
  return seen
}

test.each(calls)('%s is answered by storage that answers', async (name) => {
  const database = aDatabase()
  const seen = watched(called(await aShelf(), name))
  await database.open()
  await database.answer()
  expect(seen.answer).toEqual(answers[name])
})

test.each(calls)(
  '%s is waited for in vain no longer than the patience lasts, and storage that opens later is left as it is',
  async (name) => {
    const database = aDatabase()
    const shelf = await aShelf()
    const seen = watched(called(shelf, name))
    await vi.advanceTimersByTimeAsync(usualTimeout - 1)
    expect(seen.answer).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(told(seen)).toBe('silent')
    const next = watched(called(shelf, name))
    await vi.advanceTimersByTimeAsync(0)
    expect(told(next)).toBe('silent')
    await database.open()
    await database.answer()
    expect(database.held.get('a')).toBe('old')
    const late = watched(called(shelf, name))
    await vi.advanceTimersByTimeAsync(0)
    await database.answer()
    expect(late.answer).toEqual(answers[name])
  },
)

test.each(calls)('%s that storage took and does not finish is taken back', async (name) => {
  const database = aDatabase()
  const seen = watched(called(await aShelf(), name))
  await database.open()
  await vi.advanceTimersByTimeAsync(usualTimeout)
  expect(told(seen)).toBe('silent')
  expect(database.aborted()).toBe(1)
  await database.answer()
  expect(database.held.get('a')).toBe('old')
})
