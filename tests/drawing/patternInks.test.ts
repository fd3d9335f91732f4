import { expect, test } from 'vitest'
import { patternGraphicsOf } from '../../src/drawing/patternGraphics'
import { themesByName } from '../../src/drawing/theme'
import { type ThemeName, themes } from '../../src/state/view'
import { realAtlas } from '../builders'

type Rgb = readonly [number, number, number]

/** Linear light of `#rrggbb`. */
function linear(colour: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** How a red-green blind eye sees linear light (Machado, Oliveira and Fernandes 2009, severity 1), and how all see grey. */
const eyes: Readonly<Record<string, readonly Rgb[]>> = {
  'a deuteranope': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'a protanope': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'a grey print': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
}

function seenBy(eye: string, colour: string): Rgb {
  const light = linear(colour)
  const [r = [0, 0, 0], g = [0, 0, 0], b = [0, 0, 0]] = eyes[eye] ?? []
  const of = (row: Rgb) => Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2]))
  return [of(r), of(g), of(b)]
}

/** OKLab (Ottosson 2020). */
function lab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function apart(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** Colours nearer than this pass for one another at a glance. */
const leastApart = 0.08

const spatial = realAtlas.patterns.filter((pattern) => pattern.spatial && pattern.industry !== null)

function drawnIn(theme: ThemeName) {
  const patterns = spatial.map(({ id }) => id)
  return patternGraphicsOf(realAtlas, { patterns, openSlots: false, language: 'zh' }, themesByName[theme])
}

const cases = themes.flatMap((theme) => Object.keys(eyes).map((eye) => [theme, eye] as const))

test.each(cases)(
  'in %s three patterns at once are told apart by %s: by the kind of their lines, or by colour',
  (theme, eye) => {
    const drawn = drawnIn(theme)
    const form = ({ kind, sides, lines }: (typeof drawn)[number]) => `${lines.length > 0 ? kind : ''} ${sides.length}`
    const alike = drawn.flatMap((one, at) =>
      drawn
        .slice(at + 1)
        .filter(
          (other) => form(one) === form(other) && apart(seenBy(eye, one.ink), seenBy(eye, other.ink)) < leastApart,
        )
        .map((other) => `${one.name} and ${other.name}`),
    )
    expect(alike).toEqual([])
  },
)

test.each(themes)('in %s no colour of a lens is the ink of a pattern', (theme) => {
  const { lens, ramp } = themesByName[theme]
  const near = drawnIn(theme).flatMap(({ name, ink }) =>
    [lens, ...ramp]
      .filter((colour) => apart(linear(colour), linear(ink)) < leastApart)
      .map((colour) => `${name} ${colour}`),
  )
  expect(near).toEqual([])
})
