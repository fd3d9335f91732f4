import { expect, test } from 'vitest'
import { groupIds } from '../../src/domain/atlas'
import { hatches, type Theme, themesByName } from '../../src/drawing/theme'

const themes = Object.values(themesByName)

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function below(least: number, pairs: readonly (readonly [string, string, string])[]): readonly string[] {
  return pairs.flatMap(([name, one, other]) => {
    const found = contrast(one, other)
    return found < least ? [`${name} ${found.toFixed(2)}`] : []
  })
}

test('black on white has the most contrast there is, and a colour on itself none', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#1f63a8', '#1f63a8')).toBe(1)
})

test.each(themes)('in the theme $name every text stands out from its ground by 4.5 to 1', (theme: Theme) => {
  const { text, halo, city, land, sea, water, groundText, waterText, quietText } = theme
  expect(
    below(4.5, [
      ['names on their halo', text, halo],
      ['names on the city', text, city],
      ['names on the land', text, land],
      ['names on the sea', text, sea],
      ['names left out of the answer, on their halo', quietText, halo],
      ['names left out of the answer, on the city', quietText, city],
      ['ground names on the city', groundText, city],
      ['ground names on the land', groundText, land],
      ['water names on the sea', waterText, sea],
      ['water names on lakes', waterText, water],
    ]),
  ).toEqual([])
})

test.each(themes)('in the theme $name every group stands out from the city by 3 to 1', ({ groups, city }: Theme) => {
  expect(
    below(
      3,
      groupIds.map((group) => [group, groups[group], city] as const),
    ),
  ).toEqual([])
})

test('the four groups differ by hatch too', () => {
  expect(new Set(groupIds.map((group) => hatches[group])).size).toBe(4)
})

test('a projector has heavier type and lines', () => {
  expect(themesByName.projector.weight).toBeGreaterThan(themesByName.light.weight)
})
