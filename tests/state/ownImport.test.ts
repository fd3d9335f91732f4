import { expect, test } from 'vitest'
import type { OwnOpening } from '../../src/domain/own/opening'
import type { Tell } from '../../src/domain/own/progress'
import { type OpenOwn, ownImporting } from '../../src/state/ownImport'
import { realAtlas } from '../builders'

type Opened = { readonly signal: AbortSignal; readonly tell: Tell; readonly answer: (opening: OwnOpening) => void }

/** Importing where each opening waits for its answer. */
function anImporting() {
  const opened: Opened[] = []
  const open: OpenOwn = (_files, _atlas, _ground, signal, tell) =>
    new Promise((answer) => {
      opened.push({ signal, tell, answer })
    })
  const importing = ownImporting({ open })
  const bring = (name: string) => importing.open([new File([''], name)], realAtlas, [])
  return { importing, bring, opened, now: () => importing.store.getState() }
}

const refused = (fileName: string): OwnOpening => ({ refusal: { fileName, reason: 'empty' } })
const mending = { step: 'mending', done: 2, of: 22 } as const

test('it is said how far the file is, until its answer is there', async () => {
  const { bring, opened, now } = anImporting()
  const brought = bring('a.zip')
  expect(now()).toMatchObject({ phase: 'reading', fileName: 'a.zip', before: null, progress: { done: 0 } })
  opened[0]?.tell(mending)
  expect(now()).toMatchObject({ phase: 'reading', fileName: 'a.zip', progress: mending })
  opened[0]?.answer(refused('a.zip'))
  await brought
  expect(now().phase).toBe('refused')
})

test('to cancel ends it at once, and what is still heard of it changes nothing', async () => {
  const { importing, bring, opened, now } = anImporting()
  const brought = bring('a.zip')
  importing.close()
  expect(opened[0]?.signal.aborted).toBe(true)
  expect(now()).toEqual({ phase: 'none' })
  opened[0]?.tell(mending)
  opened[0]?.answer(refused('a.zip'))
  await brought
  expect(now()).toEqual({ phase: 'none' })
})

test('a second file takes the place of one that is being read, which is said, and only its answer counts', async () => {
  const { bring, opened, now } = anImporting()
  const [one, other] = [bring('a.zip'), bring('b.zip')]
  expect(opened.map(({ signal }) => signal.aborted)).toEqual([true, false])
  expect(now()).toMatchObject({ phase: 'reading', fileName: 'b.zip', before: 'a.zip' })
  opened[0]?.tell(mending)
  opened[0]?.answer(refused('a.zip'))
  await one
  expect(now()).toMatchObject({ phase: 'reading', fileName: 'b.zip', before: 'a.zip', progress: { done: 0 } })
  opened[1]?.answer(refused('b.zip'))
  await other
  expect(now()).toMatchObject({ phase: 'refused', refusal: { fileName: 'b.zip' } })
})

test('after one that was refused nothing is said to be given up', async () => {
  const { bring, opened, now } = anImporting()
  const one = bring('a.zip')
  opened[0]?.answer(refused('a.zip'))
  await one
  void bring('b.zip')
  expect(now()).toMatchObject({ phase: 'reading', before: null })
})
