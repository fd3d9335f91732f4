import jsQR from 'jsqr'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { fromScreen, overlap, type Rect, transformOf } from '../../../src/drawing/frame'
import { boxesOf, boxOf } from '../../../src/drawing/placement'
import { toLngLat } from '../../../src/drawing/projection'
import { isSlide, paperSize, pixelSize, sheetSize } from '../../../src/drawing/sheet/papers'
import { SheetFigure } from '../../../src/drawing/sheet/SheetFigure'
import type { Sheet } from '../../../src/drawing/sheet/sheet'
import { fitted, wrapped } from '../../../src/drawing/sheet/wrapped'
import { textWidth } from '../../../src/drawing/textWidth'
import { type Paper, papers } from '../../../src/state/sheetWish'
import { parkCount, realAtlas } from '../../builders'
import { type Asked, aSheet } from './sheets'

const markup = (sheet: Sheet) => renderToStaticMarkup(<SheetFigure sheet={sheet} prefix="sheet" />)

/** The text of a sheet without its markup. */
const written = (sheet: Sheet) =>
  markup(sheet)
    .replace(/<title>.*?<\/title>/g, '')
    .replace(/<[^>]+>/g, '\n')

test('papers have the sizes of ISO 216, and a portrait sheet stands', () => {
  expect(paperSize('A4', 'landscape')).toEqual({ width: 297, height: 210 })
  expect(paperSize('A0', 'portrait')).toEqual({ width: 841, height: 1189 })
  expect(paperSize('16:9', 'portrait').width).toBeGreaterThan(paperSize('16:9', 'portrait').height)
})

test.each([
  ['A3', 'landscape', 300, 4961, 3508],
  ['A3', 'portrait', 300, 3508, 4961],
  ['A4', 'landscape', 96, 1123, 794],
  ['A0', 'landscape', 200, 9362, 6622],
] as const)('%s %s at %i dpi is %i × %i pixels', (paper, orientation, dpi, width, height) => {
  expect(pixelSize(paper, orientation, dpi)).toEqual({ width, height })
})

/** The length of a way between two places on a sphere of the earth's mean radius (haversine), in metres. */
function geodesic([lng1 = 0, lat1 = 0]: readonly number[], [lng2 = 0, lat2 = 0]: readonly number[]): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lng2 - lng1) * radians) / 2) ** 2
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(half))
}

test.each(['', 'map=12/31.2/121.5', 'map=8/31.3/121.4'])(
  'the scale bar is as long as it says in the middle of the sheet: %s',
  (address) => {
    for (const paper of papers) {
      const { scale, composition } = aSheet({ address, paper })
      const transform = transformOf(composition.main)
      const place = (x: number) => toLngLat(fromScreen(transform, [x, composition.main.rect.height / 2]))
      const middle = composition.main.rect.width / 2
      const metres = geodesic(place(middle - scale.pixels / 2), place(middle + scale.pixels / 2))
      expect(Math.abs(metres / scale.metres - 1)).toBeLessThan(0.002)
    }
  },
)

test('the ratio is that of the ground to the paper', () => {
  const { scale, paper, size } = aSheet({ paper: 'A1' })
  const barOnPaper = (scale.pixels * paper.width) / size.width / 1000
  expect(Math.abs(scale.metres / barOnPaper / scale.ratio - 1)).toBeLessThan(0.05)
})

const addresses = [
  '',
  ...realAtlas.edition.questions.map(({ address }) => address),
  'draw=core-wings-points,one-five-x,four-x&x=1',
]
/** One paper stands for all of ISO 216, whose shapes are alike. */
const shapes = [
  { paper: 'A4', orientation: 'landscape' },
  { paper: 'A4', orientation: 'portrait' },
  { paper: '16:9', orientation: 'landscape' },
  { paper: '4:3', orientation: 'landscape' },
] as const
const allSheets = shapes.flatMap((shape) =>
  ['zh', 'en'].flatMap((language) =>
    addresses.map((address) => ({ ...shape, address: `${address}&lang=${language}` })),
  ),
)

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

test('neither the legend nor the inset ever covers a park or its name at the opening camera', () => {
  for (const asked of allSheets) {
    const { drawing, composition, texts, legend, body } = aSheet(asked)
    const { main, inset } = composition
    const blocks = drawing.parks.flatMap((park) => boxesOf(park, transformOf(main), main.rect)).map(({ box }) => box)
    const names = texts.names.main.map((name) => boxOf(name, main))
    const parts = [...(legend ? [legend.box] : []), ...(inset ? [inset.rect] : [])]
    const covered = [...blocks, ...names].filter((box) => parts.some((part) => overlap(part, box) > 0))
    expect({ asked, covered }).toEqual({ asked, covered: [] })
    expect(blocks.every((box) => isWithin(box, main.rect))).toBe(true)
    for (const part of parts) expect(isWithin(part, { ...body, x: -0.1, y: 0, width: body.width + 0.2 })).toBe(true)
    expect(parts.reduce((sum, part) => sum + parts.filter((other) => overlap(part, other) > 0).length, 0)).toBe(2)
  }
})

const namedOn = (asked: Asked) => {
  const { main, inset } = aSheet(asked).texts.names
  return new Set([...main, ...inset].map(({ park }) => park))
}

test('every park is named on every sheet, and on a slide, whose type is large, where no more than two patterns are drawn', () => {
  for (const asked of allSheets) {
    const isFull = isSlide(asked.paper) && asked.address.includes('core-wings-points,one-five-x,four-x')
    if (!isFull) expect({ asked, count: namedOn(asked).size }).toEqual({ asked, count: parkCount })
  }
})

test('on a slide that is too full names are left out by rank: those that the zone rests on stay', () => {
  const headline = realAtlas.parks.filter(({ group }) => group === 'city' || group === 'pole').map(({ id }) => id)
  expect(headline.length).toBe(2)
  for (const asked of allSheets.filter(({ paper }) => isSlide(paper))) {
    const named = namedOn(asked)
    expect(headline.filter((park) => !named.has(park))).toEqual([])
    expect({ asked, isMost: named.size > 0.75 * parkCount }).toEqual({ asked, isMost: true })
  }
})

test('title, sentence, notice, sources, date, version and link are on every sheet, whole and on the paper', () => {
  for (const asked of allSheets.filter((_, index) => index % 5 === 0)) {
    const sheet = aSheet({ ...asked, title: '张'.repeat(90), approval: 'GS(2026)0001' })
    const { title, said, foot } = sheet.lines
    for (const line of [...title, ...said, ...foot]) {
      expect(line.x + textWidth(line.text, line.size)).toBeLessThanOrEqual(sheet.size.width - 28)
    }
    const joined = (lines: typeof foot) =>
      lines
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '')
    expect(joined(title)).toBe('张'.repeat(90))
    expect(joined(said)).toContain(sheet.sentence.replace(/\s/g, ''))
    const inBlock = sheet.block?.cells.flatMap(({ label, value }) => [label, ...value]) ?? []
    const atFoot = joined(foot) + joined(inBlock)
    // In the block a field is told by its label there.
    const plain = (said: string) => said.replace(/^(制图|Made|审图号|Map approval) /, '').replace(/\s/g, '')
    for (const said of [...sheet.credits, sheet.notice, sheet.link]) expect(atFoot).toContain(plain(said))
    expect(foot.at(-1)?.y).toBeLessThan(sheet.size.height - 4)
    expect(written(sheet)).toContain(foot[0]?.text.replace(/"/g, '&quot;').replace(/&(?!quot)/g, '&amp;'))
  }
})

test('the legend stands on a sheet whatever is wished', () => {
  const sheet = aSheet({ address: 'draw=one-five-x&lens=industry:biomedicine', title: 'x' })
  for (const entry of sheet.drawing.legend) expect(written(sheet)).toContain(entry.name)
})

test('an approval number is printed, and none where none is given', () => {
  expect(written(aSheet({ approval: ' 沪S(2026)012号 ' }))).toMatch(/审图号\n+沪S\(2026\)012号\n/)
  expect(written(aSheet())).not.toContain('审图号')
})

test('the clauses that the view rests on are printed', () => {
  expect(written(aSheet({ address: 'draw=four-x' }))).toContain('条目：四(一)3')
})

test('a diagram is shown as one, says so, and has neither scale nor projection', () => {
  const sheet = aSheet({ address: 'layout=diagram&draw=four-x' })
  expect(written(sheet)).toContain('结构示意图，方位大致属实，不表示距离，无比例尺')
  expect(written(sheet)).not.toContain('墨卡托')
  expect(markup(sheet)).not.toContain('data-layer="scale"')
  expect(markup(sheet).match(/data-footprint/g)).toHaveLength(parkCount)
})

/** Black modules on white, eight pixels each, with the quiet zone of four. */
function pictureOf(modules: Sheet['qr']) {
  const side = (modules.length + 8) * 8
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (modules[Math.floor(y / 8) - 4]?.[Math.floor(x / 8) - 4])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return { pixels, side }
}

test.each(['', 'industry=biomedicine&draw=four-x&q=张江'])('the code leads to the link: %s', (address) => {
  const { qr, link } = aSheet({ address })
  const { pixels, side } = pictureOf(qr)
  expect(jsQR(pixels, side, side)?.data).toBe(link)
})

test('a link too long for a code is printed whole, without a code', () => {
  const sheet = aSheet({ link: `https://atlas.example/#q=${'a'.repeat(1300)}` })
  expect(markup(sheet)).not.toContain('data-layer="code"')
  expect(sheet.lines.foot.map(({ text }) => text).join('')).toContain(sheet.link)
})

test('a sheet shows all that the screen shows', () => {
  const { composition } = aSheet({ address: 'map=11/31.1/121.4', paper: 'A4', orientation: 'portrait' })
  expect(composition.main.camera).toMatchObject({ lat: 31.1, lng: 121.4 })
  expect(composition.main.camera.zoom).toBeLessThan(11)
})

test('a text is wrapped between its words, and no line begins with a mark that closes', () => {
  const text = '一核两翼多点：核——张江科学城；翼——临港园、嘉定园（示意）。In One core, two wings'
  const lines = wrapped(text, 10, 90)
  expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  for (const line of lines) {
    expect(textWidth(line, 10)).toBeLessThanOrEqual(90)
    expect(line).not.toMatch(/^[，。；：、）]/)
  }
  expect(lines.some((line) => /^wo ings$/.test(line))).toBe(false)
})

test('a text that is fitted keeps every character', () => {
  const { lines, size } = fitted(['生'.repeat(100), '物'], 29, { width: 500, height: 60 }, 1.1)
  expect(lines.map((own) => own.join('').length)).toEqual([100, 1])
  expect(lines.flat().length * size * 1.1).toBeLessThan(60.1)
  expect(size).toBeLessThan(29)
})

/** Millimetres of a unit. */
const unitOf = (paper: Paper) => paperSize(paper, 'landscape').width / sheetSize(paper, 'landscape').width

test('a larger paper has larger type, though not so much larger as itself: its map has room for more', () => {
  for (const [small, large] of [
    ['A4', 'A2'],
    ['A2', 'A0'],
  ] as const) {
    expect(unitOf(large) / unitOf(small)).toBeCloseTo(Math.SQRT2, 1)
  }
  const named = (paper: Paper) => aSheet({ paper }).texts.groundNames.length
  expect(named('A0')).toBeGreaterThan(named('A4'))
})

test('a name on A0 is at least 8 mm high, and no smaller on a slide than 14 points', () => {
  const smallest = (paper: Paper) => {
    const { main, inset } = aSheet({ paper }).texts.names
    return Math.min(...[...main, ...inset].map(({ size }) => size)) * unitOf(paper)
  }
  expect(smallest('A0')).toBeGreaterThan(8)
  expect(smallest('16:9') / (25.4 / 72)).toBeGreaterThanOrEqual(14)
})
