import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { description } from '../../build/description'
import { anAtlas, realAtlas } from '../builders'
import { type Source, sourcesUnder, treeOf } from './sources'

const { edition, ...lists } = realAtlas
const slots = lists.patterns.flatMap((pattern) => pattern.slots)
const named = [lists.parks, lists.groups, lists.patterns, slots, lists.districts, lists.industries, lists.sites]
const idLists = named.map((list) => new Set<string>(list.map(({ id }) => id)))
const labels = new Set([
  ...slots.map(({ label }) => label).filter((label) => /\p{Script=Han}/u.test(label)),
  ...[lists.parks, lists.groups, lists.patterns, lists.districts].flatMap((list) => list.map(({ name }) => name)),
])
const { west, south, east, north } = edition.extent.bounds
const [, lastYear] = edition.years
const total = lists.parks.length

/** Words that are ids too and mean something else in the code, which the types keep apart. */
const others: Readonly<Record<string, string>> = {
  zone: 'the whole zone, as a scope, a holder and a panel; a group is compared by its own type, never with a text',
}

/** Places that need a number of the city, with the reason. */
const exempt: Readonly<Record<string, string>> = {
  'src/drawing/projection.ts':
    'the plane’s origin: paths are kept in small numbers, for which any place some degrees away would do',
  'src/domain/own/systems.ts':
    'coordinate systems are of the country and the city, whatever the plan: a belt has its meridian',
  'src/data/own/wkt.ts': 'the meridians of the country’s and the city’s coordinate systems, whatever the plan',
}

/** Reading a file's syntax costs: only those are read that hold a word or a number to look at. */
const worthReading = new RegExp(
  [
    `(?<![\\w-])(?:${[...idLists.flatMap((ids) => [...ids]), total, lastYear].map(escaped).join('|')})(?![\\w-])`,
    ...[...labels, edition.name, edition.nameEn, edition.document].map((text) => escaped(text)),
    '(?<![\\w.])\\d{2,3}\\.\\d',
  ].join('|'),
)

function escaped(text: string | number): string {
  return String(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** What a file knows of this edition: its ids and labels, its number of parks, its years, its degrees, its own words. */
function known(source: Source): readonly string[] {
  if (!worthReading.test(source.text)) return []
  const tree = treeOf(source)
  const found: string[] = []
  const note = (node: ts.Node, what: string) =>
    found.push(`${source.path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} ${what}`)
  const visit = (node: ts.Node) => {
    const what = ts.isNumericLiteral(node) ? numberKnown(node) : textKnown(node, source) || keysKnown(node)
    if (what) note(node, what)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function textKnown(node: ts.Node, { path }: Source): string | undefined {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) return
  const { text } = node
  // An address names ids among its parts; any other text is one or is none.
  const words = text.includes('=') ? text.split(/[=&,/]/) : [text]
  const id = words.find((word) => idLists.some((ids) => ids.has(word)) && !Object.hasOwn(others, word))
  if (id !== undefined) return `the id ${id}`
  if (!path.startsWith('src/words/') && labels.has(text)) return `the label ${text}`
  const number = new RegExp(`(?<![\\w.#-])(?:${total}|${lastYear})(?![\\w.-])`).exec(text)
  if (number) return `the number ${number[0]}`
  return [edition.name, edition.nameEn, edition.document].find((said) => text.includes(said))
}

/** An object whose keys are ids is a list by heart; one such word alone is chance. */
function keysKnown(node: ts.Node): string | undefined {
  if (!ts.isObjectLiteralExpression(node)) return
  const keys = node.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []))
  const ids = idLists.map((list) => keys.filter((key) => list.has(key))).find((some) => some.length > 1)
  return ids && `the ids ${ids.join(', ')}`
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
])

/** So many pixels are no count of parks: that is a number only where something is counted or compared. */
function numberKnown(node: ts.NumericLiteral): string | undefined {
  const { parent } = node
  const value = Number(node.text)
  const isDegree = (low: number, high: number) => value >= low && value <= high && !Number.isInteger(value)
  if (value === lastYear) return `the year ${value}`
  if (isDegree(west, east) || isDegree(south, north)) return `the degrees ${value}`
  const isCompared = ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind)
  const isCount = ts.isPropertyAssignment(parent) && /^(length|count|total|parks)$/.test(parent.name.getText())
  return value === total && (isCompared || isCount) ? `the number of parks ${value}` : undefined
}

test('no code knows an id, a count, a year or a degree of this edition', () => {
  const sources = sourcesUnder('src', 'build').filter(({ path }) => !Object.hasOwn(exempt, path))
  expect(sources.flatMap(known)).toEqual([])
})

test('the page says of itself what the data are, and knows none of it', () => {
  const page = readFileSync('index.html', 'utf8')
  const said = [...lists.groups.map(({ name }) => name), edition.name, `${total} 个`]
  expect(said.filter((text) => page.includes(text))).toEqual([])
  expect(page).toContain('content="<!--description-->"')
  expect(description(realAtlas)).toContain(`${total} 个园区`)
  const { parks, groups } = anAtlas()
  expect(description({ parks, groups })).toContain(
    `${parks.length} 个园区的空间布局图：${groups.map(({ name }) => name).join('、')}`,
  )
})

test('each exemption is needed', () => {
  const sources = sourcesUnder('src')
  expect(
    Object.keys(exempt).filter((path) => sources.filter((source) => source.path === path).every(knowsNothing)),
  ).toEqual([])
})

const knowsNothing = (source: Source) => known(source).length === 0

test.each([
  ["park.id === 'minhang'", 'the id minhang'],
  ["const asked = 'industry=biomedicine&draw=one-five-x'", 'the id biomedicine'],
  ['const sizes = { city: 1, pole: 1 }', 'the ids city, pole'],
  ["label === '多组团'", 'the label 多组团'],
  [`parks.length === ${total}`, `the number of parks ${total}`],
  [`const says = '${total} 个园区'`, `the number ${total}`],
  [`year < ${lastYear}`, `the year ${lastYear}`],
  ['const middle = [121.485, 31.222]', 'the degrees 121.485'],
  ["const title = '上海张江高新技术产业开发区“十四五”规划'", '“十四五”规划'],
])('it is seen: %s', (text, what) => {
  expect(known({ path: 'src/a.ts', text })[0]).toBe(`src/a.ts:1 ${what}`)
})

test.each(["const colours = { city: '#fff', sea: '#000' }", 'size={22}', "panel === 'zone'", 'x = 31', "'#222'"])(
  'it is left alone: %s',
  (text) => expect(known({ path: 'src/a.ts', text })).toEqual([]),
)
