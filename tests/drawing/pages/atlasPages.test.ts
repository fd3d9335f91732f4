import { describe, expect, test } from 'vitest'
import { clauseText } from '../../../src/domain/clause'
import { titleOf } from '../../../src/domain/edition'
import { matchingParks } from '../../../src/domain/filter'
import { nameIn, tagIn } from '../../../src/domain/named'
import { industriesOf } from '../../../src/domain/parkFacts'
import { parkNumber } from '../../../src/domain/parkNumber'
import { rolesOf } from '../../../src/domain/roles'
import { overlap, type Rect, toScreen, transformOf } from '../../../src/drawing/frame'
import { atlasPages } from '../../../src/drawing/pages/atlasPages'
import type { AtlasPage, PageMap } from '../../../src/drawing/pages/page'
import { boundsOf } from '../../../src/drawing/planeGeometry'
import type { Prose } from '../../../src/drawing/shapes/shape'
import { languages } from '../../../src/state/view'
import { aFilter, parkCount, realAtlas } from '../../builders'
import { anOrder } from './orders'

const textsOf = ({ parts }: AtlasPage) => parts.filter((part): part is Prose => part.kind === 'prose')
const mapsOf = ({ parts }: AtlasPage) => parts.filter((part): part is PageMap => part.kind === 'map')
const said = (page: AtlasPage) => textsOf(page).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))

function within({ x, y, width, height }: Rect, { size }: Pick<AtlasPage, 'size'>): boolean {
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height
}

/** Where the blocks of a park lie on a map, from its corner. */
function boxesOfPark({ drawing, composition }: PageMap, park: string | undefined): readonly Rect[] {
  const transform = transformOf(composition.main)
  return (drawing.parks.find(({ id }) => id === park)?.blocks ?? []).map(({ geometry }) => {
    const { x, y, width, height } = boundsOf(geometry)
    const [left, top] = toScreen(transform, [x, y])
    return { x: left, y: top, width: width * transform.scale, height: height * transform.scale }
  })
}

const papers = ['A4', '16:9', '4:3'] as const

describe.each(languages)('in %s', (language) => {
  describe.each(papers)('on %s', (paper) => {
    const pages = atlasPages(anOrder({ language }, paper)).map((page) => page())

    test('a page of contents, then a page a park in the plan’s order', () => {
      expect(pages.slice(1).map(({ title }) => title)).toEqual(realAtlas.parks.map((park) => nameIn(language, park)))
    })

    test('nothing that is written leaves the page, a map, or another text its room', () => {
      const boxesOf = (page: AtlasPage) => [...textsOf(page), ...mapsOf(page)].map(({ name, box }) => ({ name, box }))
      const faults = pages.flatMap((page) => {
        const boxes = boxesOf(page)
        const outside = boxes.filter(({ box }) => !within(box, page))
        const over = boxes.flatMap((one, at) => boxes.slice(at + 1).filter(({ box }) => overlap(one.box, box) > 4))
        return [...outside, ...over].map(({ name }) => `${page.title}: ${name}`)
      })
      expect(faults).toEqual([])
    })

    test('no letter is smaller than 6 points on paper, nor than the foot’s', () => {
      const pointsOf = ({ paper: { width }, size }: AtlasPage, letter: number) =>
        ((letter * width) / size.width / 25.4) * 72
      const smallest = pages.map((page) =>
        Math.min(...textsOf(page).flatMap(({ paragraphs }) => paragraphs.map(({ size }) => pointsOf(page, size)))),
      )
      expect(Math.min(...smallest)).toBeGreaterThan(5)
    })
  })

  const pages = atlasPages(anOrder({ language })).map((page) => page())

  test.each(realAtlas.parks)(
    'the page of $name says all its facts, each with a number that leads to its clause',
    (park) => {
      const page = pages[1 + realAtlas.parks.indexOf(park)]
      const text = page ? said(page).join('\n') : ''
      const own = realAtlas.tasks.filter(({ holder }) => 'park' in holder && holder.park === park.id)
      const sites = realAtlas.sites.filter((site) => site.park === park.id)
      const terms = industriesOf(realAtlas, park).flatMap((one) => one.terms)
      const titles = [
        ...own.map((task) => (language === 'zh' ? task.title : task.titleEn)),
        ...sites.map((site) => nameIn(language, site)),
        ...terms.map(({ industry }) => nameIn(language, industry)),
        ...rolesOf(realAtlas, park.id).map(({ slot }) => tagIn(language, slot)),
      ]
      expect(titles.filter((title) => !text.includes(title))).toEqual([])
      const facts = [
        park,
        ...own,
        ...sites,
        ...terms.map(({ link }) => link),
        ...rolesOf(realAtlas, park.id).map(({ slot }) => slot),
      ]
      const listed = new Map(
        [...text.matchAll(/^.*\[\d+\] .*$/gm)]
          .flatMap(([line]) => [...line.matchAll(/\[(\d+)\] (.+?)(?= {2}\[|$)/g)])
          .map(([, number, clause]) => [clause ?? '', number]),
      )
      for (const { clause } of facts) {
        const number = listed.get(clauseText(clause, language))
        expect(number, clauseText(clause, language)).toBeDefined()
        expect(text.split(`[${number}]`).length, `[${number}]`).toBeGreaterThan(2)
      }
    },
  )
})

test.each(languages)('in %s every page names the plan, and fills in each of its sentences', (language) => {
  for (const page of atlasPages(anOrder({ language }))) {
    const text = said(page()).join('\n')
    expect(text).toContain(titleOf(realAtlas, language))
    expect(text).not.toMatch(/[{}]/)
  }
})

test('a filtered view gives its parks alone, and says which filter that was', () => {
  const filter = aFilter({ pattern: { chosen: ['four-x'] } })
  const asked = matchingParks(realAtlas, filter)
  const pages = atlasPages(anOrder({ filter })).map((page) => page())
  expect(pages.length).toBe(asked.length + 1)
  const [contents] = pages
  expect(contents && said(contents).join('\n')).toContain('在4+X中的园区：4 个')
  expect(contents && said(contents)).not.toContain('陆家嘴园')
  const [overview] = contents ? mapsOf(contents) : []
  expect(overview?.drawing.parks.filter(({ quiet }) => !quiet).map(({ id }) => id)).toEqual(asked)
})

test('a long question stays on its page, and every page has its notice and its areas', () => {
  const industry = { chosen: realAtlas.industries.slice(0, 24).map(({ id }) => id), mode: 'any' } as const
  for (const paper of papers) {
    const pages = atlasPages(anOrder({ filter: aFilter({ industry }), language: 'en' }, paper)).map((page) => page())
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) {
      expect(textsOf(page).filter(({ box }) => !within(box, page))).toEqual([])
      expect(said(page).join('\n')).toContain('no legal boundary')
      const park = realAtlas.parks.find((one) => one.nameEn === page.title)
      for (const { scopeEn } of park?.areas ?? []) expect(said(page).join('\n')).toContain(scopeEn)
    }
  }
})

test('the contents lead to the page of each park, and each page to its live view', () => {
  const pages = atlasPages(anOrder()).map((page) => page())
  const [contents] = pages
  for (const { paragraphs, leads } of contents ? textsOf(contents) : []) {
    if (!leads || !('page' in leads)) continue
    const { title = '' } = pages[leads.page - 1] ?? {}
    const park = realAtlas.parks.find(({ name }) => name === title)
    expect(paragraphs[0]?.text).toBe(`${park ? parkNumber(realAtlas, park.id) : 0}. ${title}`)
  }
  const led = contents ? textsOf(contents).filter(({ leads }) => leads && 'page' in leads) : []
  expect(led.length).toBe(parkCount)
  const [second] = pages.slice(1)
  expect(second && textsOf(second).map(({ leads }) => leads)).toContainEqual({
    to: 'https://atlas.example/#park=zhangjiang',
  })
})

test.each(papers)('on %s a footprint stands whole in its map, in colour; the locator marks the same part', (paper) => {
  for (const [at, page] of atlasPages(anOrder({ language: 'en' }, paper))
    .slice(1)
    .entries()) {
    const park = realAtlas.parks[at]
    const [footprint, locator] = mapsOf(page())
    expect(footprint?.drawing.parks.filter(({ quiet }) => !quiet).map(({ id }) => id)).toEqual([park?.id])
    for (const box of footprint ? boxesOfPark(footprint, park?.id) : []) {
      expect(within(box, { size: footprint?.box ?? box }), `${park?.id} in its map`).toBe(true)
    }
    expect(footprint?.texts.names.main.map(({ park: named }) => named)).toContain(park?.id)
    expect(locator?.texts.names.main.map(({ park: named }) => named)).toEqual([park?.id])
    expect(locator?.shownLarger && within(locator.shownLarger, { size: locator.box })).toBe(true)
  }
})
