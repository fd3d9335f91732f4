/**
 * A change of coordinates: positions one behind the other, x0 y0 x1 y1 …, into as many in a new array. Numbers that lie far
 * from where the system is used come out as something that lies nowhere near the city, or as NaN; nothing throws.
 */
export type Change = (positions: Float64Array) => Float64Array

/** A system's way from WGS-84 degrees, longitude first, and back. */
export type System = { readonly from: Change; readonly to: Change }

/** A change of each position by itself; `write` gets the array to write to and where. */
export function eachPosition(write: (x: number, y: number, to: Float64Array, at: number) => void): Change {
  return (positions) => {
    const changed = new Float64Array(positions.length)
    for (let at = 0; at + 1 < positions.length; at += 2) {
      write(positions[at] ?? Number.NaN, positions[at + 1] ?? Number.NaN, changed, at)
    }
    return changed
  }
}

/** Of degrees that are WGS-84 already. */
export const unchanged: System = { from: (positions) => positions.slice(), to: (positions) => positions.slice() }
