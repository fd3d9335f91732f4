import ts from 'typescript'
import { expect, test } from 'vitest'
import { type Source, sourcesUnder, treeOf } from './sources'

/** What a reader holds in the head at once; a component may be longer, as its lines are mostly what is seen. */
const limits = { function: 40, component: 60, hooks: 6 }

type Excess = string

/** Each function, component and component's hooks beyond the limits, as `src/a.ts:3 aName: 52 lines`. */
function excesses(source: Source): readonly Excess[] {
  const tree = treeOf(source)
  const found: Excess[] = []
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const name = nameOf(node)
      const isComponent = /^[A-Z]/.test(name) && source.path.endsWith('x')
      const at = `${source.path}:${lineOf(node.getStart(tree)) + 1} ${name}`
      const lines = lineOf(node.getEnd()) - lineOf(node.getStart(tree)) + 1
      const hooks = isComponent ? hooksOf(node) : 0
      if (lines > (isComponent ? limits.component : limits.function)) found.push(`${at}: ${lines} lines`)
      if (hooks > limits.hooks) found.push(`${at}: ${hooks} hooks`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText()
  const { parent } = node
  return ts.isVariableDeclaration(parent) ? parent.name.getText() : 'a function'
}

/** How many hooks a component calls itself. */
function hooksOf(component: ts.Node): number {
  let hooks = 0
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && /^use[A-Z]/.test(node.expression.getText())) hooks += 1
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(component, visit)
  return hooks
}

test('no function is longer than 40 lines, no component than 60, none calls more than six hooks', () => {
  expect(sourcesUnder('src', 'geo', 'build', 'docs').flatMap(excesses)).toEqual([])
})

test('what is too long, or asks too much, is seen', () => {
  const lines = (count: number) => '  f()\n'.repeat(count)
  const text = `function long() {\n${lines(39)}}\nconst Fine = () => {\n${lines(58)}}\nfunction Wide() {\n${'  useIt()\n'.repeat(7)}}\n`
  expect(excesses({ path: 'src/a.tsx', text })).toEqual([
    'src/a.tsx:1 long: 41 lines',
    `src/a.tsx:${41 + 1 + 60} Wide: 7 hooks`,
  ])
})
