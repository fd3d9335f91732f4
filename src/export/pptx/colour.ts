/** `#rrggbb` of a colour that lies so densely over an opaque ground. */
export function blended(colour: string, ground: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [over, under] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((over ?? 0) * opacity + (under ?? 0) * (1 - opacity))
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
