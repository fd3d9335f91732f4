// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { overlap } from '../../src/drawing/frame'
import { atlasPages } from '../../src/drawing/pages/atlasPages'
import { textWidth } from '../../src/drawing/textWidth'
import { pagesPdf } from '../../src/export/pdf/pagesPdf'
import { slidesPdf } from '../../src/export/pdf/slidesPdf'
import { pagesPptx } from '../../src/export/pptx/pagesPptx'
import { shippedDeck } from '../../src/presentation/shippedDeck'
import { savedPlace } from '../../src/state/savedAddress'
import { papers } from '../../src/state/sheetWish'
import { languages } from '../../src/state/view'
import { aView, realAtlas, realGround } from '../builders'
import { anOrder } from '../drawing/pages/orders'
import { aSlideToWrite, day, screen } from './pptx/written'

/** What goes through an office's mail. */
const mostBytes = 5e6
const { signal } = new AbortController()
const patience = 60_000

beforeAll(() => {
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`.${address.replace(/\?.*$/, '')}`)))
})

describe.each(languages)('in %s', (language) => {
  const view = { language, patterns: realAtlas.patterns.map(({ id }) => id) }

  test(
    'the atlas of all parks with all layouts weighs five megabytes at most, as pages and as slides',
    async () => {
      const pages = await pagesPdf(anOrder(view), signal, () => {})
      expect(pages.size).toBeLessThan(mostBytes)
      const slides = await pagesPptx(anOrder(view, '16:9'), signal, () => {})
      expect(slides.size).toBeLessThan(mostBytes)
    },
    patience,
  )

  test(
    'the shipped deck as a PDF weighs five megabytes at most',
    async () => {
      const deck = shippedDeck(realAtlas, language)
      const slides = deck.slides.map(({ title, says, isCover, address }) =>
        aSlideToWrite(savedPlace(address, aView({ language }), realAtlas).view, { title, says, isCover }),
      )
      const given = { as: 'pdf', slides, shape: '16:9', title: deck.name, screen } as const
      const { file } = await slidesPdf(realAtlas, realGround, given, day, signal)
      expect(file.size).toBeLessThan(mostBytes)
    },
    patience,
  )

  test.each(papers)('every title of the atlas on %s stands within the margins, under no other text', (paper) => {
    for (const page of atlasPages(anOrder(view, paper)).map((make) => make())) {
      const texts = page.parts.filter((part) => part.kind === 'prose')
      const title = texts.find(({ isTitle }) => isTitle)
      expect(title, page.title).toBeDefined()
      if (!title) continue
      const { x, width } = title.box
      // Nine millimetres on A4.
      const margin = 33
      expect(x, page.title).toBeGreaterThan(margin)
      expect(x + width, page.title).toBeLessThan(page.size.width - margin)
      for (const { at, text } of title.paragraphs.flatMap(({ lines }) => lines)) {
        expect(at[0] + textWidth(text, title.paragraphs[0]?.size ?? 0), text).toBeLessThan(x + width + 1)
      }
      for (const other of texts) if (other !== title) expect(overlap(other.box, title.box), other.name).toBeLessThan(4)
    }
  })
})
