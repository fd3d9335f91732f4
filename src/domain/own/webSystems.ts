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
 * going forth again and again. A step leaves less than a hundredth of what it found, so four leave nothing to measure. Their number is fixed, as `gcoord`'s own
 * search may go round for ever at the edge of the country.
 */
function shifted(system: WebSystem): System {
  const from = byGcoord(gcoord.WGS84, system)
  return {
    from,
    to: (positions) => {
      const found = positions.slice()
      for (let step = 0; step < 4; step++) {
        const reached = from(found)
        for (let at = 0; at < found.length; at++) {
          found[at] = (found[at] ?? 0) + (positions[at] ?? 0) - (reached[at] ?? 0)
        }
      }
      return found
    },
  }
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
