import { type Composition, compositionOf } from '../../src/drawing/composition'
import { type Covered, uncovered } from '../../src/drawing/focus'
import type { Frame, Rect, Size } from '../../src/drawing/frame'
import { baseParks } from '../../src/drawing/parkMark'
import { boxOf, type Name, type Names } from '../../src/drawing/placement'
import { shownStructure } from '../../src/drawing/structureGraphic'
import { namedOf } from '../../src/drawing/texts'
import { themesByName } from '../../src/drawing/theme'
import type { Language, ThemeName } from '../../src/state/view'
import { realAtlas, realExtent } from '../builders'

/** The map's box on screens of 1280×720, 1920×1080 and on a phone. */
export const laptop: Size = { width: 976, height: 664 }
export const office: Size = { width: 1616, height: 1024 }
/** Above the desk on the laptop. */
export const halved: Size = { width: 976, height: 332 }
export const phone: Size = { width: 390, height: 650 }

type Look = { readonly language?: Language; readonly theme?: ThemeName; readonly covered?: Covered }

/** The real opening map at a size, with its names set. */
export function openingMap(size: Size, { language = 'zh', theme = 'light', covered = uncovered }: Look = {}) {
  const composition = compositionOf(realExtent, null, size, covered)
  const parks = baseParks(realAtlas, language, false)
  const structure = shownStructure(realAtlas, { structure: true, language })
  const { names } = namedOf({ structure, parks, theme: themesByName[theme], patterns: [] }, composition)
  return { composition, parks, names }
}

export type SetName = { readonly name: Name; readonly frame: Frame; readonly box: Rect }

/** Every name on the map with the frame it stands in. */
export function setNames({ main, inset }: Composition, names: Names): readonly SetName[] {
  const inFrame = (list: readonly Name[], frame: Frame) =>
    list.map((name) => ({ name, frame, box: boxOf(name, frame) }))
  return [...inFrame(names.main, main), ...(inset ? inFrame(names.inset, inset) : [])]
}
