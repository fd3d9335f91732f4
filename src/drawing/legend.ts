import type { Basis, Precision } from '../domain/atlas'
import type { View } from '../state/view'
import { type WordKey, type Words, wordsIn } from '../words/words'
import type { Colouring } from './colouring'
import type { Fill } from './fill'
import type { ParkMark } from './parkMark'
import type { MarkRole, PatternGraphic, SlotSign } from './patternGraphic'
import type { Theme } from './theme'

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
  | {
      readonly kind: 'pattern'
      readonly name: string
      /** The section of the plan that says it. */
      readonly section: string
      readonly ink: string
      readonly signs: readonly SlotSign[]
    }
  /** What is stated, counted, and our reading, by how signs are drawn. */
  | { readonly kind: 'basis'; readonly name: string; readonly ink: string; readonly signs: readonly SlotSign[] }
  /** The soft grounds of the structure. */
  | { readonly kind: 'body'; readonly name: string }
  | { readonly kind: 'precision'; readonly precision: Precision | 'candidate'; readonly name: string }
  | { readonly kind: 'quiet'; readonly name: string }

/** An entry that is a name and signs after it. */
export type SignedEntry = Extract<LegendEntry, { readonly signs: readonly SlotSign[] }>

export function isSigned(entry: LegendEntry): entry is SignedEntry {
  return entry.kind === 'pattern' || entry.kind === 'basis'
}

export function legendOf(
  parks: readonly ParkMark[],
  { classes }: Colouring,
  patterns: readonly PatternGraphic[],
  { language, arrangement, structure }: Pick<View, 'language' | 'arrangement' | 'structure'>,
  { text, approximate }: Pick<Theme, 'text'> & { readonly approximate: string },
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
    ...patterns.map(({ name, section, ink, signs }): LegendEntry => ({ kind: 'pattern', name, section, ink, signs })),
    ...basisEntry(patterns, words, text),
    ...(structure ? [{ kind: 'body', name: words('legend.body') } as const] : []),
    ...drawn.map((precision): LegendEntry => {
      const name = precision === 'approximate' ? approximate : words(`precision.${precision}`)
      return { kind: 'precision', precision, name }
    }),
    ...(blocks.some(({ membership }) => membership === 'candidate')
      ? [{ kind: 'precision', precision: 'candidate', name: words('precision.candidate') } as const]
      : []),
    ...(parks.some(({ quiet }) => quiet) ? [{ kind: 'quiet', name: words('legend.quiet') } as const] : []),
  ]
}

/** By what sign each basis is shown: a ring as those of slots are, or of a candidate. */
const basisSigns: readonly (readonly [Basis, MarkRole, WordKey])[] = [
  ['stated', 'spoke', 'legend.basis.stated'],
  ['derived', 'spoke', 'legend.basis.derived'],
  ['inferred', 'candidate', 'lens.inferred'],
]

/** How the signs that are drawn tell on what they rest; none where no sign is drawn. */
function basisEntry(patterns: readonly PatternGraphic[], words: Words, ink: string): readonly LegendEntry[] {
  const drawn = new Set(patterns.flatMap(({ nodes }) => nodes.map(({ basis }) => basis)))
  const signs = basisSigns
    .filter(([basis]) => drawn.has(basis))
    .map(([basis, role, said]): SlotSign => ({ role, basis, letter: words(said), count: 0, tie: null }))
  return signs.length > 0 ? [{ kind: 'basis', name: words('basis'), ink, signs }] : []
}

/** An entry where there is little room: a pattern by its short name, without its section. */
export function shortEntry(entry: LegendEntry, patterns: readonly PatternGraphic[]): LegendEntry {
  const pattern = entry.kind === 'pattern' ? patterns.find(({ name }) => name === entry.name) : undefined
  return entry.kind === 'pattern' && pattern ? { ...entry, name: pattern.shortName, section: '' } : entry
}
