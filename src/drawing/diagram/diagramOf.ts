import type { Size } from '../frame'
import { arranged, type Tried } from './arrange'
import type { Diagram, DiagramSource } from './diagram'
import type { Trial } from './site'

/** How large its design pixels may be, and what is tried at each size, in this order. */
const scales = [1, 0.92, 0.85, 0.78, 0.71, 0.64, 0.57, 0.5]
const layouts: readonly Omit<Trial, 'scale'>[] = [
  { middle: [0.5, 0.5], breadth: 1.3 },
  { middle: [0.46, 0.46], breadth: 1.3 },
  { middle: [0.5, 0.45], breadth: 1.6 },
  { middle: [0.54, 0.48], breadth: 1.6 },
  { middle: [0.45, 0.5], breadth: 1.12 },
  { middle: [0.42, 0.44], breadth: 1.12 },
  { middle: [0.36, 0.46], breadth: 1.12 },
  { middle: [0.5, 0.5], breadth: 2 },
]

/** A layout is taken where it uses so much of the width that is free. */
const leastWidth = 0.86

/**
 * The Huangpu as a spine, bands around the city's middle, and each park in its own at its true bearing and on its true bank:
 * as large as all find room. Where no layout keeps the rules, banks and bearings are given up first, then who finds no room.
 */
export function diagramOf(source: DiagramSource): Diagram {
  for (const isForced of [false, true])
    for (const scale of scales) {
      const found = best(source, scale, isForced)
      if (found?.missing === 0) return found.diagram()
    }
  return best(source, scales.at(-1) ?? 1, true)?.diagram() ?? nothing
}

/** The first layout that leaves nobody out and is broad enough, else the best. */
function best(source: DiagramSource, scale: number, isForced: boolean): Tried | null {
  let found: Tried | null = null
  for (const layout of layouts) {
    const one = arranged(source, { scale, ...layout }, isForced)
    if (one?.missing === 0 && one.width >= leastWidth) return one
    if (one && (!found || isBetter(one, found))) found = one
  }
  return found
}

function isBetter(one: Tried, other: Tried): boolean {
  return one.missing < other.missing || (one.missing === other.missing && one.width > other.width)
}

const nothing: Diagram = {
  places: new Map(),
  names: new Map(),
  centre: [0, 0],
  unit: 1,
  bands: [],
  bodies: [],
  axes: [],
  spine: [],
  words: [],
  isWhole: false,
}

/** The design pixel that a diagram begins with: that of the map, as far as its height has room. */
export function unitFor(typeScale: number, { height }: Size): number {
  return Math.max(0.78, Math.min(typeScale, height / 560))
}
