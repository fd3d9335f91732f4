import { expect, test, vi } from 'vitest'
import { LoadError, loadAtlas } from '../../src/data/load'
import { realAtlas, realGround } from '../builders'

/** A server that answers each file with this text, or with nothing. */
function serve(files: Readonly<Record<string, string | number>>): void {
  vi.stubGlobal('fetch', async (file: string) => {
    const answer = files[file]
    if (answer === undefined) throw new TypeError('fetch failed')
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
  })
}

const atlas = JSON.stringify(realAtlas)
const ground = JSON.stringify(realGround)
const atlasFile = './data/atlas.json'
const groundFile = './data/ground.json'

async function failure(): Promise<Pick<LoadError, 'file' | 'reason' | 'rules'>> {
  const error: unknown = await loadAtlas('./').catch((reason: unknown) => reason)
  if (!(error instanceof LoadError)) throw new Error(`a LoadError is wanted, not ${String(error)}`)
  return { file: error.file, reason: error.reason, rules: error.rules }
}

test('the two files are fetched from beside the page', async () => {
  serve({ [atlasFile]: atlas, [groundFile]: ground })
  expect(await loadAtlas('./')).toEqual({ atlas: realAtlas, ground: realGround })
})

test('what the page itself holds is not fetched, and is checked all the same', async () => {
  const within = (files: Readonly<Record<string, string>>) => (file: string) => files[file] ?? null
  const held = { 'data/atlas.json': atlas, 'data/ground.json': ground }
  serve({})
  expect(await loadAtlas('./', within(held))).toEqual({ atlas: realAtlas, ground: realGround })
  await expect(loadAtlas('./', within({ ...held, 'data/ground.json': '[' }))).rejects.toMatchObject({
    reason: 'damaged',
  })
})

test('a file that is not there is missing, and the status says so', async () => {
  serve({ [atlasFile]: 404, [groundFile]: ground })
  expect(await failure()).toEqual({ file: atlasFile, reason: 'missing', rules: ['HTTP 404'] })
})

test('a server that does not answer is a missing file too', async () => {
  serve({ [atlasFile]: atlas })
  expect(await failure()).toEqual({ file: groundFile, reason: 'missing', rules: ['no answer'] })
})

test.each(['', '<!doctype html>', atlas.slice(0, 500)])('a file that is no whole JSON is damaged', async (text) => {
  serve({ [atlasFile]: text, [groundFile]: ground })
  expect(await failure()).toMatchObject({ file: atlasFile, reason: 'damaged', rules: [expect.stringMatching(/./)] })
})

test('a file that breaks the rules is refused, with the rules', async () => {
  const broken = JSON.stringify({ ...realAtlas, sites: realAtlas.sites.map((site) => ({ ...site, park: 'zhabei' })) })
  serve({ [atlasFile]: broken, [groundFile]: ground })
  const { file, reason, rules } = await failure()
  expect([file, reason, rules[0]]).toEqual([atlasFile, 'refused', 'sites[0].park: no park "zhabei"'])
})

test('a refusal reads as one sentence of file, reason and rules', async () => {
  serve({ [atlasFile]: atlas, [groundFile]: '[{"id":"x"}]' })
  await expect(loadAtlas('./')).rejects.toThrow(/^\.\/data\/ground\.json: refused: \[0\]\.kind: /)
})

test('a connection that breaks off in the middle of a file is told as a LoadError', async () => {
  vi.stubGlobal('fetch', async (file: string) => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) })
    return new Response(file === atlasFile ? broken : ground)
  })
  expect(await failure()).toMatchObject({ file: atlasFile, reason: 'damaged' })
})
