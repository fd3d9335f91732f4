import type { Camera, Language } from '../state/view'
import { wordsIn } from '../words/words'
import { metresPerPixel } from './projection'

/** A round distance on the ground, how long it is in CSS pixels, and its words. */
export type ScaleBar = { readonly metres: number; readonly pixels: number; readonly text: string }

/** The longest round distance that takes no more than so many CSS pixels in the middle of the camera. */
export function scaleBarOf(camera: Camera, mostPixels: number, language: Language): ScaleBar {
  const words = wordsIn(language)
  const most = metresPerPixel(camera) * mostPixels
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = [5, 2, 1].map((step) => step * power).find((distance) => distance <= most) ?? power
  const text = metres >= 1000 ? words('kilometres', { count: metres / 1000 }) : words('metres', { count: metres })
  return { metres, pixels: metres / metresPerPixel(camera), text }
}
