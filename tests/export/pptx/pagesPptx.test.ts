import { expect, test } from 'vitest'
import { matchingParks } from '../../../src/domain/filter'
import { pagesPptx } from '../../../src/export/pptx/pagesPptx'
import { aFilter, realAtlas } from '../../builders'
import { anOrder } from '../../drawing/pages/orders'
import { converted, pagesOf } from '../office'
import { opened, shapesOf, wordsOf } from './opened'
import { elementsOf } from './xmlTree'

/** LibreOffice takes some seconds to start, more on a busy machine. */
const patience = 120_000
const bare = (text: string) => text.replaceAll(/\s/g, '')
const signal = new AbortController().signal

async function written(order = anOrder({}, '16:9')): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await pagesPptx(order, signal, () => {})).arrayBuffer())
}

test('contents and a slide for each of the parks: its name first, its shape, its notes, no picture', async () => {
  const { parts, slide } = opened(await written())
  expect([...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length).toBe(23)
  realAtlas.parks.forEach(({ name }, index) => {
    const shapes = shapesOf(slide(index + 2))
    expect(shapes.filter((shape) => shape.name === name).length, name).toBe(1)
    expect(shapes[0] && wordsOf(shapes[0].element)).toBe(name)
    expect(parts.get(`ppt/notesSlides/notesSlide${index + 2}.xml`)).toContain('条目')
  })
  expect([...parts.keys()].filter((path) => path.includes('media'))).toEqual([])
})

test('a click on a park in the contents turns to its slide', async () => {
  const filter = aFilter({ group: { chosen: ['clusters'] } })
  const { slide, parsed } = opened(await written(anOrder({ filter }, '16:9')))
  const targets = new Map(
    elementsOf(parsed('ppt/slides/_rels/slide1.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target'),
    ]),
  )
  const led = shapesOf(slide(1)).flatMap(({ element }) => {
    const [turn] = elementsOf(element, 'p:cNvPr').flatMap((named) => elementsOf(named, 'a:hlinkClick'))
    const number = /^slide(\d+)\.xml$/.exec(targets.get(turn?.attributes.get('r:id')) ?? '')?.[1]
    if (!turn || !number) return []
    expect(turn.attributes.get('action')).toBe('ppaction://hlinksldjump')
    const [first] = shapesOf(slide(Number(number)))
    return [[wordsOf(element), first ? wordsOf(first.element) : '']]
  })
  const asked = new Set(matchingParks(realAtlas, filter))
  const names = realAtlas.parks.filter(({ id }) => asked.has(id)).map(({ name }) => name)
  expect(led.map(([, page]) => page)).toEqual(names)
  for (const [said, page] of led) expect(said).toContain(page)
})

test(
  'LibreOffice opens the slides: a page each, with the name of its park and all its tasks',
  async () => {
    const filter = aFilter({ pattern: { chosen: ['four-x'] } })
    const asked = new Set(matchingParks(realAtlas, filter))
    const pages = pagesOf(converted(await written(anOrder({ filter }, '16:9')), 'pptx', 'pdf')).map(bare)
    const parks = realAtlas.parks.filter(({ id }) => asked.has(id))
    expect(pages.length).toBe(parks.length + 1)
    parks.forEach(({ id, name }, index) => {
      expect(pages[0]).toContain(name)
      expect(pages[index + 1]).toContain(name)
      const own = realAtlas.tasks.filter(({ holder }) => 'park' in holder && holder.park === id)
      for (const { title } of own) expect(pages[index + 1], name).toContain(bare(title))
    })
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
