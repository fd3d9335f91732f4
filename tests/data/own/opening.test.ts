import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { OwnGround } from '../../../src/data/own/ownRequests'
import type { OwnOpening } from '../../../src/domain/own/opening'
import type { OpeningProgress } from '../../../src/domain/own/progress'
import { openingSteps, shareDone } from '../../../src/domain/own/progress'
import { realAtlas, realGround } from '../../builders'
import { zipOf } from '../zips'
import { samples } from './samples'
import { area, dbfOf, shpOf, square } from './shapefiles'

type Asked = { readonly id: number; readonly kind: string; readonly given: unknown }
type Told = { readonly data: unknown }

/** What a worker of a test does with what it is asked; `tell` says something to the page. */
type Acts = (asked: Asked, tell: (said: unknown) => void) => void

/** Workers that were started, each with what it was asked and whether it was ended. */
function workersThat(acts: Acts, comes = true) {
  const started: { readonly asked: Asked[]; isEnded: boolean }[] = []
  class TestWorker {
    onmessage: (event: Told) => void = () => {}
    onerror: (event: Pick<Event, 'preventDefault'>) => void = () => {}
    readonly here = { asked: [] as Asked[], isEnded: false }
    constructor() {
      started.push(this.here)
      queueMicrotask(() => (comes ? this.onmessage({ data: null }) : this.onerror({ preventDefault: () => {} })))
    }
    postMessage(asked: Asked) {
      this.here.asked.push(structuredClone(asked))
      acts(asked, (said) => {
        if (!this.here.isEnded) this.onmessage({ data: said })
      })
    }
    terminate() {
      this.here.isEnded = true
    }
  }
  vi.stubGlobal('Worker', TestWorker)
  return started
}

/** Does what the worker of the site does, in this thread. */
async function workingActs(): Promise<Acts> {
  const { ownAnswers } = await import('../../../src/data/own/ownRequests')
  const answer = ownAnswers()
  return ({ id, kind, given }, tell) => {
    const asked = answer as (
      kind: string,
      given: unknown,
      tell: (progress: OpeningProgress) => void,
    ) => Promise<unknown>
    void asked(kind, given, (progress) => tell({ id, progress })).then((found) => tell({ id, answer: found }))
  }
}

/** As by `openOwn`, of a page that was just opened. */
async function openPage() {
  const { openOwn, readyForOwn } = await import('../../../src/data/own/openOwn')
  const file = ([name, bytes]: readonly [string, Uint8Array]) => new File([Uint8Array.from(bytes)], name)
  const open = (sample: readonly [string, Uint8Array], signal = new AbortController().signal) => {
    const told: OpeningProgress[] = []
    const opening = openOwn([file(sample)], realAtlas, realGround, signal, (one) => told.push(one))
    return { opening, told }
  }
  return { open, ready: () => readyForOwn(realAtlas, realGround) }
}

const first: readonly [string, Uint8Array] = ['a.geojson', samples['a.geojson'] ?? new Uint8Array()]

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('document', {
    getElementById: () => ({ textContent: readFileSync('public/data/otherNames.json', 'utf8') }),
  })
})
afterEach(() => vi.unstubAllGlobals())

function sessionOf(opening: OwnOpening) {
  if ('refusal' in opening) throw new Error(opening.refusal.reason)
  return opening.session
}

const shapefile = zipOf(
  { name: 'a.shp', bytes: shpOf([area([square(121.6, 31.2, 0.01)]), area([square(121.62, 31.2, 0.01)])]) },
  { name: 'a.dbf', bytes: dbfOf([{ name: '名称' }], [['张江科学城'], ['张江科学城']]) },
)

test.each(Object.entries({ ...samples, 'shapefile.zip': shapefile }))(
  '%s: it is told how far its opening is, step by step, and never backwards',
  async (...sample) => {
    workersThat(await workingActs())
    const { open } = await openPage()
    const { opening, told } = open(sample)
    await opening
    expect([...new Set(told.map(({ step }) => step))]).toEqual(openingSteps)
    const shares = told.map(shareDone)
    expect(shares).toEqual([...shares].sort((one, other) => one - other))
  },
)

test('one worker waits, is told once what to hold files against, and forgets each before the next', async () => {
  const started = workersThat(await workingActs())
  const { open, ready } = await openPage()
  await ready()
  for (const sample of [first, first]) sessionOf(await open(sample).opening).end()
  expect(started).toHaveLength(1)
  expect(started[0]?.isEnded).toBe(false)
  const kinds = () => started[0]?.asked.map(({ kind }) => kind)
  await vi.waitFor(() => expect(kinds()).toEqual(['know', 'open', 'forget', 'open', 'forget']))
})

test('what is said of an old file that is left twice ends no new one', async () => {
  const started = workersThat(await workingActs())
  const { open } = await openPage()
  const before = sessionOf(await open(first).opening)
  before.end()
  const now = sessionOf(await open(first).opening)
  before.end()
  expect(started).toHaveLength(1)
  expect(
    await now.outlines({ layer: null, column: undefined, taking: null, control: [], parks: new Map() }, []),
  ).toEqual([])
})

test('an end amid its reading ends the worker at once, and the next file has another', async () => {
  const started = workersThat(() => {})
  const { open } = await openPage()
  const turn = new AbortController()
  const { opening } = open(first, turn.signal)
  const failing = expect(opening).rejects.toThrow('ended')
  await vi.waitFor(() => expect(started[0]?.asked.map(({ kind }) => kind)).toEqual(['know', 'open']))
  turn.abort()
  expect(started[0]?.isEnded).toBe(true)
  await failing
  void open(first).opening.catch(() => {})
  await vi.waitFor(() => expect(started).toHaveLength(2))
})

test.each([
  ['no worker comes', () => workersThat(() => {}, false)],
  [
    'its worker cannot fetch a reader',
    () =>
      workersThat(({ id, kind }, tell) =>
        tell(kind === 'open' ? { id, failure: 'import', isMissing: true } : { id, answer: null }),
      ),
  ],
])('where %s, the page reads by itself', async (_, start) => {
  start()
  const { open } = await openPage()
  const { opening, told } = open(first)
  const session = sessionOf(await opening)
  expect(told.at(-1)?.step).toBe('mending')
  session.end()
})

test('a fault of the worker is no reader that is missing: it is told, and the page does not do it once more', async () => {
  const started = workersThat(({ id, kind }, tell) =>
    tell(kind === 'open' ? { id, failure: 'out of memory', isMissing: false } : { id, answer: null }),
  )
  const { open } = await openPage()
  await expect(open(first).opening).rejects.toThrow('out of memory')
  expect(started).toHaveLength(1)
})

test('outlines of many corners that are in use already go to the worker thinned', async () => {
  const started = workersThat(await workingActs())
  const { openOwn } = await import('../../../src/data/own/openOwn')
  const [block] = realAtlas.blocks
  if (!block) throw new Error('no block')
  const round = Array.from({ length: 50_001 }, (_, at) => {
    const turn = ((at % 50_000) / 25_000) * Math.PI
    return [121.6 + Math.cos(turn) / 50, 31.2 + Math.sin(turn) / 50]
  })
  const long = { ...block, geometry: { type: 'MultiPolygon' as const, coordinates: [[round]] } }
  const atlas = { ...realAtlas, blocks: [long, ...realAtlas.blocks.slice(1)] }
  const [name, bytes] = first
  const file = new File([Uint8Array.from(bytes)], name)
  sessionOf(await openOwn([file], atlas, realGround, new AbortController().signal, () => {})).end()
  const known = started[0]?.asked[0]?.given as OwnGround
  expect(known.atlas.blocks[0]?.geometry.coordinates.flat().every((ring) => ring.length <= 2001)).toBe(true)
  expect(known.atlas.blocks.slice(1)).toEqual(realAtlas.blocks.slice(1))
})
