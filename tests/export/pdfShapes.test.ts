import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toPlane } from '../../src/drawing/projection'
import {
  type Area,
  circle,
  freeform,
  group,
  plainProse,
  rect,
  type Shape,
  solid,
  stroke,
  text,
} from '../../src/drawing/shapes/shape'
import { said } from './office'
import { aPdfOf } from './pdfs'

/** Writes the pages to a file, of which another program then says something. */
async function read<T>(pages: readonly (readonly Shape[])[], reading: (path: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const path = join(folder, 'a.pdf')
    writeFileSync(path, new Uint8Array(await (await aPdfOf(pages)).file.arrayBuffer()))
    return reading(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The colours of a page of 100 units, one pixel each, as Poppler draws it. */
async function drawn(...shapes: readonly Shape[]): Promise<(x: number, y: number) => string> {
  const pixels = await read([shapes], (path) => {
    said('pdftoppm', '-scale-to', '100', '-singlefile', path, path)
    return readFileSync(`${path}.ppm`)
  })
  const start = pixels.length - 100 * 100 * 3
  return (x, y) => pixels.subarray(start + (y * 100 + x) * 3, start + (y * 100 + x) * 3 + 3).toString('hex')
}

const [red, blue, white] = ['ff0000', '0000ff', 'ffffff']
const box = { x: 10, y: 20, width: 40, height: 30 }
const filled = rect('', box, { fill: solid('#ff0000') })

const ring = (left: number, top: number, right: number, bottom: number) => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
  [left, top],
]
/** Some sixty units wide at the plane’s own scale. */
const area: Area = {
  ...{ kind: 'area', name: '', fill: solid('#ff0000'), line: stroke('#0000ff', 8) },
  parts: [{ id: 'a', dash: null, geometry: { type: 'Polygon', coordinates: [ring(121.48, 31.18, 121.52, 31.22)] } }],
}

describe('a page of a PDF', () => {
  test('counts from its upper left corner, and has its ground where nothing is', async () => {
    const at = await drawn(filled)
    expect([at(11, 21), at(48, 48), at(9, 21), at(11, 52)]).toEqual([red, red, white, white])
  })

  test('lets through what is see-through, of fill and edge by themselves', async () => {
    const look = { fill: solid('#ff0000', 0.5), line: stroke('#0000ff', 4, { opacity: 0.25 }) }
    const at = await drawn(rect('', box, look))
    expect(at(30, 35)).toBe('ff7f7f')
    expect(at(30, 19)).toBe('bfbfff')
  })

  test('moves a group and cuts it, its round corners too', async () => {
    const clip = { rect: { x: 10, y: 20, width: 20, height: 20 }, corner: 8 }
    const at = await drawn(group('', [filled], { at: [30, 0], clip }))
    expect([at(50, 30), at(59, 38), at(41, 21), at(62, 30), at(20, 30)]).toEqual([red, white, white, white, white])
  })

  test('marks a hatch within its shape alone, stripes as dots', async () => {
    for (const marks of ['stripes', 'dots'] as const) {
      const fill = { colour: '#ff0000', opacity: 0.5, hatch: { id: 'a', marks, over: '#ffffff' } }
      const hatched = circle('', [50, 50], 30, { fill })
      const at = await drawn(group('', [hatched], { hatches: { fills: [], unit: 4 } }))
      const inside = Array.from({ length: 40 }, (_, step) => at(30 + step, 50))
      expect(inside).toContain('ff7f7f')
      expect(new Set(inside.map((colour) => Number.parseInt(colour.slice(2, 4), 16) < 0x30))).toEqual(
        new Set([true, false]),
      )
      expect([at(22, 22), at(78, 78), at(50, 15)]).toEqual([white, white, white])
    }
  })

  test('leaves out a hole, bends a curve and breaks a line', async () => {
    const holed = freeform(
      '',
      [
        {
          kind: 'ring',
          points: [
            [5, 5],
            [45, 5],
            [45, 45],
            [5, 45],
          ],
        },
        {
          kind: 'ring',
          points: [
            [15, 15],
            [15, 35],
            [35, 35],
            [35, 15],
          ],
        },
      ],
      { fill: solid('#ff0000') },
    )
    const curve = freeform(
      '',
      [
        {
          kind: 'curve',
          points: [
            [50, 10],
            [70, 50],
            [90, 10],
          ],
        },
      ],
      {
        line: stroke('#0000ff', 4),
      },
    )
    const broken = freeform(
      '',
      [
        {
          kind: 'line',
          points: [
            [0, 80],
            [100, 80],
          ],
        },
      ],
      {
        line: stroke('#0000ff', 4, { dash: [20, 30] }),
      },
    )
    const at = await drawn(holed, curve, broken)
    expect([at(10, 25), at(25, 25)]).toEqual([red, white])
    expect([at(70, 30), at(70, 48), at(70, 10)]).toEqual([blue, white, white])
    expect([at(10, 80), at(35, 80), at(60, 80)]).toEqual([blue, white, blue])
  })

  test('puts an outline where its plane lies, and its edge below its fill where it is to be', async () => {
    const [x, y] = toPlane([121.5, 31.2])
    const plane = { scale: 1, x: 50 - x, y: 50 - y }
    const over = await drawn(group('', [area], { plane }))
    const below = await drawn(group('', [{ ...area, edgeBelow: true }], { plane }))
    const blueOf = (at: typeof over) =>
      Array.from({ length: 100 }, (_, step) => at(step, 50)).filter((colour) => colour === blue).length
    expect(blueOf(over)).toBe(2 * blueOf(below))
    expect(blueOf(below)).toBeGreaterThan(4)
    expect(over(50, 50)).toBe(red)
  })

  test('says a text once, halo or not, and copies every sign as it was given', async () => {
    const halo = { colour: '#ffffff', width: 3, opacity: 0.8 }
    const name = text('', '张江 一 A', [50, 20], { size: 8, colour: '#000000', halo, anchor: 'middle', spacing: 2 })
    const lines = text('', ['科学', '城'], [50, 50], { size: 8, weight: 700, colour: '#000000', leading: 10 })
    const words = await read([[name, lines]], (path) => said('pdftotext', path, '-'))
    expect(words.split(/\n+/).filter((line) => line.trim())).toEqual(['张江 一 A', '科学', '城'])
  })

  test('sets 〓 for what the font lacks, and tells of it', async () => {
    const strange = text('', '泖𠀀港', [10, 20], { size: 8, colour: '#000000' })
    expect((await aPdfOf([[strange]])).missing).toEqual(['𠀀'])
    expect(await read([[strange]], (path) => said('pdftotext', path, '-'))).toContain('泖〓港')
  })

  test('leads on by its links, wherever their group was moved', async () => {
    const line = text('', '链接', [10, 20], { size: 10, colour: '#000000', link: 'https://atlas.example/#a' })
    const turning: Shape = { ...plainProse, name: '', paragraphs: [], box, leads: { page: 2 } }
    const file = new TextDecoder('latin1').decode(
      await (await aPdfOf([[group('', [line], { at: [10, 0] }), turning], []])).file.arrayBuffer(),
    )
    // 20 of 100 units from the left, in points; the second page is the fourth object.
    expect(file).toMatch(/\/Subtype \/Link \/Rect \[56\.693 [^\]]+\][^>]+\/URI \(https:\/\/atlas\.example\/#a\)/)
    expect(file).toMatch(/\/Subtype \/Link [^>]*\/Dest \[4 0 R \/XYZ null null null\]/)
  })
})

describe('what other programs find in it', () => {
  const words = (shapes: readonly Shape[]) => read([shapes], (path) => said('pdftotext', '-layout', path, '-').trim())

  test('letters that stand apart are one word', async () => {
    expect(await words([text('', '长江口', [10, 50], { size: 10, colour: '#000000', spacing: 12 })])).toBe('长江口')
  })

  test('a sign that the font lacks is printed as what it is made of', async () => {
    expect(await words([text('', '⑳ 二期Ⅱ', [10, 50], { size: 10, colour: '#000000' })])).toBe('20 二期II')
  })

  test('strong letters are in a bold face; where it lacks one the others are thickened', async () => {
    const fonts = (said_: string) =>
      read([[text('', said_, [10, 50], { size: 10, colour: '#000000', weight: 700 })]], (path) =>
        said('pdffonts', path),
      )
    expect(await fonts('张江')).toMatch(/NotoSansSC-Bold/)
    expect(await words([text('', '張江', [10, 50], { size: 10, colour: '#000000', weight: 700 })])).toBe('張江')
  })

  test('layers are listed by name', async () => {
    const layer = group('园区', [filled], { tag: ['layer', 'parks'] })
    const objects = await read([[layer]], (path) => said('qpdf', '--json=2', path))
    const { qpdf } = JSON.parse(objects)
    const names = Object.values<{ value?: { '/Type'?: string; '/Name'?: string } }>(qpdf[1]).flatMap(({ value }) =>
      value?.['/Type'] === '/OCG' ? [value['/Name']] : [],
    )
    expect(names).toEqual(['u:园区'])
  })
})
