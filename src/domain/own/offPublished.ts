import type { Park } from '../atlas'

/** From here on an area is marked: what was published then is hardly what the outline holds. */
const farOff = 0.2

/**
 * How much larger an outline is than the area that its park's panel shows first, as a share of that (-0.2: a fifth smaller); `null` where
 * nobody published one. The published figure is of a year and a scope of its own: it tells where to look, and judges nothing.
 */
export function offPublished(squareKilometres: number, { areas: [area] }: Pick<Park, 'areas'>): number | null {
  return area && area.squareKilometres > 0 ? squareKilometres / area.squareKilometres - 1 : null
}

export function isFarOff(off: number | null): boolean {
  return off !== null && Math.abs(off) > farOff
}
