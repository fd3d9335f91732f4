import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openTemplate } from '../../../src/data/template/openTemplate'
import { contrast } from '../../../src/domain/contrast'
import type { OfficeTemplate } from '../../../src/domain/officeTemplate'
import { themesByName } from '../../../src/drawing/theme'
import { themes } from '../../../src/state/view'
import { realAtlas } from '../../builders'
import {
  aFile,
  aTemplate,
  darkGround,
  logoColour,
  narrow,
  places,
  type TemplateWish,
  wide,
} from '../../data/template/aTemplate'
import { converted, pagesOf } from '../office'
import { piped } from '../rasters'
import { schemaFaults } from '../schema'
import { type FoundShape, opened, shapesOf, wordsOf } from './opened'
import { aSlideToWrite, written } from './written'
import { type Element, elementsOf } from './xmlTree'

const drawn = realAtlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => id)
const longTitle = '一区十三个园区与多组团七个园区的产业布局、片区归属和分工，依据规划第四章第四节'

async function aTemplateOf(wish: TemplateWish): Promise<OfficeTemplate> {
  const opening = await openTemplate(aFile(aTemplate(wish)))
  if ('refusal' in opening) throw new Error(opening.refusal.reason)
  return opening.template
}

const slides = [
  aSlideToWrite({}, { title: '张江', says: '第一句\n第二句', isCover: true }),
  aSlideToWrite({ patterns: drawn.slice(0, 2) }, { title: longTitle }),
  aSlideToWrite({ desk: 'indicators' }),
  aSlideToWrite({ desk: 'questions' }),
]

async function deckOn(wish: TemplateWish) {
  const template = await aTemplateOf(wish)
  const bytes = await written(slides, '16:9', '张江', template)
  return { template, bytes, paths: new Set(Object.keys(unzipSync(bytes))), ...opened(bytes) }
}

const narrowDeck = await deckOn({ size: narrow, masters: 2 })
const decks = [
  ['a wide template', await deckOn({})],
  ['two masters of 4:3', narrowDeck],
  ['a dark ground', await deckOn({ ground: darkGround })],
] as const

/** The parts that XML is in: pictures are none. */
function markupOf(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  return new Map(
    Object.entries(files).flatMap(([path, part]) => (/\.(xml|rels)$/.test(path) ? [[path, strFromU8(part)]] : [])),
  )
}

function leadsOf({ parts, parsed }: ReturnType<typeof opened>, path: string) {
  const own = path.replace(/([^/]*)$/, '_rels/$1.rels')
  return (parts.has(own) ? elementsOf(parsed(own), 'Relationship') : []).map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    kind: attributes.get('Type')?.replace(/.*\//, '') ?? '',
    isOutside: attributes.get('TargetMode') === 'External',
    to: decodeURI(new URL(attributes.get('Target') ?? '', `file:///${path}`).pathname.slice(1)),
  }))
}

test.each(decks)(
  'a deck on %s holds together: every lead has its part, every part its type and its way, nothing is there twice',
  (_, deck) => {
    const reached = new Set<string>()
    const reach = (path: string) => {
      const leads = leadsOf(deck, path)
      expect(new Set(leads.map(({ id }) => id)).size, path).toBe(leads.length)
      const meant = [...(deck.parts.get(path) ?? '').matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id)
      expect(
        meant.filter((id) => !leads.some((lead) => lead.id === id)),
        path,
      ).toEqual([])
      for (const { to, isOutside, kind } of leads) {
        if (isOutside) expect([kind, /^ppt\/slides\//.test(path)]).toEqual(['hyperlink', true])
        if (isOutside || reached.has(to)) continue
        expect(deck.paths.has(to), `${path} leads to ${to}`).toBe(true)
        reached.add(to)
        reach(to)
      }
    }
    reach('')
    const own = [...deck.paths].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml')
    expect(own.filter((path) => !reached.has(path))).toEqual([])
    const types = elementsOf(deck.parsed('[Content_Types].xml'), 'Override').map(({ attributes }) =>
      attributes.get('PartName')?.slice(1),
    )
    expect([...types].sort()).toEqual([...own].sort())
    const pictures = [...own].filter((path) => path.startsWith('ppt/media/'))
    for (const path of pictures) {
      expect(deck.parts.get('[Content_Types].xml')).toContain(`PartName="/${path}" ContentType="image/png"`)
    }
    expect(pictures).toHaveLength(1)
    for (const [path, text] of markupOf(deck.bytes)) {
      const numbers = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(numbers).size, path).toBe(numbers.length)
    }
  },
)

test('slides stand on the office’s layouts by what they are for, with its masters and its pictures, and none of ours', () => {
  for (const [, deck] of decks) {
    const layoutOf = (number: number) =>
      leadsOf(deck, `ppt/slides/slide${number}.xml`).find(({ kind }) => kind === 'slideLayout')?.to
    expect([1, 2, 3, 4].map(layoutOf)).toEqual([
      deck.template.cover.path,
      ...new Array(3).fill(deck.template.sheet.path),
    ])
    const masters = [...deck.parts.keys()].filter((path) => /slideMasters\/[^/]+\.xml$/.test(path))
    expect(masters).toEqual(deck.template.masters.map(({ path }) => path))
    for (const path of masters) expect(leadsOf(deck, path).filter(({ kind }) => kind === 'image')).toHaveLength(1)
    const listed = elementsOf(deck.parsed('ppt/presentation.xml'), 'p:sldMasterId')
    expect(listed).toHaveLength(masters.length)
  }
  const themeXml = narrowDeck.parts.get('ppt/theme/theme1.xml') ?? ''
  expect(themeXml).toContain('华文中宋')
  expect(themeXml).not.toContain('C23B22')
})

test.each(decks)('the published schemas find no fault in a deck on %s', async (_, { bytes }) => {
  expect(await schemaFaults(bytes, 'pptx')).toEqual([])
})

test('a chart has nothing of the office’s colours but that of its text, and on a plate nothing', () => {
  for (const [name, deck] of decks) {
    const text = [...deck.paths].flatMap((path) => (/^ppt\/charts\/[^/]+\.xml$/.test(path) ? deck.parts.get(path) : []))
    const named = [...text.join('').matchAll(/<a:schemeClr val="(\w+)"/g)].map(([, own]) => own)
    expect(new Set(named), name).toEqual(new Set(deck.template.sheet.ground === '#ffffff' ? ['tx2'] : []))
  }
})

test('slides are as large as the template’s', () => {
  const [size] = elementsOf(narrowDeck.parsed('ppt/presentation.xml'), 'p:sldSz')
  expect([size?.attributes.get('cx'), size?.attributes.get('cy')]).toEqual(narrow.map(String))
})

function placeOf(shape: FoundShape): Element | undefined {
  return elementsOf(shape.element, 'p:ph')[0]
}

test('a title is the layout’s in place, font, size and colour, smaller only where it would not fit; a cover’s words too', () => {
  for (const [, deck] of decks) {
    const [title, ...others] = shapesOf(deck.slide(2)).filter(placeOf)
    if (!title) throw new Error('no title')
    expect(others).toEqual([])
    expect(placeOf(title)?.attributes.get('type')).toBe('title')
    expect(wordsOf(title.element)).toBe(longTitle)
    expect(title.box.x).toBeNaN()
    expect(elementsOf(title.element, 'a:solidFill')).toEqual([])
    const [letters] = elementsOf(title.element, 'a:rPr')
    expect(letters?.attributes.has('sz')).toBe(false)
    const [fit] = elementsOf(title.element, 'a:normAutofit')
    expect(Number(fit?.attributes.get('fontScale'))).toBeLessThan(100_000)
    const cover = shapesOf(deck.slide(1)).map((shape) => placeOf(shape)?.attributes.get('type'))
    expect(cover).toEqual(['ctrTitle', 'subTitle'])
    expect(wordsOf(deck.slide(1))).toContain('非法定边界')
  }
})

test('all else stands in the room that the layout leaves', () => {
  for (const [, deck] of decks) {
    const { room } = deck.template.sheet
    const slack = 13_000
    for (const number of [2, 3, 4]) {
      const boxes = shapesOf(deck.slide(number)).filter((shape) => !placeOf(shape) && shape.box.width > 0)
      for (const { box, name } of boxes) {
        expect(box.y, name).toBeGreaterThanOrEqual(room.y - slack)
        expect(box.y + box.height, name).toBeLessThanOrEqual(room.y + room.height + slack * 8)
        expect(box.x, name).toBeGreaterThanOrEqual(room.x - slack)
        expect(box.x + box.width, name).toBeLessThanOrEqual(room.x + room.width + slack * 8)
      }
    }
  }
})

/** Colours of a slide that are written out, and those that are named of the theme. */
function coloursOf(slide: Element) {
  const values = (name: string) => elementsOf(slide, name).map(({ attributes }) => attributes.get('val') ?? '')
  return { plain: new Set(values('a:srgbClr')), named: new Set(values('a:schemeClr')) }
}

test.each(themes)('in %s the map has the colours of the screen, whatever the office’s theme has', async (theme) => {
  const slide = aSlideToWrite({ theme, patterns: drawn })
  const { plain, named } = coloursOf(opened(await written([slide], '16:9', '', await aTemplateOf({}))).slide(1))
  const { groups, sea, city } = themesByName[theme]
  for (const colour of [...Object.values(groups), sea, city]) expect(plain).toContain(colour.slice(1).toUpperCase())
  expect([...named].filter((name) => name !== 'tx2')).toEqual([])
})

test('what stands around the map is in the office’s colour where that can be read, else on a plate of the map’s own', async () => {
  for (const ground of ['FFFFFF', '0B3C5D', '808080']) {
    for (const theme of themes) {
      const fill = `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${ground}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
      const file = opened(await written([aSlideToWrite({ theme })], '16:9', '', await aTemplateOf({ ground: fill })))
      const shapes = shapesOf(file.slide(1))
      const plate = shapes.find(({ name }) => name === '底板')
      const said = shapes.find(({ name, element }) => name === '说明' && wordsOf(element) !== '')
      const [colour] = said ? elementsOf(said.element, 'a:solidFill') : []
      const own = colour && elementsOf(colour, 'a:srgbClr')[0]?.attributes.get('val')
      const ink = own ? `#${own}` : '#0b3c5d'
      const below = plate && elementsOf(plate.element, 'a:srgbClr')[0]?.attributes.get('val')
      expect(contrast(ink, `#${below ?? ground}`), `${ground} ${theme}`).toBeGreaterThanOrEqual(4.5)
    }
  }
})

const patience = 120_000

test(
  'LibreOffice opens a deck on a template: a page a slide, the office’s picture on each, its fonts in the titles',
  () => {
    for (const [, { bytes, template }] of decks) {
      const pdf = converted(bytes, 'pptx', 'pdf')
      const pages = pagesOf(pdf).map((page) => page.replaceAll(/\s/g, ''))
      expect(pages).toHaveLength(slides.length)
      expect(pages[1]).toContain(longTitle.slice(0, 12))
      for (const { name } of realAtlas.parks) expect(pages[1]).toContain(name)
      const [x, y, width, height] = places.logo
      for (let page = 1; page <= pages.length; page += 1) {
        expect(colourAt(pdf, page, [x + width / 2, y + height / 2]), `page ${page} of ${template.size.width}`).toEqual([
          ...logoColour,
        ])
      }
      const read = strFromU8(unzipSync(converted(bytes, 'pptx', 'odp'))['styles.xml'] ?? new Uint8Array())
      expect(read).toContain('华文中宋')
    }
  },
  patience,
)

/** What Poppler draws there, as shares of the page from its upper left. */
function colourAt(pdf: Uint8Array, page: number, [x, y]: readonly [number, number]): readonly number[] {
  const picture = piped('pdftoppm', ['-r', '36', '-f', String(page), '-l', String(page)], pdf)
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(picture.subarray(0, 64)))
  if (!head) throw new Error('pdftoppm gave no PPM')
  const [width, height] = [Number(head[1]), Number(head[2])]
  const at = head[0].length + 3 * (Math.floor(y * height) * width + Math.floor(x * width))
  return [...picture.subarray(at, at + 3)]
}

test('a deck without a template is as it was', async () => {
  const file = opened(await written(slides))
  expect([...file.parts.keys()].filter((path) => /media/.test(path))).toEqual([])
  const [size] = elementsOf(file.parsed('ppt/presentation.xml'), 'p:sldSz')
  expect(size?.attributes.get('cx')).toBe(String(wide[0]))
})
