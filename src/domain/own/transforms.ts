import type { Change } from './change'
import { alike, type Control } from './control'
import type { Belt, SystemId, Taking } from './system'
import { systemOf } from './systems'

/**
 * From the numbers of a file, taken so, to WGS-84 `[lng, lat]`, ring by ring and in their order. With `control`, numbers in metres are first
 * shifted, turned and scaled in the plane as the control points ask.
 */
export function toWgs84(taking: Taking, control?: Control): Change {
  const { to } = systemOf(taking.system, taking.belt)
  const straight = straightened(taking)
  return control ? (positions) => to(alike(control)(straight(positions))) : (positions) => to(straight(positions))
}

/** From WGS-84 `[lng, lat]` to a system's own numbers: east first, in metres or degrees. */
export function fromWgs84(system: SystemId, belt?: Belt): Change {
  return systemOf(system, belt).from
}

/** East first and in metres or degrees, as the systems have it. */
export function straightened({ isTurned, unit }: Taking): Change {
  const size = unit === 'millimetre' ? 1000 : 1
  return (positions) => {
    const straight = new Float64Array(positions.length)
    for (let at = 0; at + 1 < positions.length; at += 2) {
      const [first, second] = [(positions[at] ?? Number.NaN) / size, (positions[at + 1] ?? Number.NaN) / size]
      straight[at] = isTurned ? second : first
      straight[at + 1] = isTurned ? first : second
    }
    return straight
  }
}
