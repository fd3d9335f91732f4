import type { Precision } from '../domain/atlas'
import type { View } from '../state/view'
import { wordsIn } from '../words/words'
import type { Colouring } from './colouring'
import type { Fill } from './fill'
import type { ParkMark } from './parkMark'
import type { PatternGraphic, SlotSign } from './patternGraphic'

/** One line of the legend, worked out from what is drawn. */
export type LegendEntry =
  | {
      readonly kind: 'fill'
      readonly fill: Fill
      readonly name: string
      readonly detail: string
      /** Parks of this fill in the answer, and in all. */
      readonly count: number
      readonly total: number
    }
  | { readonly kind: 'pattern'; readonly name: string; readonly ink: string; readonly signs: readonly SlotSign[] }
  | { readonly kind: 'precision'; readonly precision: Precision | 'candidate'; readonly name: string }
  | { readonly kind: 'quiet'; readonly name: string }

export function legendOf(
  parks: readonly ParkMark[],
  { classes }: Colouring,
  patterns: readonly PatternGraphic[],
  { language, arrangement }: Pick<View, 'language' | 'arrangement'>,
): readonly LegendEntry[] {
  const words = wordsIn(language)
  const fills = classes.flatMap(({ fill, name, detail }): readonly LegendEntry[] => {
    const members = parks.filter((park) => park.fill.id === fill.id)
    if (members.length === 0) return []
    const count = members.filter(({ quiet }) => !quiet).length
    return [{ kind: 'fill', fill, name, detail, count, total: members.length }]
  })
  // A diagram shows no footprint, so none has a precision there.
  const blocks = arrangement === 'diagram' ? [] : parks.flatMap((park) => park.blocks)
  const drawn = (['approximate', 'schematic', 'surveyed'] as const).filter((precision) =>
    blocks.some((block) => block.precision === precision),
  )
  return [
    ...fills,
    ...patterns.map(({ name, ink, signs }): LegendEntry => ({ kind: 'pattern', name, ink, signs })),
    ...drawn.map((precision): LegendEntry => ({ kind: 'precision', precision, name: words(`precision.${precision}`) })),
    ...(blocks.some(({ membership }) => membership === 'candidate')
      ? [{ kind: 'precision', precision: 'candidate', name: words('precision.candidate') } as const]
      : []),
    ...(parks.some(({ quiet }) => quiet) ? [{ kind: 'quiet', name: words('legend.quiet') } as const] : []),
  ]
}
