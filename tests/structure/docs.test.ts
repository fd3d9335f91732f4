import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { housed, houseTable, roomsOf, withTable } from '../../docs/house'
import { houseSvg } from '../../docs/houseSvg'
import { readDeck, writtenDeck } from '../../src/data/deckFile'
import { writtenViews } from '../../src/data/savedViews'
import { longestQuery } from '../../src/domain/addressLimits'
import { bases, siteKinds, sources, taskKinds } from '../../src/domain/atlas'
import { facets } from '../../src/domain/facets'
import { fileLimits } from '../../src/domain/fileLimits'
import { planLimits } from '../../src/domain/plan'
import { questionKinds } from '../../src/domain/question'
import { mostOwnBytes } from '../../src/domain/textFile'
import { dataFormats } from '../../src/export/dataFormats'
import { pagesFormats } from '../../src/export/pagesFormats'
import { sheetFormats } from '../../src/export/sheetFormats'
import { addressParts } from '../../src/state/addressParts'
import { papers } from '../../src/state/sheetWish'
import {
  arrangements,
  deskNames,
  languages,
  mostCompared,
  painters,
  rowOrders,
  themes,
  zoomLimits,
} from '../../src/state/view'
import { realAtlas, realExtent } from '../builders'
import { filesUnder } from './sources'

const files = housed()
const rooms = roomsOf(files)
const page = (name: string) => readFileSync(`docs/${name}.md`, 'utf8')
/** Which of these a text does not name, each in backquotes, alone or among others. */
const unnamed = (text: string, names: readonly (string | number)[]) => {
  const said = new Set([...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, inside = '']) => inside.split(/[\s,=]+/)))
  return names.map(String).filter((name) => !said.has(name))
}

test('the picture of the folders and the table below it are as the imports are: else `npm run docs` draws them anew', () => {
  expect(readFileSync('docs/house.svg', 'utf8')).toBe(houseSvg(rooms))
  expect(page('house')).toBe(withTable(page('house'), houseTable(rooms)))
})

test('a new import between two folders makes another picture and another table', () => {
  const then = roomsOf([...files, { path: 'src/words/a.ts', text: "import { b } from '../browser/b'" }])
  expect(houseSvg(then)).not.toBe(houseSvg(rooms))
  expect(withTable(page('house'), houseTable(then))).not.toBe(page('house'))
})

test('every folder of the source stands in the picture with what it is', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => !rooms.some((room) => room.name === name))).toEqual([])
  expect(rooms.filter(({ meaning }) => meaning === '')).toEqual([])
})

test('every part of the address is told with its values', () => {
  const ofFacets = [realAtlas.groups.map(({ id }) => id), taskKinds, siteKinds, questionKinds].flat()
  const values = [ofFacets, sources, deskNames, rowOrders, arrangements, themes, painters, languages].flat()
  const keys = Object.keys(addressParts).map((key) => key.replace(/^\w+(?=\.)/, '<facet>'))
  expect(unnamed(page('formats'), [...keys, ...values])).toEqual([])
  const { south, north, west, east } = realExtent.bounds
  expect(page('formats')).toContain(
    `${zoomLimits.least} to ${zoomLimits.most}, ${south} to ${north}, ${west} to ${east}`,
  )
})

test('every limit of a file is told, and every format that is written', () => {
  const limits = [...Object.keys(fileLimits), ...Object.values(fileLimits)]
  const formats = [...dataFormats, ...sheetFormats, ...pagesFormats].map(({ ending }) => ending)
  expect(unnamed(page('formats'), [...limits, longestQuery, mostCompared, ...formats, ...papers])).toEqual([])
})

test('the limits of texts that are read are told in figures', () => {
  const figures = [mostOwnBytes, ...Object.values(planLimits)].map((limit) => limit.toLocaleString('en'))
  expect(figures.filter((figure) => !page('formats').includes(figure))).toEqual([])
})

test('the fields and versions of decks and saved questions are told as they are written', () => {
  const slide = { id: 's', title: '', says: '', address: '', isCover: false, seconds: null }
  const deck = writtenDeck({ id: 'd', name: 'd', seconds: 20, loops: false, slides: [slide] })
  expect(readDeck(deck)).toHaveProperty('deck')
  const written = [deck, writtenViews([{ id: 'v', name: 'v', address: '' }])]
  const told = written.flatMap((text) =>
    [...text.matchAll(/"(?:format|version)": [^,]+|"\w+"(?=:)/g)].map(([said]) => said),
  )
  expect(told).toContain('"version": 2')
  expect(told.filter((said) => !page('formats').includes(said))).toEqual([])
})

test('every facet has its word, and every basis and group', () => {
  expect(unnamed(page('glossary'), [...facets, ...bases, ...realAtlas.groups.map(({ id }) => id)])).toEqual([])
})

/** Files of the source that list all of these but one at most, each in quotes or as a key. */
function listing(names: readonly string[]): readonly string[] {
  const forms = names.map((name) => new RegExp(`['.]${name}'|\\b${name}:`))
  return files.flatMap(({ path, text }) =>
    forms.filter((form) => !form.test(text)).length < 2 && !path.startsWith('src/words/') ? [path] : [],
  )
}

/** They speak of the same things for reasons of their own. */
const others = [
  'src/domain/search.ts',
  'src/domain/atlas.ts',
  'src/drawing/questionSentence.ts',
  'src/drawing/pages/factTexts.ts',
]

test.each([
  ['facets', facets],
  ['desks', deskNames],
])('each file that lists the %s is named on the page of changes', (_, names) => {
  const lists = listing(names)
  expect(lists.length).toBeGreaterThan(2)
  expect(unnamed(page('changing'), lists).filter((path) => !others.includes(path))).toEqual([])
})

/** There only where an office has brought it. */
const brought = ['geo/surveyed.geojson']

/** Paths in backquotes that lead nowhere; `<facet>` and `*` stand for any name. */
function lost(name: string): readonly string[] {
  const text = readFileSync(name, 'utf8')
  const there = filesUnder(['src', 'geo', 'build', 'tests', 'docs', 'public', 'bench'], /./)
  const paths = [...text.matchAll(/`((?:src|geo|build|tests|docs|public|bench)\/[^`\s]*)`/g)].map(
    ([, path = '']) => path,
  )
  return paths.filter((path) => {
    const form = new RegExp(`^${path.replace(/[.+()]/g, '\\$&').replace(/\*|<\w+>/g, '[^/]+')}`)
    return !brought.includes(path) && !there.some((file) => form.test(file))
  })
}

test.each([
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
])('%s names only files that are there', (name) => {
  expect(lost(name)).toEqual([])
})

test('a term of the glossary that is a type of ours is one', () => {
  const types = [...page('glossary').matchAll(/`([A-Z]\w+)`/g)].map(([, name = '']) => name)
  expect(types.length).toBeGreaterThan(15)
  expect(types.filter((name) => !files.some(({ text }) => text.includes(`export type ${name} `)))).toEqual([])
})
