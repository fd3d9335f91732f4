import { expect, test } from 'vitest'
import { pagesPptx } from '../../../src/export/pptx/pagesPptx'
import { aFilter, realAtlas } from '../../builders'
import { anOrder } from '../../drawing/pages/orders'
import { converted, pagesOf } from '../office'
import { opened, shapesOf, wordsOf } from './opened'

/** LibreOffice takes some seconds to start, more on a busy machine. */
const patience = 120_000
const bare = (text: string) => text.replaceAll(/\s/g, '')
const signal = new AbortController().signal

async function written(order = anOrder({}, '16:9')): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await pagesPptx(order, signal, () => {})).arrayBuffer())
}

test(
  'LibreOffice opens the atlas: contents and a page for each of the 22 parks, with its name, its tasks and its notes',
  async () => {
    const bytes = await written()
    const { parts, slide } = opened(bytes)
    const pages = pagesOf(converted(bytes, 'pptx', 'pdf')).map(bare)
    expect(pages.length).toBe(23)
    realAtlas.parks.forEach(({ id, name }, index) => {
      const page = pages[index + 1] ?? ''
      expect(page.startsWith(name) || page.includes(name)).toBe(true)
      const own = realAtlas.tasks.filter(({ holder }) => 'park' in holder && holder.park === id)
      for (const { title } of own) expect(page, name).toContain(bare(title))
      expect(pages[0]).toContain(name)
      const shapes = shapesOf(slide(index + 2))
      expect(shapes.filter((shape) => shape.name === name).length, name).toBe(1)
      expect(shapes[0] && wordsOf(shapes[0].element)).toBe(name)
      expect(parts.get(`ppt/notesSlides/notesSlide${index + 2}.xml`)).toContain('条目')
    })
    expect([...parts.keys()].filter((path) => path.includes('media'))).toEqual([])
  },
  patience,
)

test('shapes keep to the slide, the mark of the larger map to its own', async () => {
  const filter = aFilter({ group: { chosen: ['clusters'] } })
  const { slide } = opened(await written(anOrder({ filter }, '16:9')))
  for (let page = 1; page <= 8; page++) {
    const outside = shapesOf(slide(page)).filter(({ box }) => {
      return box.x < -1 || box.y < -1 || box.x + box.width > 12_192_013 || box.y + box.height > 6_858_001
    })
    expect(
      outside.map(({ name }) => name),
      `page ${page}`,
    ).toEqual([])
  }
})

test('each page is told, and the signal ends the writing between two', async () => {
  const order = anOrder({ filter: aFilter({ pattern: { chosen: ['four-x'] } }) }, '16:9')
  const shares: number[] = []
  await pagesPptx(order, signal, (share) => shares.push(share))
  expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1])
  const off = new AbortController()
  const told: number[] = []
  const writing = pagesPptx(order, off.signal, (share) => {
    told.push(share)
    if (told.length === 2) off.abort()
  })
  await expect(writing).rejects.toThrow('aborted')
  expect(told).toEqual([0.2, 0.4])
})
