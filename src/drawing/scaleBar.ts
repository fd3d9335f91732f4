import type { Camera } from '../state/view'
import { metresPerPixel } from './projection'

export type ScaleBar = { readonly metres: number; readonly pixels: number }

/** The longest round distance that takes no more than so many CSS pixels in the middle of the camera. */
export function scaleBarOf(camera: Camera, mostPixels: number): ScaleBar {
  const most = metresPerPixel(camera) * mostPixels
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = [5, 2, 1].map((step) => step * power).find((distance) => distance <= most) ?? power
  return { metres, pixels: metres / metresPerPixel(camera) }
}
