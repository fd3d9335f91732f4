import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groupIds } from '../../src/domain/atlas'
import { themesByName } from '../../src/drawing/theme'

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
    for (const group of groupIds) expect(found.get(group)).toBe(theme.groups[group])
  },
)
