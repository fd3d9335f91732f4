import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesUnder, type Source, sourcesUnder, treeOf } from './sources'

const folders = ['src', 'geo', 'build', 'docs', 'tests', ...(existsSync('bench') ? ['bench'] : [])]

/** Lists, themes and dictionaries may be long. */
const long = [
  'src/words/zh.ts',
  'src/words/en.ts',
  'src/words/parts/deck.ts',
  'src/words/parts/own.ts',
  'src/words/parts/ownFile.ts',
  'src/drawing/theme.ts',
  'src/domain/atlas.ts',
]

/** Each place where the type checker is told to look away, as `src/a.ts:3 any`. */
function lookingAway(source: Source): readonly string[] {
  const { path, text } = source
  if (!/\bany\b|[\w)\]]!(?!=)|@ts-/.test(text)) return []
  const tree = treeOf(source)
  const found: string[] = []
  const note = (position: number, what: string) =>
    found.push(`${path}:${tree.getLineAndCharacterOfPosition(position).line + 1} ${what}`)
  const visit = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) note(node.getStart(tree), 'any')
    if (ts.isNonNullExpression(node)) note(node.getEnd(), '!')
    ts.forEachChild(node, visit)
  }
  visit(tree)
  for (const { index, 0: what } of text.matchAll(/@ts-(?:ignore|nocheck|expect-error)/g)) note(index, what)
  return found
}

test('nowhere is the type checker told to look away', () => {
  expect(
    sourcesUnder(...folders)
      .filter(({ path }) => !path.startsWith('tests/structure/'))
      .flatMap(lookingAway),
  ).toEqual([])
})

test('any, ! and a told-off checker are seen where they are', () => {
  const bad =
    "const a: any = 1\nconst b = a!.c\nconst d = '!' !== 'any'\n// @ts-ignore\nconst e = b as unknown as any[]\n"
  expect(lookingAway({ path: 'src/a.ts', text: bad })).toEqual([
    'src/a.ts:1 any',
    'src/a.ts:2 !',
    'src/a.ts:5 any',
    'src/a.ts:4 @ts-ignore',
  ])
})

test('no source file is longer than 200 lines, but for lists, themes and dictionaries', () => {
  const tooLong = sourcesUnder('src', 'geo', 'docs')
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > 200 && !long.includes(path))
  expect(tooLong).toEqual([])
})

test('each file that may be long is there', () => {
  expect(long.filter((path) => !existsSync(path))).toEqual([])
})

test('names are exported one by one: no default export but where a tool asks for one, and no barrels', () => {
  const wrong = sourcesUnder('src', 'geo', 'docs').filter(
    ({ path, text }) => /^export (default|\*)/m.test(text) || /\/index\.tsx?$/.test(path),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

/** Paths of somebody's own machine, and addresses that only a private network knows. */
const leaks =
  /(?:^|[\s"'`(=:])\/(?:work|root|tmp|home|Users)\/|C:\\Users|\b(?:10|172|192\.168)(?:\.\d{1,3}){2,3}:\d|\b[\w.-]*(?:registry|artifactory|nexus|mirror)[\w.-]*\.(?:com|net|org|cn|io|local|internal)\b/i

test('no file speaks of the machine that it was written on', () => {
  const kept = [
    'package.json',
    'package-lock.json',
    '.npmrc',
    'index.html',
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'biome.json',
  ]
  const texts = [
    ...filesUnder([...folders, 'public'], /\.(tsx?|css|json|geojson|md|html|svg|txt)$/),
    ...kept.filter(existsSync),
  ]
  const leaking = texts.filter(
    (path) => path !== 'tests/structure/house.test.ts' && leaks.test(readFileSync(path, 'utf8')),
  )
  expect(leaking).toEqual([])
})

test.each([
  `read "${['', 'work', 'shared', 'plan.txt'].join('/')}"`,
  ' /root/x',
  'at (/home/me/a.ts',
  ['https://reg', 'istry.example.org/x'].join(''),
  'http://10.0.0.7:8080',
])('a leak is seen: %s', (text) => expect(leaks.test(text)).toBe(true))

test('the lock file says exact versions and no address to fetch them from', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(String(version)),
  )
  expect(ranges).toEqual([])
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/)
})

/** Patterns that the code looks for in Chinese text. */
function chinesePatterns({ path, text }: Source): readonly string[] {
  return [...text.matchAll(/\/[^/\n]*\p{Script=Han}[^/\n]*\/[a-z]*\.(?:test|exec)\(/gu)].map(
    ([found]) => `${path}: ${found}`,
  )
}

test('no screen, picture or file decides anything by a pattern over the Chinese words of a fact', () => {
  // An office's own files say in Chinese words what their columns and lines are.
  const shown = sourcesUnder('src').filter(({ path }) => !/^src\/(domain|words|data\/own)\//.test(path))
  expect(shown.flatMap(chinesePatterns)).toEqual([])
  expect(chinesePatterns({ path: 'a.ts', text: 'const isOurs = /列为|视为/.test(reason)' })).toHaveLength(1)
})
