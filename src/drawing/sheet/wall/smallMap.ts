import type { Atlas } from '../../../domain/atlas'
import { matchingParks } from '../../../domain/filter'
import type { Ground } from '../../../domain/ground'
import { circled } from '../../../domain/parkNumber'
import type { SheetWish } from '../../../state/sheetWish'
import type { View } from '../../../state/view'
import type { Composition } from '../../composition'
import { type Drawing, drawingOf } from '../../drawing'
import { fitting, frameAround } from '../../fitting'
import { middle, type Rect } from '../../frame'
import { valueName } from '../../sentence'
import { onMiddle } from '../../shapes/shape'
import { namedOf, noTexts, type Texts } from '../../texts'
import { textWidth } from '../../textWidth'
import { paletteTheme } from '../palette'
import { parksReach } from '../reach'
import type { SheetLine } from '../sheetLines'
import { fitted } from '../wrapped'

/** One industry's parks by their numbers, with its layout; all counts from the body's corner. */
export type SmallMap = {
  readonly drawing: Drawing
  readonly composition: Composition
  readonly texts: Texts
  /** What it is of, how many parks those are, and the layout that the plan has for them. */
  readonly lines: readonly SheetLine[]
  /** What the lines say of that layout, in one piece each. */
  readonly readings: readonly string[]
}

type Place = { readonly box: Rect; readonly heading: number; readonly unit: number }

export function smallMapOf(
  atlas: Atlas,
  ground: Ground,
  view: View,
  wish: Pick<SheetWish, 'palette' | 'hidden'>,
  place: Place,
): SmallMap {
  const drawn = drawingOf(atlas, ground, { ...view, patterns: [] })
  const readings = drawingOf(atlas, ground, view).readings.slice(1)
  const numbered = drawn.parks.map((park) => ({ ...park, label: circled(park.number) }))
  // So small a ground is for the place alone.
  const shown = drawn.ground.filter(({ kind }) => kind !== 'ring' && kind !== 'station' && kind !== 'airport')
  const theme = paletteTheme(drawn.theme, wish)
  const drawing = { ...drawn, theme, parks: numbered, ground: shown, envelopes: [] }
  const composition = composedIn(drawing, place)
  const { names } = namedOf(drawing, composition, new Set(matchingParks(atlas, view.filter)))
  // A ring with its number is drawn, as some fonts lack ⑲; the index tells what it stands for, and no key beside it.
  const main = names.main.map((name) => ({ ...name, isNumber: true }))
  const texts = { ...noTexts, names: { main, inset: [] } }
  return { drawing, composition, texts, readings, lines: linesOf(atlas, view, [drawing.sentence, ...readings], place) }
}

function composedIn({ extent }: Drawing, { box, heading, unit }: Place): Composition {
  const rect = { ...box, y: box.y + heading, height: box.height - heading }
  const main = frameAround(rect, extent.middle, fitting(rect, parksReach), middle(rect))
  return { main, inset: null, typeScale: 0.68 * unit, leastText: 8 * unit, leastName: 0, taken: [] }
}

/** At the unit 1. */
const sizes = { name: 14, says: 9.5 } as const
const nameRoom = 20
const leading = 1.24

function linesOf(
  atlas: Atlas,
  view: View,
  says: readonly string[],
  { box, heading, unit }: Place,
): readonly SheetLine[] {
  const [industry = ''] = view.filter.choices.industry.chosen
  const name = valueName(atlas, 'industry', industry, view.language)
  const size = Math.min(sizes.name * unit, box.width / textWidth(name, 1))
  const top = box.y + nameRoom * unit
  const set = fitted(says, sizes.says * unit, { width: box.width, height: heading - (nameRoom + 3) * unit }, leading)
  return [
    { text: name, x: box.x, y: onMiddle(box.y + (nameRoom / 2) * unit, size), size, isStrong: true },
    ...set.lines.flat().map((text, at) => {
      const y = top + (at + 0.5) * set.size * leading
      return { text, x: box.x, y: onMiddle(y, set.size), size: set.size, isStrong: false }
    }),
  ]
}
