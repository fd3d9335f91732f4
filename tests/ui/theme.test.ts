import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groupLooks } from '../../src/domain/atlas'
import { themesByName } from '../../src/drawing/theme'
import { below, type Pair } from '../drawing/colours'

const css = readFileSync('src/ui/theme.css', 'utf8')

/** The custom properties of a rule, over those of `:root`. */
function properties(selector: string): ReadonlyMap<string, string> {
  const rules = [':root', selector].map((name) => css.slice(css.indexOf(`${name} {`)).split('}')[0] ?? '')
  return new Map(
    rules
      .flatMap((rule) => [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)])
      .map(([, key = '', value = '']) => [key, value]),
  )
}

test.each(Object.values(themesByName))(
  'the interface and the map of the theme $name share sea and group colours',
  (theme) => {
    const found = properties(theme.name === 'light' ? ':root' : `[data-theme="${theme.name}"]`)
    expect(found.get('sea')).toBe(theme.sea)
    for (const group of groupLooks) expect(found.get(group)).toBe(theme.groups[group])
  },
)

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

test.each(['projector', 'projector-dark'])(
  'in the room of %s the interface’s text has 7 to 1, its signs 3 to 1',
  (name) => {
    const found = properties(`[data-theme="${name}"]`)
    const colour = (key: string) => found.get(key) ?? ''
    const pairs = (list: readonly (readonly [string, readonly string[]])[]) =>
      list.flatMap(([one, grounds]) =>
        grounds.map((ground): Pair => [`${one} on ${ground}`, colour(one), colour(ground)]),
      )
    expect(below(7, pairs(textPairs))).toEqual([])
    expect(below(3, pairs(markPairs))).toEqual([])
  },
)
