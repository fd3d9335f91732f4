/** `#rrggbb` of a colour that lies so densely over an opaque ground. */
export function blended(colour: string, ground: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [over, under] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((over ?? 0) * opacity + (under ?? 0) * (1 - opacity))
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/**
 * What DrawingML changes of one colour to come to another (ECMA-376 part 1, 20.1.2.3): shares of its saturation and of its
 * lightness, and what is added to that. The hue stays, as it does on a ground that has hardly any.
 */
export function changed(
  colour: string,
  to: string,
): readonly (readonly [kind: 'satMod' | 'lumMod' | 'lumOff', share: number])[] {
  const [from, aim] = [saturationAndLightness(colour), saturationAndLightness(to)]
  const kept = from.saturation > 0 ? aim.saturation / from.saturation : 1
  // All of the lightness is told as what is added where it grows, else as what is kept.
  const isLighter = aim.lightness > from.lightness
  const share = isLighter ? (1 - aim.lightness) / (1 - from.lightness) : aim.lightness / (from.lightness || 1)
  return [['satMod', kept], ['lumMod', share], ...(isLighter ? [['lumOff', 1 - share] as const] : [])]
}

/** Of HSL, from 0 to 1. */
function saturationAndLightness(colour: string) {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [least, most] = [Math.min(...parts), Math.max(...parts)]
  const lightness = (least + most) / 2
  const room = 1 - Math.abs(2 * lightness - 1)
  return { lightness, saturation: room > 0 ? (most - least) / room : 0 }
}
