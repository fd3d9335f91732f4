// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { pdfSheet } from '../../src/export/pdf/pdfSheet'
import { readAddress } from '../../src/state/address'
import { orientations, type Paper, papers, plainSheet, type SheetWish } from '../../src/state/sheetWish'
import { realAtlas, realGround } from '../builders'
import { inFile, said } from './office'

beforeAll(() => {
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`.${address.replace(/\?.*$/, '')}`)))
})

async function pdfOf(address: string, wish: Partial<SheetWish>): Promise<Uint8Array> {
  const { view } = readAddress(address, realAtlas)
  const source = {
    link: `https://atlas.example/#${address}`,
    date: '2026-11-26',
    dataVersion: '0.2.0',
    screen: { width: 976, height: 664 },
  }
  const order = { atlas: realAtlas, ground: realGround, view, wish: { ...plainSheet, ...wish }, source }
  const { file } = await pdfSheet(order, 96, new AbortController().signal, () => {})
  return new Uint8Array(await file.arrayBuffer())
}

/** The words of the page with their boxes, in points, and the page's own size. */
function wordsIn(path: string) {
  const page = said('pdftotext', '-bbox', '-enc', 'UTF-8', path, '-')
  const [, width = 0, height = 0] = (/<page width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []).map(Number)
  const found = page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)
  const words = [...found].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }))
  return { width, height, words }
}

const approval = '沪S(2026)012号-GS(2026)0650'
const long = {
  zh: '张江高新技术产业开发区产业空间布局优化调整专项规划图（征求意见稿）'.repeat(3),
  en: 'Spatial Layout of the Industries of the Shanghai Zhangjiang High-tech Zone '.repeat(3),
}
const sheets = papers.flatMap((paper) =>
  orientations
    .filter((orientation) => orientation === 'landscape' || /^A[034]/.test(paper))
    .flatMap((orientation) => (['zh', 'en'] as const).map((language) => [paper, orientation, language] as const)),
)

test.each(sheets)(
  '%s %s %s: a long title and all words stay within the paper, the approval number is one word',
  async (...asked) => {
    const [paper, orientation, language] = asked
    const title = long[language].slice(0, 120).trim()
    const bytes = await pdfOf(`lang=${language}`, { paper, orientation, title, approval })
    inFile(bytes, 'pdf', (path) => {
      const { width, height, words } = wordsIn(path)
      expect(words.length).toBeGreaterThan(50)
      for (const { text, left, top, right, bottom } of words) {
        expect(left, text).toBeGreaterThan(0.01 * width)
        expect(right, text).toBeLessThan(0.99 * width)
        expect(top, text).toBeGreaterThan(0)
        expect(bottom, text).toBeLessThan(height)
      }
      expect(words.filter(({ text }) => text.includes(approval)).length).toBeGreaterThan(0)
      // In the order in which the page is read the title comes first.
      const first = words
        .slice(0, 30)
        .map(({ text }) => text)
        .join('')
      expect(first.replaceAll(/\s/g, '')).toContain(title.replaceAll(/\s/g, '').slice(0, 20))
    })
  },
)

/** What another program reads of the file's structure: each piece by its role, with what is written in it. */
function piecesOf(bytes: Uint8Array): readonly string[] {
  return inFile(bytes, 'pdf', (path) => {
    expect(said('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')
    return said('pdfinfo', '-enc', 'UTF-8', '-struct-text', path).split('\n')
  })
}

test.each<Paper>(['A4', 'wall', '16:9'])(
  '%s tells its pieces in the order in which they are read: title, what it shows, maps, clauses',
  async (paper) => {
    const pieces = piecesOf(await pdfOf('draw=four-x', { paper }))
    const roles = pieces.flatMap((line) => /^ *(H1|P|Figure)\b/.exec(line)?.[1] ?? [])
    expect(roles[0]).toBe('H1')
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles[1]).toBe('P')
    expect(roles.filter((role) => role === 'Figure').length).toBeGreaterThanOrEqual(3)
    const whole = pieces.join('').replaceAll(/\s/g, '')
    for (const text of ['人工智能“4+X”空间布局图', '全部园区：22个', '图例', '条目：', '示意范围，非法定边界']) {
      expect(whole).toContain(text)
    }
  },
)

test('a figure says what it shows, and all that is drawn is a piece or marked as none', async () => {
  const bytes = await pdfOf('draw=four-x', {})
  const text = new TextDecoder('latin1').decode(bytes)
  expect(text).toContain('/MarkInfo << /Marked true >>')
  expect(text).toContain('/Lang (zh-CN)')
  const figures = text.match(/\/S \/Figure[^>]*\/Alt <feff/g)
  expect(figures?.length).toBe(text.match(/\/S \/Figure/g)?.length)
  inFile(bytes, 'pdf', (path) => {
    const page = said('qpdf', '--qdf', '--object-streams=disable', path, '-')
    const marked = page.match(/\/(?:P|H1|Figure) << \/MCID \d+ >> BDC/g) ?? []
    expect(marked.length).toBe(text.match(/\/S \/(?:P|H1|Figure)/g)?.length)
  })
})
