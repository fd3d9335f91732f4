// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { slidesPdf } from '../../src/export/pdf/slidesPdf'
import { shippedDeck } from '../../src/presentation/shippedDeck'
import { savedPlace } from '../../src/state/savedAddress'
import { aView, realAtlas, realGround } from '../builders'
import { pagesOf } from './office'
import { aSlideToWrite, day, screen } from './pptx/written'

beforeAll(() => {
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`.${address.replace(/\?.*$/, '')}`)))
})

async function pagesFor(slides: readonly ReturnType<typeof aSlideToWrite>[]) {
  const given = { as: 'pdf', slides, shape: '16:9', title: '张江', screen } as const
  const { file, missing } = await slidesPdf(realAtlas, realGround, given, day, new AbortController().signal)
  expect(missing).toEqual([])
  return pagesOf(new Uint8Array(await file.arrayBuffer()))
}

test('the shipped deck is a page for each slide, with its title, its cover’s words, its tables', async () => {
  const deck = shippedDeck(realAtlas, 'zh')
  const slides = deck.slides.map(({ title, says, isCover, address }) =>
    aSlideToWrite(savedPlace(address, aView(), realAtlas).view, { title, says, isCover }),
  )
  const pages = (await pagesFor(slides)).map((page) => page.replaceAll(/\s/g, ''))
  expect(pages.length).toBe(deck.slides.length)
  deck.slides.forEach(({ title, says, isCover }, at) => {
    expect(pages[at]).toContain(title.replaceAll(/\s/g, ''))
    if (isCover) expect(pages[at]).toContain(says.split('\n')[0]?.replaceAll(/\s/g, ''))
  })
  const indicators = pages[deck.slides.findIndex(({ id }) => id === 'indicators')]
  for (const said of ['指标', '现状', '目标']) expect(indicators).toContain(said)
})

test('the matrix stands on its page whole: every park, and as many signs as the plan gives', async () => {
  const [page = ''] = await pagesFor([aSlideToWrite({ desk: 'matrix' })])
  for (const { name } of realAtlas.parks) expect(page).toContain(name)
  expect(page.match(/●/g)?.length).toBeGreaterThan(40)
})

test('a slide and a cover bear the fields of their view at the foot', async () => {
  const fields = { office: '管委会', number: 'ZJ-07', date: '2026-12', version: '草案', approval: '沪S(2026)012号' }
  const pages = await pagesFor([aSlideToWrite({}, { fields }), aSlideToWrite({}, { fields, isCover: true })])
  for (const page of pages) {
    for (const said of ['编制单位管委会', '图号ZJ-07', '制图2026-12', '版本草案', '审图号沪S(2026)012号'])
      expect(page.replaceAll(/\s/g, '')).toContain(said)
  }
})
