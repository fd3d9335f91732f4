import { memoize } from '../../src/domain/memoize'
import { type Composition, compositionOf } from '../../src/drawing/composition'
import { type Drawing, drawingOf } from '../../src/drawing/drawing'
import { type Covered, uncovered } from '../../src/drawing/focus'
import type { Size } from '../../src/drawing/frame'
import type { Names } from '../../src/drawing/placement'
import { spokenParks } from '../../src/drawing/spokenParks'
import { namedOf, type Texts, textsOf } from '../../src/drawing/texts'
import { shippedDeck } from '../../src/presentation/shippedDeck'
import { stageCovered, stagedView } from '../../src/presentation/stage/stagedView'
import { stageRoom } from '../../src/presentation/stage/stageRoom'
import type { Slide } from '../../src/state/deck'
import { type Language, languages, selectedPark, type View } from '../../src/state/view'
import { aView, realAtlas, realExtent, realGround } from '../builders'

/** A projector of each shape, a wall, and the 4:3 of a large one. */
export const screens: readonly Size[] = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1600, height: 1200 },
  { width: 2560, height: 1440 },
]

/** Every slide of the shipped deck in both languages on every screen. */
export const stagings = languages.flatMap((language) =>
  shippedDeck(realAtlas, language).slides.flatMap((slide) =>
    screens.map((screen) => ({
      slide,
      language,
      screen,
      name: `${slide.id} in ${language} at ${screen.width} × ${screen.height}`,
    })),
  ),
)
export type Staging = (typeof stagings)[number]

type StagedMap = {
  readonly view: View
  readonly room: Size
  readonly covered: Covered
  readonly composition: Composition
  readonly drawing: Drawing
  readonly names: Names
  readonly texts: Texts
}
type Asked = { readonly slide: Slide; readonly language: Language; readonly screen: Size }

/** A slide's map as the stage composes it, with all that is written on it; worked out once for each. */
export const staged = memoize(({ slide, language, screen }: Asked): StagedMap => {
  const room = stageRoom(screen)
  const view = stagedView(slide, aView({ language, theme: 'projector' }), realAtlas, room)
  const covered = selectedPark(view) ? stageCovered(room.width, { card: true, filters: false }) : uncovered
  const composition = compositionOf(realExtent, view.camera, room, covered, 'stage')
  const drawing = drawingOf(realAtlas, realGround, view)
  const texts = textsOf(drawing, composition, namedOf(drawing, composition, spokenParks(realAtlas, view)))
  return { view, room, covered, composition, drawing, names: texts.names, texts }
})
