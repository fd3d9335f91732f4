import { hatchMarks } from '../../drawing/look'
import { toPlane } from '../../drawing/projection'
import type { Grain } from './grain'

/**
 * A hatch as a picture of distances (SDF): MapLibre cuts its edge at any scale and fills it with the layer's colour,
 * so one picture serves every theme. It repeats the tile of `Hatches`, turned by 45°, whose smallest upright period
 * is 6√2.
 */
export type HatchImage = {
  readonly name: HatchName
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
  readonly pixelRatio: number
}

export const hatchNames = ['stripes', 'dots'] as const
export type HatchName = (typeof hatchNames)[number]

const { tile, stripe, dot } = hatchMarks
const period = tile * Math.SQRT2
const pixels = 32
/** The alpha at which MapLibre sees an SDF's edge, and how much of it a CSS pixel of distance takes. */
const edge = 192
const slope = 50

export function hatchImages({ typeScale, stretch, wholeZoom }: Grain): readonly HatchImage[] {
  const size = (period * typeScale) / stretch
  const [left, top] = phaseOf(size, wholeZoom)
  return hatchNames.map((name) => {
    const data = new Uint8ClampedArray(pixels * pixels * 4)
    for (let row = 0; row < pixels; row++) {
      for (let column = 0; column < pixels; column++) {
        const x = ((column + 0.5) / pixels - left) * period
        const y = ((row + 0.5) / pixels - top) * period
        data[(row * pixels + column) * 4 + 3] = edge + slope * depths[name](x, y)
      }
    }
    return { name, width: pixels, height: pixels, data, pixelRatio: pixels / size }
  })
}

/** MapLibre lays patterns out from the corner of the world, the figure from the plane's origin: the share of a period between. */
function phaseOf(size: number, wholeZoom: number): readonly [number, number] {
  const [x, y] = toPlane([-180, northEnd])
  const scale = 2 ** (wholeZoom - planeZoom)
  return [share((-x * scale) / size), share((-y * scale) / size)]
}

const planeZoom = 10
/** Where the square world of web Mercator ends, in degrees. */
const northEnd = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI

function share(value: number): number {
  return value - Math.floor(value)
}

/** How far within a mark a place is, in CSS pixels from the plane's origin; negative outside. */
const depths: Readonly<Record<HatchName, (x: number, y: number) => number>> = {
  stripes: (x, y) => stripe / 2 - fromMiddle((x + y) / Math.SQRT2 - stripe / 2),
  dots: (x, y) =>
    dot - Math.hypot(fromMiddle((x + y) / Math.SQRT2 - tile / 2), fromMiddle((y - x) / Math.SQRT2 - tile / 2)),
}

/** The distance to the nearest multiple of the tile. */
function fromMiddle(value: number): number {
  return Math.abs(value - Math.round(value / tile) * tile)
}
