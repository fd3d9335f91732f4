import { expect, test, vi } from 'vitest'
import { openPlan, reopenedPlan } from '../../src/data/openPlan'
import { proved } from '../../src/data/proved'
import { planLimits } from '../../src/domain/plan'
import { realAtlas } from '../builders'
import { provingText } from '../journeys/provingText'

const text = provingText(realAtlas)
const file = (content: string) => new File([content], 'plan.txt')

function aShelf(answer: 'kept' | 'full' | 'blocked' = 'kept') {
  const held: unknown[] = []
  return {
    held,
    keep: async (_key: string, value: unknown) => {
      held.push(value)
      return answer
    },
  }
}

async function opened(content: string, shelf = aShelf()) {
  const opening = await openPlan(shelf, realAtlas, file(content))
  if ('refusal' in opening) throw new Error(JSON.stringify(opening.refusal))
  return opening
}

test('a text that says all facts proves all of them, and is kept', async () => {
  const shelf = aShelf()
  const { plan, keeping } = await opened(text, shelf)
  expect(plan).toMatchObject({ fileName: 'plan.txt', encoding: 'utf-8' })
  expect(plan.proof).toMatchObject({ doubts: [], headings: [], proven: plan.proof.total })
  expect(keeping).toBe('kept')
  expect(shelf.held).toEqual([{ fileName: 'plan.txt', encoding: 'utf-8', text }])
})

test('what was kept opens again as it was', async () => {
  const shelf = aShelf()
  const { plan } = await opened(text, shelf)
  expect(await reopenedPlan(realAtlas, shelf.held[0])).toEqual(plan)
})

test.each([
  undefined,
  null,
  'plan',
  { fileName: 'a', encoding: 'latin1', text: 'x' },
  { fileName: 'a', encoding: 'utf-8', text: '' },
])('what was not kept so opens nothing: %j', async (kept) => expect(await reopenedPlan(realAtlas, kept)).toBeNull())

test('a shelf that is full or shut is told, and the plan opens all the same', async () => {
  expect((await opened(text, aShelf('full'))).keeping).toBe('full')
  expect((await opened(text, aShelf('blocked'))).keeping).toBe('blocked')
})

test('another edition opens with what it does not prove', async () => {
  const edition = text.replaceAll('大数据', '小数据')
  const { plan } = await opened(edition)
  expect(plan.proof.proven).toBeLessThan(plan.proof.total)
  expect(plan.proof.doubts.every(({ reason, words }) => reason === 'words' && words.includes('大数据'))).toBe(true)
})

test('another text is refused with what it lacks, and nothing is kept', async () => {
  const shelf = aShelf()
  const { length: ofSections } = realAtlas.outline
  const { total: ofFacts } = (await opened(text)).plan.proof
  expect(await openPlan(shelf, realAtlas, file('一、菜单\n今日供应面条。'))).toEqual({
    refusal: { fileName: 'plan.txt', reason: 'other-text', sections: 2, ofSections, proven: 0, ofFacts },
  })
  expect(shelf.held).toEqual([])
})

test('a text with the plan’s headings and none of its facts is not the plan', async () => {
  const hollow = text.replaceAll(/此句写到[^。]*。/g, '此句不写事实。')
  expect(await openPlan(aShelf(), realAtlas, file(hollow))).toMatchObject({ refusal: { reason: 'other-text' } })
})

/** A worker that answers as the real one does, or fails as one that the browser does not let run. */
function stubWorker(works: boolean) {
  const started: string[] = []
  class FakeWorker {
    onmessage: ((event: { data: unknown }) => void) | null = null
    onerror: ((event: { preventDefault: () => void }) => void) | null = null
    constructor(address: URL | string) {
      started.push(String(address))
    }
    postMessage(asked: Parameters<typeof proved>[0]) {
      queueMicrotask(() =>
        works ? this.onmessage?.({ data: proved(structuredClone(asked)) }) : this.onerror?.({ preventDefault() {} }),
      )
    }
    terminate() {
      started.push('ended')
    }
  }
  vi.stubGlobal('Worker', FakeWorker)
  return started
}

test.each([true, false])('the proof is the same by a worker, and where the worker fails (works: %s)', async (works) => {
  const onPage = (await opened(text)).plan
  const started = stubWorker(works)
  expect((await opened(text)).plan).toEqual(onPage)
  expect(started).toEqual([expect.stringMatching(/planWorker\.ts\b/), 'ended'])
})

test('a text with page numbers proves all, and says how many lines were left out', async () => {
  const pages = text
    .split('\n')
    .flatMap((line, index) => (index % 12 === 11 ? [line, `- ${(index + 1) / 12} -`] : [line]))
  const { plan } = await opened(pages.join('\n'))
  expect(plan.proof).toMatchObject({ doubts: [], headings: [] })
  expect(plan.layout).toEqual({ joined: 0, dropped: Math.floor(text.split('\n').length / 12) })
})

test.each([
  ['characters', `${text}\n${'甲乙。'.repeat(planLimits.characters / 3)}`],
  ['sentences', `${text}\n${'甲。'.repeat(planLimits.sentences)}`],
  ['headings', `${text}\n${'1、甲\n'.repeat(planLimits.headings)}`],
  ['inSentence', `${text}\n${'甲'.repeat(planLimits.inSentence + 1)}。`],
] as const)('a text with more %s than can be laid out is refused, and nothing is kept', async (has, long) => {
  const shelf = aShelf()
  expect(await openPlan(shelf, realAtlas, file(long))).toMatchObject({
    refusal: { reason: 'long', has, count: expect.any(Number) },
  })
  expect(shelf.held).toEqual([])
})
