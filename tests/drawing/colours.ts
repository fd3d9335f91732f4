/** Red, green and blue of `#rrggbb`, linear, 0 to 1 (IEC 61966-2-1). */
type Linear = readonly [red: number, green: number, blue: number]

function linear(colour: string): Linear {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return [red, green, blue]
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

export type Pair = readonly [name: string, one: string, other: string]

/** The pairs with less contrast than asked, each with what it has. */
export function below(least: number, pairs: readonly Pair[]): readonly string[] {
  return pairs.flatMap(([name, one, other]) => {
    const found = contrast(one, other)
    return found < least ? [`${name} ${found.toFixed(2)}`] : []
  })
}

/** What is seen of a colour that covers its ground by this share. */
export function over(colour: string, opacity: number, ground: string): string {
  const part = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(part(colour, at) * opacity + part(ground, at) * (1 - opacity)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/**
 * How a colour looks to who lacks one kind of cone altogether, on linear RGB: Machado, Oliveira, Fernandes, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, table for severity 1.0.
 */
export const colourBlindness = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const
export type ColourBlindness = keyof typeof colourBlindness

function simulated(seen: Linear, kind: ColourBlindness): Linear {
  const [a, b, c, d, e, f, g, h, i] = colourBlindness[kind]
  const [red, green, blue] = seen
  const kept = (value: number) => Math.min(1, Math.max(0, value))
  return [
    kept(a * red + b * green + c * blue),
    kept(d * red + e * green + f * blue),
    kept(g * red + h * green + i * blue),
  ]
}

type Lab = readonly [lightness: number, a: number, b: number]

/** CIE L*a*b* of `#rrggbb` under D65 (CIE 15:2004), as everybody sees it or with a colour blindness. */
export function lab(colour: string, kind: ColourBlindness | null = null): Lab {
  const [red, green, blue] = kind ? simulated(linear(colour), kind) : linear(colour)
  const [x, y, z] = [
    (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047,
    0.2126729 * red + 0.7151522 * green + 0.072175 * blue,
    (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883,
  ]
  const root = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116)
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))]
}

export function labDistance(one: Lab, other: Lab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}
