import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { weightsOf, workerWeights } from '../bench/weights'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const kibibyte = 1024
/** What comes only when it is asked for, each by a text of its own that nothing else writes and no build shortens. */
const comesLater = {
  MapLibre: 'maplibregl-canvas-container',
  'the writer of PDF': '/CIDFontType2',
  'the writer of PPTX': 'ppt/slideMasters',
  'the writer of XLSX': 'xl/worksheets',
  papaparse: 'BAD_DELIMITERS',
  'the writer of PNG': 'IDAT',
  'the writer of DXF': 'LWPOLYLINE',
  'the writer of GeoPackage': 'gpkg_geometry_columns',
  'the fonts of a PDF': 'noto-sans-sc',
} as const

const parts = fileURLToPath(new URL('../src/words/parts', import.meta.url))

/** The first word of each part whose words come with it. */
const laterWords = readdirSync(parts)
  .map((name) => readFileSync(join(parts, name), 'utf8'))
  .filter((text) => text.includes('= addedWords('))
  .flatMap((text) => /^ {4}'([^']+?)(?:_other)?':/m.exec(text)?.[1] ?? [])

function builtFolder(): string {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no production build to weigh: run `npm run build` first.')
  return dist
}

function builtPage(): string {
  return readFileSync(join(builtFolder(), 'index.html'), 'utf8')
}

function builtStyles(): readonly string[] {
  const names = readdirSync(builtFolder(), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.css')).map((name) => readFileSync(join(dist, name), 'utf8'))
}

test('the layout is visible after at most 60 KiB', () => {
  expect(weightsOf(builtFolder()).beforeFirstPaint / kibibyte).toBeLessThanOrEqual(60)
})

test('all scripts and styles that are taken at once weigh at most 260 KiB', () => {
  const { eager, eagerScripts } = weightsOf(builtFolder())
  expect(Object.keys(eagerScripts).some((name) => /\bmain-/.test(name))).toBe(true)
  expect(eager / kibibyte).toBeLessThanOrEqual(260)
})

test('the start is few files: the first script, what it loads by, the app and its entry', () => {
  expect(Object.keys(weightsOf(builtFolder()).eagerScripts).length).toBeLessThanOrEqual(6)
})

test.each(Object.entries(comesLater))('%s comes only when it is asked for', (_, mark) => {
  const { eagerScripts, lazyScripts } = weightsOf(builtFolder())
  const withMark = (scripts: Readonly<Record<string, string>>) =>
    Object.keys(scripts).filter((name) => scripts[name]?.includes(mark))
  expect(withMark(eagerScripts)).toEqual([])
  expect(withMark(lazyScripts)).not.toEqual([])
})

test('the words of what comes later come with it', () => {
  const { eagerScripts, lazyScripts } = weightsOf(builtFolder())
  // A script may ask for a word that another holds; who holds it says what it is.
  const holds = (scripts: Readonly<Record<string, string>>, key: string) =>
    Object.values(scripts).some((script) => script.includes(`${key}":`) || script.includes(`${key}_other":`))
  expect(laterWords.length).toBeGreaterThan(10)
  expect(laterWords.filter((key) => holds(eagerScripts, key))).toEqual([])
  expect(laterWords.filter((key) => !holds(lazyScripts, key))).toEqual([])
})

/** What reads an office's file, by what it is called in the build: with any one reader beside it within its budget. */
const readers = ['shapefile', 'readJson', 'readMarkup', 'kmz', 'dxf', 'gpkg', 'readGuotu', 'readTable', 'xlsx']
const mostToRead = 60

test('what reads outlines comes with the one reader that is needed, at most 60 KiB, SQLite apart', () => {
  const weights = workerWeights(builtFolder(), 'ownWorker')
  const inKibibytes = Object.fromEntries([...weights].map(([name, bytes]) => [name ?? '', bytes / kibibyte]))
  const { '': alone = 0, ...withReader } = inKibibytes
  expect(Object.keys(withReader).sort()).toEqual([...readers].sort())
  for (const [name, sum] of Object.entries(withReader)) {
    expect(sum, name).toBeLessThanOrEqual(mostToRead)
    expect(sum, name).toBeGreaterThan(alone)
  }
})

test('the built page asks for nothing from elsewhere', () => {
  const asking =
    /<(?:script|link|img|iframe|object|embed|source|video|audio|use|image)\b[^>]*\b(?:src|href|srcset|data)\s*=\s*["']?(?:https?:)?\/\/[^>]*>/gi
  expect(builtPage().match(asking) ?? []).toEqual([])
})

test('the built styles ask for nothing from elsewhere', () => {
  const asking = /url\(\s*["']?(?:https?:)?\/\/[^)]*\)|@import[^;]*\/\/[^;]*;/gi
  expect(builtStyles().flatMap((styles) => styles.match(asking) ?? [])).toEqual([])
})

test('the built page carries a strict content security policy', () => {
  const policy =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(builtPage())?.[1]?.replaceAll('&#39;', "'") ??
    ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe-')
})
