import { interpolateZoom } from 'd3-interpolate'
import type { Size } from '../drawing/frame'
import { middleOf, scaleOf, toLngLat, zoomOf } from '../drawing/projection'
import type { Camera } from '../state/view'

const longest = 900

/**
 * Flies from one camera to another along van Wijk and Nuij's smooth path (d3-interpolate), and lands exactly. Without
 * motion where the system asks for less of it. Returns the way to break off.
 */
export function fly(from: Camera, to: Camera, size: Size, each: (camera: Camera, ended: boolean) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    each(to, true)
    return () => {}
  }
  const span = Math.max(size.width, size.height)
  const path = interpolateZoom(
    [...middleOf(from), span / scaleOf(from.zoom)],
    [...middleOf(to), span / scaleOf(to.zoom)],
  )
  const duration = Math.min(longest, 250 + path.duration * 0.5)
  let frame = 0
  let start: number | null = null
  const step = (now: number) => {
    start ??= now
    const time = Math.min(1, (now - start) / duration)
    const [x, y, width] = path(eased(time))
    const [lng, lat] = toLngLat([x, y])
    each(time < 1 ? { lng, lat, zoom: zoomOf(span / width) } : to, time >= 1)
    if (time < 1) frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}

function eased(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2
}
