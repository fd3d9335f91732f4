import type { Label, Outline, Points } from './drawn'

export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number }

export function boxOf(rings: readonly Points[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const ring of rings)
    for (let at = 0; at < ring.length; at += 2) {
      const [x, y] = [ring[at] ?? 0, ring[at + 1] ?? 0]
      box.west = Math.min(box.west, x)
      box.east = Math.max(box.east, x)
      box.south = Math.min(box.south, y)
      box.north = Math.max(box.north, y)
    }
  return box
}

type Measured = { readonly outline: Outline; readonly box: Box; readonly size: number }
type Named = { readonly textsOf: ReadonlyMap<Outline, readonly string[]>; readonly outside: number }

/**
 * The texts of each outline: those that stand in it and in no smaller one, the tallest first, as a parcel's name is. Where two
 * outlines are the same, drawn and hatched, both have the text.
 */
export function namedOutlines(outlines: readonly Outline[], labels: readonly Label[]): Named {
  const measured: readonly Measured[] = outlines
    .map((outline) => ({ outline, box: boxOf(outline.rings), size: sizeOf(outline.rings) }))
    .sort((a, b) => a.size - b.size)
  const found = new Map<Outline, Label[]>()
  let outside = 0
  for (const label of labels) {
    const smallest = measured.find((one) => isIn(one, label))
    if (!smallest) outside += 1
    else
      for (const one of measured)
        if (one === smallest || (isAlike(one.size, smallest.size) && isIn(one, label)))
          found.set(one.outline, [...(found.get(one.outline) ?? []), label])
  }
  const inOrder = (texts: readonly Label[]) => [...texts].sort((a, b) => b.height - a.height).map(({ text }) => text)
  return { textsOf: new Map([...found].map(([outline, texts]) => [outline, [...new Set(inOrder(texts))]])), outside }
}

function isAlike(size: number, smallest: number): boolean {
  return size <= smallest * 1.001
}

function sizeOf(rings: readonly Points[]): number {
  return Math.max(0, ...rings.map((ring) => Math.abs(twiceTheArea(ring))))
}

/** From the ring's first corner, as northings of millions would drown it. */
function twiceTheArea(ring: Points): number {
  const [x0 = 0, y0 = 0] = ring
  let sum = 0
  for (let at = 2; at + 3 < ring.length; at += 2) {
    const [x1, y1, x2, y2] = [ring[at] ?? 0, ring[at + 1] ?? 0, ring[at + 2] ?? 0, ring[at + 3] ?? 0]
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
  }
  return sum
}

/** By the even-odd rule over all rings. */
function isIn({ outline, box }: Measured, { x, y }: Label): boolean {
  if (x < box.west || x > box.east || y < box.south || y > box.north) return false
  let isInside = false
  for (const ring of outline.rings)
    for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
      const [x1, y1, x2, y2] = [ring[before] ?? 0, ring[before + 1] ?? 0, ring[at] ?? 0, ring[at + 1] ?? 0]
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) isInside = !isInside
    }
  return isInside
}
