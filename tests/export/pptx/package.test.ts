import fc from 'fast-check'
import { expect, test } from 'vitest'
import { themesByName } from '../../../src/drawing/theme'
import { blended, changed } from '../../../src/export/pptx/colour'
import { zippedPackage } from '../../../src/export/pptx/package/zippedPackage'
import { pagesPptx } from '../../../src/export/pptx/pagesPptx'
import { aFilter, realAtlas } from '../../builders'
import { anOrder } from '../../drawing/pages/orders'
import { opened, wordsOf } from './opened'
import { aSlideToWrite, written } from './written'
import { type Element, elementsOf } from './xmlTree'

const nasty = '一张 <图> & "引号" \u0007\ud83d ]]>'
const drawn = realAtlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => id)
const smallestMaster = 2_147_483_648

/** A cover, a map, a table and a list, with notes, links and texts that XML has no signs for. */
async function aDeck() {
  const said = { title: nasty, says: `${nasty}\n第二句` }
  const slides = [
    aSlideToWrite({}, { ...said, isCover: true }),
    aSlideToWrite({ patterns: drawn }, said),
    aSlideToWrite({ desk: 'indicators' }),
    aSlideToWrite({ desk: 'questions' }),
  ]
  return opened(await written(slides, '16:9', nasty))
}

/** The park atlas, whose contents turn to its other slides. */
async function pages() {
  const order = anOrder({ filter: aFilter({ pattern: { chosen: ['four-x'] } }) }, '16:9')
  const file = await pagesPptx(order, new AbortController().signal, () => {})
  return opened(new Uint8Array(await file.arrayBuffer()))
}

const [deck, atlasPages] = await Promise.all([aDeck(), pages()])

const themes = ['light', 'dark', 'projector', 'projector-dark'] as const

function lightnessOf(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  return (Math.min(...parts) + Math.max(...parts)) / 2
}

/** What a reader of the format makes of the lightness. */
function lightnessAfter(colour: string, changes: ReturnType<typeof changed>): number {
  return changes.reduce((lightness, [kind, share]) => {
    if (kind === 'lumMod') return lightness * share
    return kind === 'lumOff' ? lightness + share : lightness
  }, lightnessOf(colour))
}

type Opened = ReturnType<typeof opened>

function relsOf(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels')
}

/** What a part leads to within the file: paths by the numbers of the relationships, with what they are called. */
function ledTo({ parts, parsed }: Opened, path: string) {
  const all = parts.has(relsOf(path)) ? elementsOf(parsed(relsOf(path)), 'Relationship') : []
  return all.map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    kind: attributes.get('Type')?.replace(/.*\//, '') ?? '',
    isOutside: attributes.get('TargetMode') === 'External',
    to: decodeURI(new URL(attributes.get('Target') ?? '', `file:///${path}`).pathname.slice(1)),
  }))
}

function onlyTarget(file: Opened, path: string, kind: string): string {
  const [found, ...others] = ledTo(file, path).filter((lead) => lead.kind === kind)
  if (!found || others.length > 0) throw new Error(`${path} leads to ${others.length ? 'several' : 'no'} ${kind}`)
  return found.to
}

function partsLike(file: Opened, folder: string): readonly string[] {
  return [...file.parts.keys()].filter((path) => path.startsWith(`ppt/${folder}/`) && path.endsWith('.xml'))
}

test.each([
  ['a deck', deck],
  ['the park atlas', atlasPages],
] as const)(
  '%s holds together: every relationship leads to a part, every part is reached and has its type',
  (_, file) => {
    const reached = new Set<string>()
    const reach = (path: string) => {
      for (const { to, isOutside } of ledTo(file, path)) {
        if (isOutside || reached.has(to)) continue
        expect(file.parts.has(to) || file.workbooks.has(to), `${path} leads to ${to}`).toBe(true)
        reached.add(to)
        reach(to)
      }
    }
    reach('')
    const all = [...file.parts.keys(), ...file.workbooks.keys()]
    const own = all.filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml')
    expect(own.filter((path) => !reached.has(path))).toEqual([])
    const types = elementsOf(file.parsed('[Content_Types].xml'), 'Override').map(({ attributes }) =>
      attributes.get('PartName')?.slice(1),
    )
    expect([...types].sort()).toEqual([...own].sort())
    for (const path of own) {
      const known = ledTo(file, path).map(({ id }) => id)
      expect(new Set(known).size, path).toBe(known.length)
      const meant = [...(file.parts.get(path) ?? '').matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id)
      expect(
        meant.filter((id) => !known.includes(String(id))),
        path,
      ).toEqual([])
    }
  },
)

test('no two shapes of a part have one number', () => {
  for (const file of [deck, atlasPages]) {
    for (const path of file.parts.keys()) {
      const root = file.parsed(path)
      const numbers = elementsOf(root, 'p:cNvPr').map(({ attributes }) => attributes.get('id'))
      expect(new Set(numbers).size, path).toBe(numbers.length)
    }
  }
})

test('a package whose part leads nowhere is not written', () => {
  const xml = '<p:sld/>'
  const leads = [{ id: 'rId1', to: 'ppt/slideLayouts/slideLayout9.xml' }]
  expect(() => zippedPackage([{ path: 'ppt/slides/slide1.xml', kind: 'slide', xml, leads }])).toThrow(
    'slideLayout9.xml',
  )
})

test('masters, layouts and slides are numbered in their own ranges, none twice', () => {
  const numbersOf = (path: string, name: string) =>
    elementsOf(deck.parsed(path), name).map(({ attributes }) => Number(attributes.get('id')))
  const masters = numbersOf('ppt/presentation.xml', 'p:sldMasterId')
  const layouts = numbersOf('ppt/slideMasters/slideMaster1.xml', 'p:sldLayoutId')
  expect([masters.length, layouts.length]).toEqual([1, 3])
  expect(Math.min(...masters, ...layouts)).toBeGreaterThanOrEqual(smallestMaster)
  expect(new Set([...masters, ...layouts]).size).toBe(4)
  const slides = numbersOf('ppt/presentation.xml', 'p:sldId')
  expect(new Set(slides).size).toBe(4)
  expect(slides.filter((number) => number < 256 || number >= smallestMaster)).toEqual([])
})

function titlesOf(root: Element): readonly Element[] {
  return elementsOf(root, 'p:sp').filter((shape) =>
    elementsOf(shape, 'p:ph').some(({ attributes }) => /^(title|ctrTitle)$/.test(attributes.get('type') ?? '')),
  )
}

test.each([
  ['a deck', deck],
  ['the park atlas', atlasPages],
] as const)('every slide of %s has one title, for which its layout has the place', (_, file) => {
  const slides = partsLike(file, 'slides')
  expect(slides.length).toBeGreaterThan(3)
  for (const path of slides) {
    const [title, ...others] = titlesOf(file.parsed(path))
    expect(others, path).toEqual([])
    expect(title && wordsOf(title).trim(), path).toBeTruthy()
    const layout = onlyTarget(file, path, 'slideLayout')
    const typeOf = (shape: Element | undefined) => shape && elementsOf(shape, 'p:ph')[0]?.attributes.get('type')
    expect(typeOf(titlesOf(file.parsed(layout))[0]), path).toBe(typeOf(title))
    const notes = onlyTarget(file, path, 'notesSlide')
    expect(onlyTarget(file, notes, 'slide')).toBe(path)
    expect(onlyTarget(file, notes, 'notesMaster')).toBe('ppt/notesMasters/notesMaster1.xml')
  }
})

test('a cover, a title over a map and a blank are offered by name, each of the one master with a theme of its own', () => {
  const layouts = partsLike(deck, 'slideLayouts')
  expect(layouts.map((path) => elementsOf(deck.parsed(path), 'p:cSld')[0]?.attributes.get('name'))).toEqual([
    '封面',
    '标题与图',
    '空白',
  ])
  expect(layouts.map((path) => deck.parsed(path).attributes.get('type'))).toEqual(['title', 'titleOnly', 'blank'])
  expect(new Set(layouts.map((path) => onlyTarget(deck, path, 'slideMaster'))).size).toBe(1)
  const [first, third] = [onlyTarget(deck, 'ppt/slides/slide1.xml', 'slideLayout'), 'ppt/slides/slide3.xml']
  expect([first, onlyTarget(deck, third, 'slideLayout')]).toEqual(layouts.slice(0, 2))
  const themes = [partsLike(deck, 'slideMasters'), partsLike(deck, 'notesMasters')]
    .flat()
    .map((path) => onlyTarget(deck, path, 'theme'))
  expect(new Set(themes).size).toBe(2)
})

test('the theme is complete: twelve colours of the atlas, three of each style', () => {
  const theme = deck.parsed('ppt/theme/theme1.xml')
  const colours = elementsOf(theme, 'a:clrScheme').flatMap((scheme) => elementsOf(scheme, 'a:srgbClr'))
  expect(colours.map(({ attributes }) => attributes.get('val')).slice(0, 8)).toEqual([
    '1D2730',
    'FFFDF8',
    '6A614B',
    'FAF7EF',
    'C23B22',
    'B86E00',
    '1F63A8',
    '1D7F5F',
  ])
  expect(colours.length).toBe(12)
  for (const list of ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst']) {
    expect(elementsOf(theme, list)[0]?.children.length, list).toBe(3)
  }
})

test('what is recoloured in the theme is recoloured on the slides: groups, texts and grounds are named, never written out', async () => {
  for (const theme of themes) {
    const file = opened(await written([aSlideToWrite({ theme, patterns: drawn })]))
    const { groups, text, halo } = themesByName[theme]
    const slide = file.parsed('ppt/slides/slide1.xml')
    const plain = elementsOf(slide, 'a:srgbClr').map(({ attributes }) => `#${attributes.get('val')?.toLowerCase()}`)
    for (const colour of [...Object.values(groups), text, halo]) expect(plain).not.toContain(colour)
    const named = elementsOf(slide, 'a:schemeClr').map(({ attributes }) => attributes.get('val'))
    for (const slot of ['accent1', 'accent2', 'accent3', 'accent4', 'tx1', 'bg1']) expect(named).toContain(slot)
  }
})

test('a change of a theme’s colour comes to what the colour becomes on its ground', () => {
  const share = fc.double({ min: 0.05, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(...themes), share, (name, opacity) => {
      const { groups, city } = themesByName[name]
      for (const colour of Object.values(groups)) {
        const to = blended(colour, city, opacity)
        const [got, wanted] = [lightnessAfter(colour, changed(colour, to)), lightnessOf(to)]
        expect(Math.abs(got - wanted)).toBeLessThan(0.005)
      }
    }),
  )
})

test('every shape says what it is to who cannot see it, or is passed over', () => {
  for (const file of [deck, atlasPages])
    for (const path of partsLike(file, 'slides')) {
      const shapes = elementsOf(file.parsed(path), 'p:cNvPr').filter(({ attributes }) => attributes.get('id') !== '1')
      expect(shapes.length).toBeGreaterThan(1)
      for (const shape of shapes) {
        const isPassedOver = elementsOf(shape, 'adec:decorative').length > 0
        expect(isPassedOver !== Boolean(shape.attributes.get('descr')), shape.attributes.get('name')).toBe(true)
      }
    }
})

test('a slide is as large as PowerPoint’s own, a page of notes as the paper it is printed on', () => {
  const sizes = ['p:sldSz', 'p:notesSz'].map((name) => {
    const [size] = elementsOf(deck.parsed('ppt/presentation.xml'), name)
    return [Number(size?.attributes.get('cx')), Number(size?.attributes.get('cy'))]
  })
  expect(sizes).toEqual([
    [12_192_000, 6_858_000],
    [6_858_000, 9_144_000],
  ])
})

test('master and layouts have places for the day, a footer and the number', () => {
  for (const path of [...partsLike(deck, 'slideMasters'), ...partsLike(deck, 'slideLayouts')]) {
    const types = elementsOf(deck.parsed(path), 'p:ph').map(({ attributes }) => attributes.get('type'))
    expect(types).toEqual(expect.arrayContaining(['dt', 'ftr', 'sldNum']))
  }
})

test('in a dark theme what is added is light on dark, and notes are printed dark on light', async () => {
  const file = opened(await written([aSlideToWrite({ theme: 'dark' })]))
  const mapped = (path: string) => {
    const [map] = elementsOf(file.parsed(path), 'p:clrMap')
    return ['bg1', 'tx1', 'bg2', 'tx2'].map((slot) => map?.attributes.get(slot))
  }
  expect(mapped('ppt/slideMasters/slideMaster1.xml')).toEqual(['dk1', 'lt1', 'dk2', 'lt2'])
  expect(mapped('ppt/notesMasters/notesMaster1.xml')).toEqual(['lt1', 'dk1', 'lt2', 'dk2'])
  const theme = file.parsed('ppt/theme/theme1.xml')
  const colour = (name: string) =>
    elementsOf(theme, name)
      .flatMap((slot) => elementsOf(slot, 'a:srgbClr'))[0]
      ?.attributes.get('val')
  expect([colour('a:dk1'), colour('a:lt1')]).toEqual(['141C21', 'F4F6F5'])
})

test('what programs show of the file is its title, its subject, its author, and the title of every slide', () => {
  const core = deck.parsed('docProps/core.xml')
  const said = (name: string) => elementsOf(core, name).flatMap(({ children }) => children)
  expect(said('dc:title')).toEqual(['一张 <图> & "引号"  ]]>'])
  expect(said('dc:subject')).toEqual(['上海张江高新技术产业开发区“十四五”规划'])
  expect(said('dc:creator')).toEqual(['张江空间布局图'])
  expect(String(said('dcterms:created'))).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  const [names] = elementsOf(deck.parsed('docProps/app.xml'), 'TitlesOfParts')
  const titles = names ? elementsOf(names, 'vt:lpstr').flatMap(({ children }) => children) : []
  expect(titles.slice(2)).toHaveLength(4)
  expect(titles[2]).toBe('一张 <图> & "引号"  ]]>')
})
