import ts from 'typescript'
import { expect, test } from 'vitest'
import { type Source, sourcesUnder, treeOf } from './sources'

/** The loaders: what they are given to fetch is asked for again, and it is said why it did not come. */
const loaders = ['fetchedPart', 'lazyPart']
/** The start itself, and what is fetched ahead of its time and may fail in silence. */
const free = [
  'src/boot.ts',
  'src/main.tsx',
  'src/prefetch.ts',
  'src/ui/LazyPart.tsx',
  // Run beside the page, where a worker is of one piece; what SQLite lacks is told as a refusal.
  'src/data/own/read.ts',
  'src/data/own/beside.ts',
  'src/data/own/redraw.ts',
  'src/browser/sqlite.ts',
]

/** Each part that is fetched beside the loaders, as `src/a.ts:3`. */
function besideLoaders(source: Source): readonly string[] {
  if (free.includes(source.path) || !/\bimport\(|\blazy\b/.test(source.text)) return []
  const tree = treeOf(source)
  const found: string[] = []
  const visit = (node: ts.Node, isLoaded: boolean) => {
    const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const isLazy = ts.isCallExpression(node) && node.expression.getText(tree) === 'lazy'
    if (isLazy || (isImport && !isLoaded))
      found.push(`${source.path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`)
    const isLoader = ts.isCallExpression(node) && loaders.includes(node.expression.getText(tree))
    ts.forEachChild(node, (child) => visit(child, isLoaded || isLoader))
  }
  visit(tree, false)
  return found
}

test('each part that comes later is fetched by the loaders', () => {
  expect(sourcesUnder('src').flatMap(besideLoaders)).toEqual([])
})

test('a part beside the loaders is seen, one within them is not', () => {
  const text = [
    "const a = fetchedPart(() => import('./a'))",
    "const b = lazyPart(async () => (await import('./b')).B)",
    "const c = await import('./c')",
    "const d = lazy(() => import('./d'))",
  ].join('\n')
  expect(besideLoaders({ path: 'src/map/x.ts', text })).toEqual(['src/map/x.ts:3', 'src/map/x.ts:4', 'src/map/x.ts:4'])
})

test('a panel that is fetched ahead is fetched as the part that shows it, so that it stands there without a wait', () => {
  const prefetch = sourcesUnder('src').find(({ path }) => path === 'src/prefetch.ts')?.text ?? ''
  expect(prefetch).toContain('foundPart.fetch')
  expect(prefetch.match(/import\('\.\/panels\/[^']+'\)/g)).toBeNull()
})
