import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder, sourcesUnder } from './sources'

/** Classes that a library gives to what it builds. */
const ofLibraries = ['maplibregl-canvas', 'lucide-chevron-right']

/** The classes that style sheets speak of and no part of the page has, as `.gone`. */
function unused(css: string, code: string): readonly string[] {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}')
  const named = new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))
  const words = new Set(code.match(/[a-z][\w-]*/g))
  const made = [...code.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, start = '']) => start)
  return [...named].filter((name) => !words.has(name) && !made.some((start) => name.startsWith(start)))
}

test('every class that is styled is one that a part of the page has', () => {
  const css = filesUnder(['src'], /\.css$/).map((path) => readFileSync(path, 'utf8'))
  const code = [...sourcesUnder('src').map(({ text }) => text), readFileSync('index.html', 'utf8')]
  expect(unused(css.join('\n'), code.join('\n')).filter((name) => !ofLibraries.includes(name))).toEqual([])
})

test('a class that nothing has is seen, and one whose name is put together is not', () => {
  const css = '/* .note */ .gone:hover, .kept { color: red } @media print { .row-3 { gap: 0.5em } }'
  expect(unused(css, '<p className={`kept row-$' + '{at}`} />')).toEqual(['gone'])
})
