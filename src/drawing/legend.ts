import type { Atlas, GroupId, Precision } from '../domain/atlas'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'
import type { ParkMark } from './parkMark'
import { type Hatch, hatches } from './theme'

/** One line of the legend, worked out from what is drawn. */
export type LegendEntry =
  | {
      readonly kind: 'group'
      readonly group: GroupId
      readonly hatch: Hatch
      readonly name: string
      readonly detail: string
      /** Parks of the group in the answer, and in all. */
      readonly count: number
      readonly total: number
    }
  | { readonly kind: 'precision'; readonly precision: Precision | 'candidate'; readonly name: string }
  | { readonly kind: 'quiet'; readonly name: string }

export function legendOf(atlas: Atlas, parks: readonly ParkMark[], language: Language): readonly LegendEntry[] {
  const words = wordsIn(language)
  const groups = atlas.groups.map(({ id, name, nameEn, fullName, fullNameEn }): LegendEntry => {
    const members = parks.filter((park) => park.group === id)
    return {
      kind: 'group',
      group: id,
      hatch: hatches[id],
      name: language === 'zh' ? name : nameEn,
      detail: language === 'zh' ? fullName : fullNameEn,
      count: members.filter(({ quiet }) => !quiet).length,
      total: members.length,
    }
  })
  const blocks = parks.flatMap((park) => park.blocks)
  const drawn = (['approximate', 'schematic', 'surveyed'] as const).filter((precision) =>
    blocks.some((block) => block.precision === precision),
  )
  return [
    ...groups,
    ...drawn.map((precision): LegendEntry => ({ kind: 'precision', precision, name: words(`precision.${precision}`) })),
    ...(blocks.some(({ membership }) => membership === 'candidate')
      ? [{ kind: 'precision', precision: 'candidate', name: words('precision.candidate') } as const]
      : []),
    ...(parks.some(({ quiet }) => quiet) ? [{ kind: 'quiet', name: words('legend.quiet') } as const] : []),
  ]
}
