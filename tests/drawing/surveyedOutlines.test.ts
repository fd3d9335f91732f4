import type { MultiPolygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import { anchorOf, coarse, largest } from '../../src/domain/structure/anchors'
import { type Frame, transformOf } from '../../src/drawing/frame'
import { magnitudeOf, pathOf, placedLines, placedPath } from '../../src/drawing/planeGeometry'
import { type PlanePoint, toPlane } from '../../src/drawing/projection'
import { screenBlocksOf } from '../../src/drawing/screenBlocks'
import { parkId, realAtlas, realGround } from '../builders'

/** A shore of so many corners: large bays, and a wave of some metres with many corners each. */
function surveyed(corners: number): MultiPolygon {
  const ring = Array.from({ length: corners }, (_, at): Position => {
    const angle = (2 * Math.PI * at) / corners
    const reach = 0.03 + 0.003 * Math.sin(17 * angle) + 0.00004 * Math.sin(900 * angle)
    return [121.5 + reach * Math.cos(angle), 31.2 + reach * 0.86 * Math.sin(angle)]
  })
  return { type: 'MultiPolygon', coordinates: [[[...ring, ring[0] ?? []]]] }
}

const shore = surveyed(20_000)
const frameAt = (zoom: number): Frame => ({
  rect: { x: 0, y: 0, width: 1280, height: 720 },
  camera: { zoom, lng: 121.5, lat: 31.2 },
})

/** How far the farthest corner of the shore lies beside a line, in its pixels. */
function farthestFrom(line: readonly PlanePoint[], frame: Frame): number {
  const { scale, x, y } = transformOf(frame)
  const corners = shore.coordinates.flat(2).filter((_, at) => at % 37 === 0)
  return Math.max(
    ...corners.map((corner) => {
      const [east, south] = toPlane(corner)
      return distanceTo(line, [east * scale + x, south * scale + y])
    }),
  )
}

function distanceTo(line: readonly PlanePoint[], [x, y]: PlanePoint): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 1; at < line.length; at++) {
    const [[ax, ay], [bx, by]] = [line[at - 1] ?? [0, 0], line[at] ?? [0, 0]]
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    const held = Math.max(0, Math.min(1, along))
    least = Math.min(least, Math.hypot(x - ax - held * (bx - ax), y - ay - held * (by - ay)))
  }
  return least
}

test('a survey is drawn with the corners that its size shows, and as it lies to a sixth of a pixel', () => {
  const counts = [9, 10, 12, 14].map((zoom) => {
    const frame = frameAt(zoom)
    const line = placedLines(shore, transformOf(frame))[0] ?? []
    expect(farthestFrom(line, frame), `at zoom ${zoom}`).toBeLessThan(0.17)
    return line.length
  })
  expect(counts).toEqual([...counts].sort((one, other) => one - other))
  expect(counts[0]).toBeLessThan(400)
  expect(counts.at(-1)).toBeGreaterThan(2000)
})

test('its path is as long as what is seen of it, and one within a doubling of the scale', () => {
  const [far, near] = [transformOf(frameAt(9.2)), transformOf(frameAt(9.9))]
  expect(magnitudeOf(far)).toBe(magnitudeOf(near))
  expect(pathOf(shore, magnitudeOf(far)).length).toBeLessThan(pathOf(shore).length / 4)
  expect(placedPath(shore, far).length).toBeLessThan(8000)
})

test('where names may stand is told by as many corners as pixels could show', () => {
  const block = { ...realAtlas.blocks[0], geometry: shore, precision: 'surveyed' as const }
  const [shown] = screenBlocksOf([{ id: parkId('songjiang'), blocks: [{ ...anyBlock(), ...block }] }], frameAt(9))
  expect(shown?.rings[0]?.length).toBeLessThan(800)
})

function anyBlock() {
  const [block] = realAtlas.blocks
  if (!block) throw new Error('no block')
  return block
}

test('what is shipped is drawn corner for corner', () => {
  const far = transformOf(frameAt(8))
  for (const { geometry } of [...realAtlas.blocks, ...realGround]) {
    const corners = 'coordinates' in geometry ? geometry.coordinates.flat(3).length : 0
    if (geometry.type === 'MultiPolygon')
      expect(placedLines(geometry, far).flat().length * 2, `of ${corners}`).toBe(corners)
    expect(pathOf(geometry, -3)).toBe(pathOf(geometry))
  }
})

test('the anchor of a survey is where all its corners would have it, to some tens of metres', () => {
  const [lng, lat] = anchorOf(largest(coarse(shore)))
  const [exactLng, exactLat] = anchorOf(largest(shore))
  expect(Math.hypot(lng - exactLng, lat - exactLat)).toBeLessThan(0.0003)
})
