import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { matchingParks } from '../../../src/domain/filter'
import { shippedDeck } from '../../../src/presentation/shippedDeck'
import { savedPlace } from '../../../src/state/savedAddress'
import { aFilter, aView, parkCount, realAtlas } from '../../builders'
import { converted, pagesOf } from '../office'
import { opened, shapesOf } from './opened'
import { aSlideToWrite, written } from './written'
import { elementsOf, parsedXml } from './xmlTree'

/** LibreOffice takes some seconds to start, more on a busy machine. */
const patience = 120_000

const filter = aFilter({ pattern: { chosen: ['four-x'] } })
const bare = (text: string) => text.replaceAll(/\s/g, '')

test(
  'LibreOffice opens the whole deck: a page a slide, with its title and the names of its parks',
  async () => {
    const deck = shippedDeck(realAtlas, 'zh')
    const slides = deck.slides.map(({ title, says, isCover, address }) =>
      aSlideToWrite(savedPlace(address, aView(), realAtlas).view, { title, says, isCover }),
    )
    const all = [...slides, aSlideToWrite({ filter })]
    const pages = pagesOf(converted(await written(all), 'pptx', 'pdf')).map(bare)
    expect(pages.length).toBe(all.length)
    deck.slides.forEach(({ title }, index) => {
      expect(pages[index]).toContain(bare(title))
    })
    const asked = new Set(matchingParks(realAtlas, filter))
    const names = realAtlas.parks.filter(({ id }) => asked.has(id)).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(3)
    expect(pages.at(-1)).toContain('张江空间布局图')
    for (const name of names) expect(pages.at(-1)).toContain(name)
    for (const { name } of realAtlas.parks) expect(pages[1]).toContain(name)
  },
  patience,
)

test(
  'LibreOffice finds shapes by the names of the parks, where the file has them',
  async () => {
    const bytes = await written([aSlideToWrite()])
    const meant = new Map(shapesOf(opened(bytes).slide(1)).map(({ name, box }) => [name, box]))
    const read = parsedXml(strFromU8(unzipSync(converted(bytes, 'pptx', 'odp'))['content.xml'] ?? new Uint8Array()))
    const names = new Set(realAtlas.parks.map(({ name }) => name))
    const found = elementsOf(read, 'draw:custom-shape').filter((one) =>
      names.has(one.attributes.get('draw:name') ?? ''),
    )
    expect(new Set(found.map((one) => one.attributes.get('draw:name'))).size).toBe(parkCount)
    expect(found.length).toBe(parkCount)
    expect(elementsOf(read, 'draw:image')).toEqual([])
    const emuOfCentimetre = 360_000
    for (const shape of found) {
      const box = meant.get(shape.attributes.get('draw:name') ?? '')
      const length = (key: string) => Number.parseFloat(shape.attributes.get(key) ?? '') * emuOfCentimetre
      expect(Math.abs(length('svg:x') - (box?.x ?? Number.NaN))).toBeLessThan(0.001 * 12_192_000)
      expect(Math.abs(length('svg:width') - (box?.width ?? Number.NaN))).toBeLessThan(0.001 * 12_192_000)
    }
  },
  patience,
)
