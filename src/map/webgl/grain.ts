import { typeScaleFor } from '../../drawing/composition'
import type { Frame } from '../../drawing/frame'

/**
 * What keeps dashes and hatches at the size that the figure gives them. MapLibre draws both for the whole zoom below
 * and stretches them up to double on the way to the next, so they are made smaller by as much.
 */
export type Grain = {
  /** As in `Composition`: hatches and stations grow with the screen. */
  readonly typeScale: number
  /** From 1 to 2: how much MapLibre stretches at this zoom. */
  readonly stretch: number
  readonly wholeZoom: number
}

export function grainOf({ rect, camera }: Frame): Grain {
  const wholeZoom = Math.floor(camera.zoom)
  return { typeScale: typeScaleFor(rect), stretch: 2 ** (camera.zoom - wholeZoom), wholeZoom }
}

export function sameGrain(one: Grain, other: Grain): boolean {
  return one.typeScale === other.typeScale && one.stretch === other.stretch && one.wholeZoom === other.wholeZoom
}
