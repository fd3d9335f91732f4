// @vitest-environment jsdom
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { nameIn } from '../../src/domain/named'
import { indicatorCharts } from '../../src/drawing/desks/indicatorCharts'
import { slidesPdf } from '../../src/export/pdf/slidesPdf'
import { shippedDeck } from '../../src/presentation/shippedDeck'
import { savedPlace } from '../../src/state/savedAddress'
import { aView, realAtlas, realGround } from '../builders'
import { pagesOf } from './office'
import { aSlideToWrite, day, screen } from './pptx/written'

beforeAll(() => {
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`.${address.replace(/\?.*$/, '')}`)))
})

async function bytesFor(slides: readonly ReturnType<typeof aSlideToWrite>[]) {
  const given = { as: 'pdf', slides, shape: '16:9', title: '张江', screen } as const
  const { file, missing } = await slidesPdf(realAtlas, realGround, given, day, new AbortController().signal)
  expect(missing).toEqual([])
  return new Uint8Array(await file.arrayBuffer())
}

const pagesFor = async (...given: Parameters<typeof bytesFor>) => pagesOf(await bytesFor(...given))

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

/** Each line of a PDF in points, as Poppler reads it at three times its size, which is the most. */
function linesOf(pdf: Uint8Array): readonly { readonly text: string; readonly points: number }[] {
  const { stdout } = spawnSync('pdftohtml', ['-xml', '-i', '-zoom', '3', '-stdout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const sizes = new Map([...stdout.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id, size]) => [id, size]))
  return [...stdout.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/g)].map(([, font, said = '']) => ({
    text: said.replace(/<[^>]*>/g, '').trim(),
    points: Number(sizes.get(font)) / 3,
  }))
}

test.each(['zh', 'en'] as const)(
  'on a page of a deck no letter is smaller than ten points, and no park’s name than fourteen: %s',
  async (language) => {
    const patterns = realAtlas.patterns.filter(({ industry }) => industry).map(({ id }) => id)
    const lines = linesOf(await bytesFor([aSlideToWrite({ language }), aSlideToWrite({ language, patterns })]))
    const shown = lines.filter(({ text }) => text !== '')
    expect(shown.length).toBeGreaterThan(60)
    expect(shown.filter(({ points }) => points < 10)).toEqual([])
    const names = new Set(realAtlas.parks.map((park) => nameIn(language, park).replace(/ Park$/, '')))
    const named = shown.filter(({ text }) => names.has(text))
    expect(named.length).toBeGreaterThan(30)
    // A district that goes by a park's name is ground.
    const districts = new Set(realAtlas.districts.map((district) => nameIn(language, district)))
    expect(named.filter(({ text, points }) => points < (districts.has(text) ? 11 : 14))).toEqual([])
  },
)

test('the bars of the indicators stand beside their table, with their names and amounts', async () => {
  const [page = ''] = await pagesFor([aSlideToWrite({ desk: 'indicators' })])
  const bare = page.replaceAll(/\s/g, '')
  for (const { title, bars } of indicatorCharts(realAtlas, 'zh')) {
    expect(bare.split(title).length).toBeGreaterThan(2)
    for (const { name, text } of bars) {
      expect(bare).toContain(name.replaceAll(/\s/g, ''))
      expect(bare).toContain(text)
    }
  }
})

test('a slide and a cover bear the fields of their view at the foot', async () => {
  const fields = { office: '管委会', number: 'ZJ-07', date: '2026-12', version: '草案', approval: '沪S(2026)012号' }
  const pages = await pagesFor([aSlideToWrite({}, { fields }), aSlideToWrite({}, { fields, isCover: true })])
  for (const page of pages) {
    for (const said of ['编制单位管委会', '图号ZJ-07', '制图2026-12', '版本草案', '审图号沪S(2026)012号'])
      expect(page.replaceAll(/\s/g, '')).toContain(said)
  }
})
