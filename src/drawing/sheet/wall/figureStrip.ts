import type { Atlas, Figure, Indicator } from '../../../domain/atlas'
import { nameIn } from '../../../domain/named'
import type { Language } from '../../../state/view'
import { figureText } from '../../figureText'
import type { Rect } from '../../frame'
import { textWidth } from '../../textWidth'
import type { SheetLine } from '../sheetLines'
import { fitted, wrapped } from '../wrapped'

/** What the plan measures at its beginning and at its end, side by side; from the body's corner. */
export type FigureStrip = { readonly box: Rect; readonly cells: readonly FigureCell[] }

export type FigureCell = {
  readonly box: Rect
  readonly lines: readonly SheetLine[]
  /** Each below its figure, both on one scale from zero. */
  readonly bars: readonly { readonly role: 'baseline' | 'target'; readonly box: Rect }[]
}

type Compared = Indicator & { readonly baseline: Figure; readonly target: Figure }

/** Those that the plan gives twice in one measure: nothing else can stand as from … to …. */
export function comparedIndicators({ indicators }: Atlas): readonly Compared[] {
  return indicators.flatMap(({ baseline, target, ...rest }) =>
    rest.comparable && baseline && target ? [{ ...rest, baseline, target }] : [],
  )
}

export function figureStripOf(atlas: Atlas, box: Rect, unit: number, language: Language): FigureStrip {
  const shown = comparedIndicators(atlas)
  const width = box.width / shown.length
  return {
    box,
    cells: shown.map((indicator, at) => cellOf(indicator, { ...box, x: box.x + at * width, width }, unit, language)),
  }
}

/** At the unit 1: where each part of a cell has its baseline or its top, and its type. */
const inside = 8
const sizes = { name: 9.5, target: 15.5, baseline: 9.5, bar: 3 } as const
const tops = { name: 11.5, target: 42, targetBar: 45, baseline: 57.5, baselineBar: 60 } as const

function cellOf(
  { baseline, target, unitEn, ...named }: Compared,
  box: Rect,
  unit: number,
  language: Language,
): FigureCell {
  const [x, width] = [box.x + inside * unit, box.width - 2 * inside * unit]
  const most = Math.max(baseline.value, target.value)
  const bar = (role: 'baseline' | 'target', { value }: Figure) => ({
    role,
    box: { x, y: box.y + tops[`${role}Bar`] * unit, width: (width * value) / most, height: sizes.bar * unit },
  })
  const said = (role: 'baseline' | 'target', figure: Figure) => {
    const text = figureText(figure, unitEn, language)
    const year = textWidth(figure.year, sizes.baseline * unit)
    const size = Math.min(sizes[role] * unit, (width - year) / textWidth(text, 1))
    const y = box.y + tops[role] * unit
    return [
      { text: figure.year, x, y, size: sizes.baseline * unit, isStrong: false },
      { text, x: x + year, y, size, isStrong: role === 'target' },
    ]
  }
  return {
    box,
    lines: [
      ...nameLines(nameIn(language, named), { x, y: box.y, width }, unit),
      ...said('target', target),
      ...said('baseline', baseline),
    ],
    bars: [bar('target', target), bar('baseline', baseline)],
  }
}

/** On one line, or on two that are about as long. */
function nameLines(name: string, { x, y, width }: Omit<Rect, 'height'>, unit: number): readonly SheetLine[] {
  const { size, lines } = fitted([name], sizes.name * unit, { width, height: 24 * unit }, 1.18)
  const even = wrapped(name, size, Math.min(width, textWidth(name, size) / 2 + 2 * size))
  const set = lines.flat().length === 2 && even.length === 2 ? even : lines.flat()
  return set.map((text, at) => ({ text, x, y: y + tops.name * unit + at * size * 1.18, size, isStrong: false }))
}
