import { describe, expect, test } from 'vitest'
import { nameIn } from '../../../src/domain/named'
import { syllablesOf } from '../../../src/domain/search/spoken'
import { overlap, type Rect } from '../../../src/drawing/frame'
import { groundNameBox } from '../../../src/drawing/groundNames'
import { atlasPages } from '../../../src/drawing/pages/atlasPages'
import type { AtlasPage, PageMap } from '../../../src/drawing/pages/page'
import { boxOf } from '../../../src/drawing/placement'
import type { Prose } from '../../../src/drawing/shapes/shape'
import { wordBox } from '../../../src/drawing/structureWords'
import type { PagesOrder } from '../../../src/state/pagesOrder'
import { languages, type View } from '../../../src/state/view'
import { pageWordsIn } from '../../../src/words/parts/pages'
import { aFilter, industryId, parkId, patternId, realAtlas } from '../../builders'
import { anOrder } from './orders'

const mapsOf = ({ parts }: AtlasPage) => parts.filter((part): part is PageMap => part.kind === 'map')
const proseOf = ({ parts }: AtlasPage) => parts.filter((part): part is Prose => part.kind === 'prose')
const said = (page: AtlasPage) => proseOf(page).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
const pagesFor = (...order: Parameters<typeof anOrder>) => atlasPages(anOrder(...order)).map((page) => page())

/** Each name of a map with its box, from the map's corner. */
function written({ composition, texts }: PageMap): readonly { readonly said: string; readonly box: Rect }[] {
  const { main, inset } = composition
  return [
    ...texts.words.map((word) => ({ said: word.text, box: wordBox(word, main) })),
    ...texts.names.main.map((name) => ({ said: name.lines.join(' '), box: boxOf(name, main) })),
    ...(inset ? texts.names.inset.map((name) => ({ said: name.lines.join(' '), box: boxOf(name, inset) })) : []),
    ...texts.blockNames.map(({ name, box }) => ({ said: name, box })),
    ...texts.groundNames.map((name) => ({ said: name.text, box: groundNameBox(name) })),
  ]
}

const isWithin = ({ x, y, width, height }: Rect, room: Rect) =>
  x >= room.x - 0.5 &&
  y >= room.y - 0.5 &&
  x + width <= room.x + room.width + 0.5 &&
  y + height <= room.y + room.height + 0.5

const papers: readonly PagesOrder['paper'][] = ['A4', 'A3', 'A2', 'A1', 'A0', '16:9', '4:3']
const biomedicine: Partial<View> = {
  lens: { by: 'industry', industry: industryId('biomedicine') },
  patterns: [patternId('one-five-x')],
}
const views: readonly Partial<View>[] = [{}, biomedicine, { patterns: realAtlas.patterns.map(({ id }) => id) }]

describe.each(languages)('in %s', (language) => {
  describe.each(papers)('on %s', (paper) => {
    const pages = views.flatMap((view) => pagesFor({ ...view, language }, paper))

    test('no name is cut at its map’s edge, or stands under scale or legend', () => {
      const faults = pages.flatMap((page) =>
        mapsOf(page).flatMap((map) => {
          const { rect } = map.composition.main
          const over = [...(map.key ? [map.key.rect] : []), ...(map.legend ? [map.legend] : [])]
          return written(map)
            .filter(({ box }) => !isWithin(box, rect) || over.some((other) => overlap(other, box) > 0))
            .map((name) => `${page.title}, ${map.name}: ${name.said}`)
        }),
      )
      expect(faults).toEqual([])
    })

    test('every page has north, a bar, a ratio that is true, and says what its colours and marks mean', () => {
      for (const page of pages) {
        const [map] = mapsOf(page)
        const items = map?.key?.items.map(({ item }) => item) ?? []
        const scale = items.find((item) => item.kind === 'scale')
        expect(scale, page.title).toBeDefined()
        if (!scale || !map) continue
        const ratio = Number(scale.ratio.replace(/^.*1:|,/g, ''))
        const millimetres = (scale.bar.pixels * page.paper.width) / page.size.width
        expect((millimetres * ratio) / 1000 / scale.bar.metres).toBeCloseTo(1, 1)
        expect(scale.north).not.toBe('')
        expect(map.legend !== null || items.some((item) => item.kind === 'entry'), page.title).toBe(true)
        for (const { item, at, width } of map.key?.items ?? [])
          expect(at[0] + width, JSON.stringify(item)).toBeLessThan(map.box.width + 0.5)
      }
    })

    test('every block of a page’s park has its name on the map, or in words beside it', () => {
      for (const page of pages) {
        const park = realAtlas.parks.find((one) => nameIn(language, one) === page.title)
        const named = new Set(mapsOf(page).flatMap(({ texts }) => texts.blockNames.map(({ id }) => id)))
        const own = realAtlas.blocks.filter((block) => block.park === park?.id && block.membership === 'member')
        const text = said(page).join('\n')
        const lacking = own.filter((block) => !named.has(block.id) && !text.includes(nameIn(language, block)))
        expect(
          lacking.map(({ id }) => id),
          page.title,
        ).toEqual([])
      }
    })

    test('no reference stands alone on a line, and no line alone in a column', () => {
      const faults = pages.flatMap((page) => {
        const texts = proseOf(page)
        const lines = texts.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
        const bare = lines.filter(
          ({ text }) => /\[\d+\]/.test(text) && !isClause(text) && !/[\p{L}\d]/u.test(without(text)),
        )
        const split = texts.filter(({ name }) => texts.filter((other) => other.name === name).length > 1)
        const alone = split.filter(
          ({ name, paragraphs }) =>
            columnParts.has(name) &&
            paragraphs.flatMap((paragraph) => paragraph.lines).filter(({ text }) => text !== '·').length < 2,
        )
        return [
          ...bare.map(({ text }) => `${page.title}: ${text}`),
          ...alone.map(({ name }) => `${page.title}: ${name}`),
        ]
      })
      expect(faults).toEqual([])
    })
  })

  test('every number of a page has its clause, and every clause its number', () => {
    for (const page of pagesFor({ language })) {
      const list = proseOf(page).filter(({ paragraphs }) => paragraphs.some(({ text }) => isClause(text)))
      const listed = list.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ text }) => numbersIn(isClause(text) ? text : '')),
      )
      const told = said(page).flatMap((text) => (isClause(text) ? [] : numbersIn(text)))
      expect(new Set(listed), page.title).toEqual(new Set(told))
      expect(listed.length).toBe(new Set(listed).size)
    }
  })

  test('the atlas has the title, the colours and the patterns of the view, and its cover says so', () => {
    const pages = pagesFor({ ...biomedicine, language })
    const [cover, ...rest] = pages
    const name = language === 'zh' ? '生物医药“1+5+X”' : 'Biomedicine “1+5+X”'
    expect(cover?.title).toContain(name)
    expect(cover && said(cover).join('\n')).toContain(language === 'zh' ? '谁提到生物医药' : 'Who names Biomedicine')
    for (const page of rest) {
      expect(said(page)).toContain(cover?.title)
      const park = realAtlas.parks.find((one) => nameIn(language, one) === page.title)
      const [map] = mapsOf(page)
      const isMember = realAtlas.patterns.some(
        ({ id, slots }) => id === 'one-five-x' && slots.some(({ parks }) => park && parks.includes(park.id)),
      )
      const marked = map?.drawing.patterns.flatMap(({ nodes }) => nodes.map((node) => node.park)) ?? []
      expect(marked, page.title).toEqual(isMember ? [park?.id] : [])
      expect(map?.key?.items.filter(({ item }) => item.kind === 'sign' && item.name !== '').length, page.title).toBe(
        isMember ? 1 : 0,
      )
      expect(map?.drawing.legendTitle).not.toBe('')
    }
  })
})

const columnParts = new Set(
  languages.flatMap((language) => {
    const words = pageWordsIn(language)
    return [
      ...(['roles', 'industries', 'tasks', 'sites', 'clauses'] as const).map((key) => words(key)),
      words('pages.groupSays'),
      words('pages.near'),
    ]
  }),
)
const isClause = (text: string) => /^\[\d+\] /.test(text)
const without = (text: string) => text.replaceAll(/\[\d+\]|〔[^〕]*〕|\((?:derived|inferred|external)\)/gi, '')
const numbersIn = (text: string) => [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => number)

const titles = (choice: PagesOrder['choice'], view: Partial<View> = {}) =>
  pagesFor(view, 'A4', choice)
    .slice(1)
    .map(({ title }) => title)

test('the parks are those of the answer, all, or those that are chosen and compared', () => {
  const filter = aFilter({ pattern: { chosen: ['four-x'] } })
  const view = { filter, selection: { park: parkId('putuo') }, compared: [parkId('jiading'), parkId('zhangjiang')] }
  expect(titles({ parks: 'answer', sort: 'plan' }, view)).toEqual(['张江科学城', '临港园', '徐汇园', '闵行园'])
  expect(titles({ parks: 'all', sort: 'plan' }, view)).toEqual(realAtlas.parks.map(({ name }) => name))
  expect(titles({ parks: 'compared', sort: 'plan' }, view)).toEqual(['张江科学城', '普陀园', '嘉定园'])
  const [cover] = pagesFor(view, 'A4', { parks: 'all', sort: 'name' })
  expect(cover && said(cover).join('\n')).toContain('收录全部 22 个园区。 | 按名称（拼音）排列。')
})

test('they stand in the plan’s order, by name within groups, by area, or by name as it is spoken', () => {
  const at = (name: string) => realAtlas.parks.find((park) => park.name === name)
  const spoken = titles({ parks: 'all', sort: 'name' }).map((name) =>
    syllablesOf(realAtlas.script.syllables, name).join(' '),
  )
  expect(spoken).toEqual([...spoken].sort())
  const grouped = titles({ parks: 'all', sort: 'group' })
  expect(grouped.map((name) => at(name)?.group)).toEqual(realAtlas.parks.map(({ group }) => group))
  const areas = titles({ parks: 'all', sort: 'area' }).map((name) => at(name)?.areas[0]?.squareKilometres ?? -1)
  expect(areas).toEqual([...areas].sort((one, other) => other - one))
})
