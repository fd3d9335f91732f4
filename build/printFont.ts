import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { zlibSync } from 'fflate'
import { type Plugin, runnerImport } from 'vite'
import { charactersIn, woffTables } from './woff.ts'

type TrueType = typeof import('../src/export/pdf/trueType')

const require = createRequire(import.meta.url)
/** Where both have a character, the first one's is taken; 泖 of 泖港 is in no other part of the package than the second. */
const parts = [
  require.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'),
  require.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-60-400-normal.woff'),
]

/** The font of a PDF as a TrueType file: what has a character, and the tables that an embedded subset is made of. */
export function fontOf(files: readonly Uint8Array[], trueType: TrueType): Uint8Array {
  const { glyphsIn, tableOf, tablesOf, trueTypeFile, unitsPerEm } = trueType
  const fonts = files.map(woffTables)
  const [like] = fonts
  if (!like) throw new Error('build/printFont.ts: no font was given')
  const glyphs = [glyphsIn(like)(0)]
  const numbers = new Map<number, number>()
  for (const tables of fonts) {
    const glyphOf = glyphsIn(tables)
    for (const [code, number] of charactersIn(tables)) {
      if (number === 0 || numbers.has(code)) continue
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

async function written(): Promise<string> {
  const source = fileURLToPath(new URL('../src/export/pdf/trueType.ts', import.meta.url))
  const { module } = await runnerImport<TrueType>(source)
  const files = parts.map((part) => readFileSync(part))
  const folder = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
  const path = `${folder}noto-sans-sc.bin`
  mkdirSync(folder, { recursive: true })
  // Another build may read it meanwhile.
  const own = `${path}.${process.pid}`
  writeFileSync(own, zlibSync(fontOf(files, module), { level: 9 }))
  renameSync(own, path)
  return path
}

/**
 * Puts together the font of a PDF of the package's files, once a build, and gives it to the page as a file like any other.
 * It is packed: not every host packs what it sends, and the copy in one file has to hold it.
 */
export function printFont(): Plugin {
  let path: Promise<string> | undefined
  return {
    name: 'print-font',
    resolveId: {
      filter: { id: /^virtual:print-font\?url$/ },
      async handler() {
        path ??= written()
        return `${await path}?url`
      },
    },
  }
}
