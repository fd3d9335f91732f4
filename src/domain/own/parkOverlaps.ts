import type { MultiPolygon } from 'geojson'
import type { ParkId } from '../atlas'
import { equalAreaHeight, squareMetresPerHeight } from './repair/ellipsoid'
import { type Box, boxOf, linesOver, sharedBox, sharedLength, spansOn } from './scanLines'

type ParkOutline = { readonly park: ParkId; readonly geometry: MultiPolygon }

/** Two parks that claim the same ground. */
export type ParkOverlap = { readonly parks: readonly [ParkId, ParkId]; readonly squareMetres: number }

/** Less than a hundredth of a square kilometre is what two surveys of one edge differ by. */
const leastSquareMetres = 10_000
const lineCount = 1000

/**
 * Where outlines of different parks lie on each other by more than 0.01 km², WGS-84; both are kept, the larger overlap is told
 * first. Measured along 1,000 lines of latitude across the box that both have, on the ellipsoid: good to some hundredths of an overlap.
 */
export function parkOverlaps(outlines: readonly ParkOutline[]): readonly ParkOverlap[] {
  const boxes = outlines.map(({ geometry }) => boxOf(geometry))
  return outlines
    .flatMap((one, at) =>
      outlines.slice(at + 1).flatMap((other, after): readonly ParkOverlap[] => {
        const [here, there] = [boxes[at], boxes[at + 1 + after]]
        const box = here && there && one.park !== other.park ? sharedBox(here, there) : null
        const squareMetres = box ? sharedSquareMetres(one.geometry, other.geometry, box) : 0
        return squareMetres > leastSquareMetres ? [{ parks: [one.park, other.park], squareMetres }] : []
      }),
    )
    .sort((one, other) => other.squareMetres - one.squareMetres)
}

function sharedSquareMetres(one: MultiPolygon, other: MultiPolygon, box: Box): number {
  const lines = linesOver(box, lineCount)
  const [ones, others] = [spansOn(lines, one), spansOn(lines, other)]
  return ones.reduce((sum, spans, line) => {
    const south = lines.south + line * lines.step
    const height = equalAreaHeight(south + lines.step) - equalAreaHeight(south)
    return sum + sharedLength(spans, others[line] ?? []) * height * squareMetresPerHeight
  }, 0)
}
