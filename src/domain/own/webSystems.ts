import gcoord from 'gcoord'
import type { Change, System } from './change'

type WebSystem = Parameters<typeof gcoord.transform>[1]

/** How many positions `gcoord` gets at once: for a single one it spends most of its time on checking what it was given. */
const atOnce = 256

/** The published obfuscation of AMap, Baidu's on top of it, and the two Mercators of the web, by `gcoord`. */
export const webSystems = {
  gcj02: shifted(gcoord.GCJ02),
  bd09: shifted(gcoord.BD09),
  webMercator: { from: byGcoord(gcoord.WGS84, gcoord.EPSG3857), to: byGcoord(gcoord.EPSG3857, gcoord.WGS84) },
  baiduMercator: {
    from: byGcoord(gcoord.WGS84, gcoord.BD09MC),
    to: (positions) => shifted(gcoord.BD09).to(byGcoord(gcoord.BD09MC, gcoord.BD09)(positions)),
  },
} satisfies Readonly<Record<string, System>>

/**
 * A system of degrees that lies aside of WGS-84 by some hundred metres. No inverse is published: what has to be taken off is found by
 * going forth again and again. A step leaves less than a hundredth of what it found, so four leave nothing to measure. There are no more of them, as `gcoord`'s own
 * search may go round for ever at the edge of the country.
 */
function shifted(system: WebSystem): System {
  const from = byGcoord(gcoord.WGS84, system)
  return { from, to: (positions) => approached(from, positions, startFor(from, positions)) }
}

const mostSteps = 4
/** A tenth of a millimetre in degrees: the step after it would be a thousandth of one. */
const noStep = 1e-9

function approached(from: Change, positions: Float64Array, start: Float64Array): Float64Array {
  for (let step = 0; step < mostSteps; step++) {
    const reached = from(start)
    let longest = 0
    for (let at = 0; at < start.length; at++) {
      const left = (positions[at] ?? 0) - (reached[at] ?? 0)
      start[at] = (start[at] ?? 0) + left
      if (Math.abs(left) > longest) longest = Math.abs(left)
    }
    if (longest < noStep) break
  }
  return start
}

/** Of so many corners one after the other one is followed from afar; those between it and the next begin beside them. */
const stride = 32

/** Where to begin: what is taken off changes so little along an outline that one step is mostly enough from there. */
function startFor(from: Change, positions: Float64Array): Float64Array {
  const start = positions.slice()
  const corners = Math.floor(positions.length / 2)
  if (corners <= 2 * stride) return start
  const count = Math.floor((corners - 1) / stride) + 1
  const marks = Float64Array.from(
    { length: 2 * count },
    (_, at) => positions[2 * stride * (at >> 1) + (at & 1)] ?? Number.NaN,
  )
  const found = approached(from, marks, marks.slice())
  for (let at = 0; at < start.length; at++) {
    const mark = Math.min(count - 2, Math.floor((at >> 1) / stride))
    const along = (at >> 1) / stride - mark
    const [one, other] = [2 * mark + (at & 1), 2 * mark + 2 + (at & 1)]
    const off =
      ((found[one] ?? 0) - (marks[one] ?? 0)) * (1 - along) + ((found[other] ?? 0) - (marks[other] ?? 0)) * along
    // What is no number where it is looked up says nothing of its neighbours.
    if (Number.isFinite(off)) start[at] = (start[at] ?? 0) + off
  }
  return start
}

function byGcoord(from: WebSystem, to: WebSystem): Change {
  // The same few arrays each time: making 200,000 of them takes longer than changing what is in them.
  const pairs = Array.from({ length: atOnce }, (): [number, number] => [0, 0])
  return (positions) => {
    const changed = new Float64Array(positions.length)
    for (let start = 0; start < positions.length; start += 2 * atOnce) {
      const coordinates = pairs.slice(0, (positions.length - start) / 2)
      coordinates.forEach((pair, at) => {
        pair[0] = positions[start + 2 * at] ?? Number.NaN
        pair[1] = positions[start + 2 * at + 1] ?? Number.NaN
      })
      gcoord.transform({ type: 'MultiPoint', coordinates }, from, to)
      coordinates.forEach((pair, at) => {
        changed.set(pair, start + 2 * at)
      })
    }
    return changed
  }
}
