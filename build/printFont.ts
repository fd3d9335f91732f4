import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zlibSync } from 'fflate'
import { type Plugin, runnerImport } from 'vite'
import { charactersIn, woffTables } from './woff.ts'

type TrueType = typeof import('../src/export/pdf/trueType')

const require = createRequire(import.meta.url)
/**
 * Where several have a character, the first one's is taken; 泖 of 泖港 is in no other part of the package than the second, and
 * ①, ≥, →, ★ in those after it.
 */
const parts = [
  'chinese-simplified',
  '60',
  ...[85, 88, 89, 90, 91, 99, 100, 101, 102, 103, 104, 105, 106, 107, 109, 113, 114].map(String),
]

const weights = { regular: 400, bold: 700 } as const
export type Face = keyof typeof weights

/** The package's files of a face. */
export function filesOf(face: Face): readonly Uint8Array[] {
  const home = dirname(require.resolve('@fontsource/noto-sans-sc/package.json'))
  return parts.map((part) => readFileSync(join(home, 'files', `noto-sans-sc-${part}-${weights[face]}-normal.woff`)))
}

/**
 * What stands in bold: all of the atlas, and the 3,755 ideographs of GB 2312's first level, in which titles are written. The
 * others are thickened where they are set.
 */
export function boldCharacters(): ReadonlySet<number> {
  const decoder = new TextDecoder('gbk')
  const common = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) =>
    decoder.decode(Uint8Array.from({ length: 94 * 2 }, (_, at) => (at % 2 === 0 ? 0xb0 + row : 0xa1 + (at >> 1)))),
  ).join('')
  const own = ['atlas', 'ground']
    .map((name) => readFileSync(new URL(`../public/data/${name}.json`, import.meta.url), 'utf8'))
    .join('')
  const latin = Array.from({ length: 0x17f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join('')
  return new Set(Array.from(common + own + latin, (character) => character.codePointAt(0) ?? 0))
}

const isSign = (code: number) => (code >= 0x2000 && code < 0x3400) || (code >= 0xff00 && code < 0xfff0)

/**
 * The font of a PDF as a TrueType file: what has a character, and the tables that an embedded subset is made of. Of all files
 * but the first two only signs are taken; `kept` are the characters of a face that has no more.
 */
export function fontOf(files: readonly Uint8Array[], trueType: TrueType, kept?: ReadonlySet<number>): Uint8Array {
  const { glyphsIn, tableOf, tablesOf, trueTypeFile, unitsPerEm } = trueType
  const fonts = files.map(woffTables)
  const [like] = fonts
  if (!like) throw new Error('build/printFont.ts: no font was given')
  const glyphs = [glyphsIn(like)(0)]
  const numbers = new Map<number, number>()
  for (const [at, tables] of fonts.entries()) {
    const glyphOf = glyphsIn(tables)
    for (const [code, number] of charactersIn(tables)) {
      const isWanted = (at < 2 || isSign(code)) && (!kept || kept.has(code) || isSign(code))
      if (number === 0 || numbers.has(code) || !isWanted) continue
      numbers.set(code, glyphs.length)
      glyphs.push(glyphOf(number))
    }
  }
  if (tableOf(like, 'head').getUint16(18) !== unitsPerEm)
    throw new Error(`build/printFont.ts: the font has another em than the ${unitsPerEm} units of a PDF`)
  if (glyphs.some(({ bytes }) => (bytes[0] ?? 0) > 127))
    throw new Error('build/printFont.ts: a glyph is made of others, which src/export/pdf/glyphOutline.ts does not draw')
  return trueTypeFile(tablesOf(glyphs, like).set('cmap', characterMap(numbers)))
}

/** A table `cmap` with one subtable of format 12. */
function characterMap(numbers: ReadonlyMap<number, number>): Uint8Array {
  const groups: [first: number, last: number, glyph: number][] = []
  for (const [code, glyph] of [...numbers].sort(([one], [other]) => one - other)) {
    const group = groups.at(-1)
    if (group && code === group[1] + 1 && glyph === group[2] + code - group[0]) group[1] = code
    else groups.push([code, code, glyph])
  }
  const words = [1, (3 << 16) | 10, 12, 12 << 16, 16 + 12 * groups.length, 0, groups.length, ...groups.flat()]
  const view = new DataView(new ArrayBuffer(words.length * 4))
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word)
  return new Uint8Array(view.buffer)
}

async function written(face: Face): Promise<string> {
  const source = fileURLToPath(new URL('../src/export/pdf/trueType.ts', import.meta.url))
  const { module } = await runnerImport<TrueType>(source)
  const folder = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
  const path = `${folder}noto-sans-sc-${face}.bin`
  mkdirSync(folder, { recursive: true })
  // Another build may read it meanwhile.
  const own = `${path}.${process.pid}`
  writeFileSync(
    own,
    zlibSync(fontOf(filesOf(face), module, face === 'bold' ? boldCharacters() : undefined), { level: 9 }),
  )
  renameSync(own, path)
  return path
}

/**
 * Puts together the two faces of a PDF of the package's files, once a build, and gives them to the page as files like any
 * other. They are packed: not every host packs what it sends, and the copy in one file has to hold them.
 */
export function printFont(): Plugin {
  const faces = new Map<Face, Promise<string>>()
  return {
    name: 'print-font',
    resolveId: {
      filter: { id: /^virtual:print-font\/(?:regular|bold)\?url$/ },
      async handler(id) {
        const face = id.includes('bold') ? 'bold' : 'regular'
        const path = faces.get(face) ?? written(face)
        faces.set(face, path)
        return `${await path}?url`
      },
    },
  }
}
