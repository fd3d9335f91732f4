import { expect, test } from 'vitest'
import { folderOf, importsOf, type Source, sourcesUnder } from './sources'

const everything = [
  'domain',
  'browser',
  'data',
  'words',
  'state',
  'drawing',
  'ui',
  'map',
  'panels',
  'presentation',
  'export',
]

/** Which folders of ours a folder may import, beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  browser: [],
  data: ['domain', 'browser'],
  words: [],
  state: ['domain', 'browser', 'words'],
  drawing: ['domain', 'state', 'words'],
  ui: ['browser'],
  map: ['domain', 'browser', 'state', 'drawing', 'ui', 'words'],
  panels: ['domain', 'browser', 'state', 'drawing', 'ui', 'words'],
  presentation: ['domain', 'browser', 'state', 'drawing', 'ui', 'words'],
  export: ['domain', 'browser', 'state', 'drawing', 'ui', 'words'],
  'the page': everything,
}

const screens = ['ui', 'map', 'panels', 'presentation', 'the page']

/** In which folders a library may be imported; one that is not listed, in none. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@turf/turf': ['domain'],
  zod: ['data'],
  'idb-keyval': ['data'],
  'd3-scale': ['drawing'],
  'qrcode-generator': ['drawing'],
  papaparse: ['export'],
  fflate: ['export'],
  'write-excel-file': ['export'],
  jspdf: ['export'],
  // svg2pdf.js, whose ending is taken for a file's.
  svg2pdf: ['export'],
  '@fontsource/noto-sans-sc': ['export'],
  i18next: ['words'],
  zustand: ['state'],
  'maplibre-gl': ['map'],
  'd3-zoom': ['map'],
  'd3-selection': ['map'],
  'd3-interpolate': ['map'],
  'react-aria-components': ['ui'],
  'lucide-react': screens,
  react: ['state', 'drawing', ...screens],
  'react-dom': ['export', ...screens],
  geojson: everything,
}

const shipped = sourcesUnder('src')

/** Each import that the rules forbid, as `src/map/a.ts: panels`. */
function forbidden(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const folder = folderOf(source.path)
    return importsOf(source).flatMap(({ target, isOurs }) => {
      const to = folderOf(target)
      const isAllowed = isOurs
        ? target.startsWith('src/') && (to === folder || (mayImport[folder] ?? []).includes(to))
        : (homes[target] ?? []).includes(folder)
      return isAllowed ? [] : [`${source.path}: ${isOurs ? target : `library ${target}`}`]
    })
  })
}

/** Every circle of files that import one another for more than types. */
function circles(sources: readonly Source[]): readonly string[] {
  const known = new Map(sources.map(({ path }) => [path.replace(/\.tsx?$/, ''), path]))
  const next = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap(({ target, isTypeOnly }) => (isTypeOnly ? [] : (known.get(target) ?? []))),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, way: readonly string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) for (const to of next.get(path) ?? []) walk(to, [...way, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return found
}

test('each folder imports only what stands before it in the flow of data, and each library stays in its folder', () => {
  expect(forbidden(shipped)).toEqual([])
})

test('every folder of the source has a rule', () => {
  const folders = new Set(shipped.map(({ path }) => folderOf(path)))
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([])
})

test('no file imports itself by a roundabout way', () => {
  expect(circles([...shipped, ...sourcesUnder('geo')])).toEqual([])
})

test('what the page ships imports nothing of the tests, the bench or the data’s workshop', () => {
  const outside = shipped.flatMap((source) =>
    importsOf(source).filter(({ isOurs, target }) => isOurs && !target.startsWith('src/')),
  )
  expect(outside).toEqual([])
})

test('the rules see each kind of import: across, by a library, dynamic, and for others', () => {
  const wrong = [
    { path: 'src/map/a.ts', text: "import { b } from '../panels/b'" },
    { path: 'src/domain/a.ts', text: "import type { View } from '../state/view'" },
    { path: 'src/panels/a.ts', text: "const m = await import('maplibre-gl')" },
    { path: 'src/ui/a.ts', text: "export { nameIn } from '../domain/named'" },
    { path: 'src/data/a.ts', text: "import { useState } from 'react'" },
    { path: 'src/state/a.ts', text: "import { build } from '../../geo/build'" },
  ]
  expect(forbidden(wrong)).toEqual([
    'src/map/a.ts: src/panels/b',
    'src/domain/a.ts: src/state/view',
    'src/panels/a.ts: library maplibre-gl',
    'src/ui/a.ts: src/domain/named',
    'src/data/a.ts: library react',
    'src/state/a.ts: geo/build',
  ])
})

test('a circle is seen, one of types alone is not', () => {
  const ring = (how: string) => [
    { path: 'src/map/a.ts', text: `${how} { b } from './b'` },
    { path: 'src/map/b.ts', text: "import { c } from './c'" },
    { path: 'src/map/c.tsx', text: "import { a } from './a'" },
  ]
  expect(circles(ring('import'))).toEqual(['src/map/a.ts → src/map/b.ts → src/map/c.tsx → src/map/a.ts'])
  expect(circles(ring('import type'))).toEqual([])
})
