import type { ParkShape, Shapes } from '../shapes'
import './page.css'

export async function readShapes(): Promise<Shapes> {
  const answer = await fetch('./shapes.json')
  return answer.json()
}

/** Whether a park is left out by the one choice that the page offers. */
export type IsQuiet = (park: ParkShape) => boolean

/** Runs `apply` on every change of the page's one checkbox, the group of the central parks. */
export function onChoice(apply: (isQuiet: IsQuiet) => void): void {
  const box = document.querySelector('input')
  box?.addEventListener('change', () => apply((park) => box.checked && park.group !== 'zone'))
}

/** To be called within the frame that shows the whole picture; the measurement takes the end of that frame. */
export function announceDrawn(): void {
  window.dispatchEvent(new Event('drawn'))
}

export function mapElement(): HTMLElement {
  const map = document.getElementById('map')
  if (!map) throw new Error('the page has no #map')
  return map
}

export function featureOf<Properties>(shape: { readonly geometry: GeoJSON.Geometry }, properties: Properties) {
  return { type: 'Feature' as const, properties, geometry: shape.geometry }
}
