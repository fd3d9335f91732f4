// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { saveData } from '../../src/export/saveData'
import { saveSheet } from '../../src/export/saveSheet'
import { saveSlides } from '../../src/export/saveSlides'
import { plainSheet } from '../../src/state/sheetWish'
import { aView, realAtlas, realGround } from '../builders'

const view = aView()
const screen = { width: 976, height: 664 }
const wish = plainSheet
const source = { link: 'http://localhost/', date: '2026-11-26', dataVersion: '1', screen }
const order = { atlas: realAtlas, ground: realGround, view, wish, source }
const slide = { title: '', says: '', isCover: false, view, link: 'http://localhost/' }
const slides = { as: 'pptx', slides: [slide], shape: '16:9', title: '', screen } as const

const load = async () => () => new Blob(['x'])

const writers = [
  [
    'a sheet',
    (signal: AbortSignal) => {
      const loadSheet = async () => async () => ({ file: new Blob(['x']), missing: [] })
      const format = { ending: 'svg', unit: 'millimetres', load: loadSheet } as const
      return saveSheet(format, order, { dotsPerInch: 96, fileName: 'x' }, signal, () => {})
    },
  ],
  ['slides', (signal: AbortSignal) => saveSlides(realAtlas, realGround, slides, 'x', signal)],
  [
    'data',
    (signal: AbortSignal) =>
      saveData(
        {
          name: 'export.json',
          says: 'export.jsonSays',
          icon: 'braces',
          file: 'export.file.json',
          ending: 'json',
          load,
        },
        realAtlas,
        realGround,
        view,
        'x',
        signal,
      ),
  ],
] as const

test.each(writers)('%s is handed to the downloads, and not where it was called off meanwhile', async (_, write) => {
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  URL.createObjectURL = () => 'blob:x'
  await write(new AbortController().signal)
  expect(names).toHaveLength(1)
  const calling = new AbortController()
  const written = write(calling.signal)
  calling.abort()
  await expect(written).rejects.toThrow(calling.signal.reason)
  expect(names).toHaveLength(1)
})
