import type { Composition } from '../composition'
import type { Drawing } from '../drawing'
import type { Size } from '../frame'
import { composed, zoneFrame } from '../pages/footprintMap'
import { namedOf, type Texts, textsOf } from '../texts'

/** The whole zone as small as beside a text: footprints and names, without the structure's large words. */
export function topicMap(
  drawing: Drawing,
  size: Size,
): { readonly drawing: Drawing; readonly composition: Composition; readonly texts: Texts } {
  const shown = { ...drawing, structure: null }
  const composition = composed(zoneFrame(size, shown), [])
  return { drawing: shown, composition, texts: textsOf(shown, composition, namedOf(shown, composition)) }
}
