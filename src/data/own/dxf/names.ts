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
type Named = { readonly textsOf: ReadonlyMap<Outline, readonly string[]>; readonly left: number }

/** More texts than a parcel's name and what is said of it are of something else. */
const mostTexts = 5

/**
 * The texts of each outline: those that stand in it and in no smaller one of its layer, names first: words before codes as `J12`, then
 * the tallest, then those without a number.
 * Where two outlines are the same, drawn and hatched, both have the text. `left` are texts that no outline has.
 */
export function namedOutlines(outlines: readonly Outline[], labels: readonly Label[]): Named {
  const layers = new Map<string, Measured[]>()
  for (const outline of outlines) {
    const one = { outline, box: boxOf(outline.rings), size: sizeOf(outline.rings) }
    const layer = layers.get(outline.layer)
    if (layer) layer.push(one)
    else layers.set(outline.layer, [one])
  }
  for (const layer of layers.values()) layer.sort((a, b) => a.size - b.size)
  const found = new Map<Outline, Label[]>()
  for (const label of labels)
    for (const { outline } of [...layers.values()].flatMap((layer) => smallestAround(label, layer))) {
      const own = found.get(outline)
      if (own) own.push(label)
      else found.set(outline, [label])
    }
  const kept = new Map([...found].map(([outline, own]) => [outline, likeliest(own)]))
  const within = new Set([...found.values()].flat())
  return {
    textsOf: new Map(
      [...kept].map(([outline, own]) => [outline, [...new Set(own.flatMap(({ text, lines }) => [text, ...lines]))]]),
    ),
    left: labels.filter((label) => !within.has(label)).length,
  }
}

function likeliest(labels: readonly Label[]): readonly Label[] {
  const isCode = ({ text }: Label) => Number(!/\p{L}{2}/u.test(text))
  const isCounted = ({ text }: Label) => Number(/\d/.test(text))
  const inOrder = (a: Label, b: Label) => isCode(a) - isCode(b) || b.height - a.height || isCounted(a) - isCounted(b)
  return [...labels].sort(inOrder).slice(0, mostTexts)
}

/** From outlines of one layer, the smallest first. */
function smallestAround(label: Label, layer: readonly Measured[]): readonly Measured[] {
  const smallest = layer.find((one) => isIn(one, label))
  if (!smallest) return []
  return layer.filter((one) => one === smallest || (isAlike(one.size, smallest.size) && isIn(one, label)))
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
