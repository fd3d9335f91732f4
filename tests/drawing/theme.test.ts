import { expect, test } from 'vitest'
import { groupLooks } from '../../src/domain/atlas'
import { groundLook, quietLook } from '../../src/drawing/look'
import { hatches, type Theme, themesByName } from '../../src/drawing/theme'
import { below, type ColourBlindness, colourBlindness, contrast, lab, labDistance, over, type Pair } from './colours'

const themes = Object.values(themesByName)
const rooms = [themesByName.projector, themesByName['projector-dark']]

test('black on white has the most contrast there is, and a colour on itself none', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#1f63a8', '#1f63a8')).toBe(1)
})

test('a cover of one half is the colour between, white is as light as can be, and red and green meet in deuteranopia', () => {
  expect(over('#000000', 0.5, '#ffffff')).toBe('#808080')
  expect(labDistance(lab('#ffffff'), [100, 0, 0])).toBeLessThan(0.1)
  const [red, green] = ['#b35900', '#6b7a00']
  expect(labDistance(lab(red), lab(green))).toBeGreaterThan(40)
  expect(labDistance(lab(red, 'deuteranopia'), lab(green, 'deuteranopia'))).toBeLessThan(12)
})

/** Every text of the map with every ground that it may stand on. */
function textPairs({
  text,
  halo,
  city,
  land,
  sea,
  water,
  groundText,
  waterText,
  quietText,
  inks,
}: Theme): readonly Pair[] {
  const grounds = { halo, city, land, sea, water }
  const on = (name: string, colour: string): readonly Pair[] =>
    Object.entries(grounds).map(([ground, value]) => [`${name} on ${ground}`, colour, value])
  return [
    ...on('names', text),
    ...on('quiet names', quietText),
    ['ground names on halo', groundText, halo],
    ['ground names on the city', groundText, city],
    ['ground names on the land', groundText, land],
    ['ground names on the sea', groundText, sea],
    ['water names on the sea', waterText, sea],
    ['water names on lakes', waterText, water],
    ...inks.flatMap((ink, at): readonly Pair[] => [
      [`letters on ink ${at}`, halo, ink],
      [`a candidate’s letters in ink ${at}`, ink, halo],
    ]),
  ]
}

/** Every mark of the map with every ground that it may stand on. */
function markPairs(theme: Theme): readonly Pair[] {
  const { city, land, sea, water, halo, lens, ramp, inks, groups, mark, text, quiet } = theme
  const marks: readonly (readonly [string, string])[] = [
    ...groupLooks.map((group) => [`the edge of ${group}`, groups[group]] as const),
    ...inks.map((ink, at) => [`ink ${at}`, ink] as const),
    ['the lens', lens],
    ['the edge of a measure', ramp[4]],
    ['frames, stations and hollow parks', mark],
    ['an edge in the legend', text],
  ]
  const everywhere = Object.entries({ city, land, sea, water, halo }).flatMap(([ground, value]) =>
    marks.map(([name, colour]): Pair => [`${name} on ${ground}`, colour, value]),
  )
  const line = (kind: 'district' | 'city-edge' | 'river' | 'ring') => groundLook(kind, theme).edge?.colour ?? city
  return [
    ...everywhere,
    ['quiet edges on the city', over(quiet, quietLook.edge, city), city],
    ['quiet edges on the land', over(quiet, quietLook.edge, land), land],
    ['district lines on the city', line('district'), city],
    ['the city’s edge on the city', line('city-edge'), city],
    ['the city’s edge on the land', line('city-edge'), land],
    ['the city’s edge on the sea', line('city-edge'), sea],
    ['rivers on the city', line('river'), city],
    ['ring roads on the city', line('ring'), city],
  ]
}

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
      groupLooks.map((group) => [group, groups[group], city] as const),
    ),
  ).toEqual([])
})

test.each(rooms)('in the room of $name every text stands out from every ground by 7 to 1', (theme) => {
  expect(below(7, textPairs(theme))).toEqual([])
})

test.each(rooms)('in the room of $name every mark stands out from every ground by 3 to 1', (theme) => {
  expect(below(3, markPairs(theme))).toEqual([])
})

/** Each group with each other. */
const pairs = groupLooks.flatMap((one, at) => groupLooks.slice(at + 1).map((other) => [one, other] as const))

test.each(rooms)('in the room of $name the four groups differ in grey by 9 steps of lightness of 100', ({ groups }) => {
  const alike = pairs.filter(([one, other]) => Math.abs(lab(groups[one])[0] - lab(groups[other])[0]) < 9)
  expect(alike).toEqual([])
})

const eyes = Object.keys(colourBlindness).flatMap((kind) =>
  rooms.map(({ name, groups }) => ({ kind: kind as ColourBlindness, name, groups })),
)

test.each(eyes)('in the room of $name the four groups differ to who sees with $kind', ({ kind, groups }) => {
  const alike = pairs.filter(([one, other]) => labDistance(lab(groups[one], kind), lab(groups[other], kind)) < 12)
  expect(alike).toEqual([])
})

test('the four groups differ by hatch too', () => {
  expect(new Set(groupLooks.map((group) => hatches[group])).size).toBe(4)
})

test('a projector has heavier type and lines', () => {
  expect(themesByName.projector.weight).toBeGreaterThan(themesByName.light.weight)
  expect(themesByName['projector-dark'].weight).toBeGreaterThan(themesByName.dark.weight)
})
