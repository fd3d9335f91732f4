import { dirname } from 'node:path'
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
  polylabel: ['domain'],
  gcoord: ['domain'],
  zod: ['data'],
  'idb-keyval': ['data'],
  'd3-scale': ['drawing'],
  'qrcode-generator': ['drawing'],
  papaparse: ['export'],
  'topojson-client': ['data'],
  fflate: ['data', 'export'],
  // Started in one place; what reads and writes by it knows its types.
  'sql.js': ['browser', 'data', 'export'],
  // The font that the build puts together.
  'virtual:print-font': ['export'],
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

type Ways = ReadonlyMap<string, readonly string[]>

/** To which of these files each leads, for more or for types alone. */
function waysOf(sources: readonly Source[]): Ways {
  const known = new Map(sources.map(({ path }) => [path.replace(/\.tsx?$/, ''), path]))
  return new Map(
    sources.map((source) => [source.path, importsOf(source).flatMap(({ target }) => known.get(target) ?? [])]),
  )
}

/** The same of the folders that the files stand in. */
function waysOfFolders(ways: Ways): Ways {
  const folders = new Map<string, readonly string[]>()
  for (const [path, targets] of ways) {
    const own = dirname(path)
    const others = targets.map(dirname).filter((folder) => folder !== own)
    folders.set(own, [...new Set([...(folders.get(own) ?? []), ...others])])
  }
  return folders
}

function circles(ways: Ways): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, way: readonly string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) for (const to of ways.get(path) ?? []) walk(to, [...way, path])
    done.add(path)
  }
  for (const path of ways.keys()) walk(path, [])
  return found
}

test('each folder imports only what stands before it in the flow of data, and each library stays in its folder', () => {
  expect(forbidden(shipped)).toEqual([])
})

test('every folder of the source has a rule', () => {
  const folders = new Set(shipped.map(({ path }) => folderOf(path)))
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([])
})

test('no file imports itself by a roundabout way, not even for its types', () => {
  expect(circles(waysOf([...shipped, ...sourcesUnder('geo')]))).toEqual([])
})

test('nor does a folder of the panels', () => {
  expect(circles(waysOfFolders(waysOf(shipped.filter(({ path }) => path.startsWith('src/panels/')))))).toEqual([])
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

test('a circle is seen, of types alone as well, and of folders', () => {
  const ring = (how: string, home = 'map') => [
    { path: 'src/map/a.ts', text: `${how} { b } from '../${home}/b'` },
    { path: `src/${home}/b.ts`, text: "import { c } from '../map/c'" },
    { path: 'src/map/c.tsx', text: "import { a } from './a'" },
  ]
  for (const how of ['import', 'import type']) {
    expect(circles(waysOf(ring(how)))).toEqual(['src/map/a.ts → src/map/b.ts → src/map/c.tsx → src/map/a.ts'])
  }
  expect(circles(waysOfFolders(waysOf(ring('import', 'ui'))))).toEqual(['src/map → src/ui → src/map'])
})
