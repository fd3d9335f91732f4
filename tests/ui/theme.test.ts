import { readFileSync } from 'node:fs'
import postcss from 'postcss'
import { expect, test } from 'vitest'
import { themes as themePlugin } from '../../build/themes'
import { groupLooks } from '../../src/domain/atlas'
import { pageTheme } from '../../src/drawing/pageTheme'
import { themesByName } from '../../src/drawing/theme'
import { below, type Pair } from '../drawing/colours'

/** What a style sheet becomes in the build. */
async function built(css: string): Promise<string> {
  return (await postcss([themePlugin]).process(css, { from: undefined })).css
}

test('the build writes every theme into the styles, the map’s sea and group colours among them', async () => {
  const css = await built('@themes;')
  for (const { name, sea, groups } of Object.values(themesByName)) {
    const rule = css.slice(css.indexOf(`[data-theme="${name}"]`)).split('}')[0]
    for (const look of groupLooks) expect(rule).toContain(`--${look}: ${groups[look]}`)
    expect(rule).toContain(`--sea: ${sea}`)
  }
})

test('a theme asks for every custom property of the interface by its name in styles', () => {
  expect(pageTheme('projector').get('panel-sunk')).toBe('#efe8da')
  expect(pageTheme('dark').get('color-scheme')).toBe('dark')
})

/** Every text of the interface with every ground that it stands on. */
const textPairs = [
  ['text', ['paper', 'panel', 'panel-sunk', 'accent-soft', 'warn-soft', 'sea']],
  ['text-soft', ['paper', 'panel', 'panel-sunk', 'accent-soft', 'sea']],
  ['text-quiet', ['paper', 'panel', 'panel-sunk']],
  ['accent', ['paper', 'panel', 'panel-sunk', 'accent-soft']],
  ['accent-text', ['accent']],
  ['warn', ['paper', 'panel', 'warn-soft']],
  ['header-text', ['header']],
] as const
/** Every sign of the interface with what it stands out from. */
const markPairs = [
  ...groupLooks.map((group) => [group, ['paper', 'panel']] as const),
  ['accent', ['paper', 'panel', 'sea']],
  ['focus', ['paper', 'panel', 'panel-sunk', 'accent-soft', 'sea']],
  ['header-focus', ['header']],
  ['control-edge', ['paper', 'panel', 'panel-sunk']],
] as const

test.each(['projector', 'projector-dark'] as const)(
  'in the room of %s the interface’s text has 7 to 1, its signs 3 to 1',
  (name) => {
    const found = pageTheme(name)
    const colour = (key: string) => found.get(key) ?? ''
    const pairs = (list: readonly (readonly [string, readonly string[]])[]) =>
      list.flatMap(([one, grounds]) =>
        grounds.map((ground): Pair => [`${one} on ${ground}`, colour(one), colour(ground)]),
      )
    expect(below(7, pairs(textPairs))).toEqual([])
    expect(below(3, pairs(markPairs))).toEqual([])
  },
)

/** Faces without a bold of their own, which a browser thickens. */
const thickened = /SimSun|宋体|STSong|FangSong|, serif$/

test('no text falls back to a face that the browser has to thicken', () => {
  const stacks = readFileSync('src/ui/theme.css', 'utf8').match(/--font[\w-]*:[^;]+/g) ?? []
  expect(stacks).toHaveLength(2)
  expect(stacks.filter((stack) => thickened.test(stack.trim()))).toEqual([])
  expect(thickened.test('--font-title: "Songti SC", SimSun, serif')).toBe(true)
})
