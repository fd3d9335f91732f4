import type { Atlas, Pattern } from '../domain/atlas'
import { tagIn } from '../domain/named'
import { candidatesFor } from '../domain/openSlots'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'
import type { PatternGraphic, SlotSign } from './patternGraphic'

/** What is drawn and no more: an open slot has no mark but its candidates'. */
export function signsOf(atlas: Atlas, pattern: Pattern, openSlots: boolean, language: Language): readonly SlotSign[] {
  const words = wordsIn(language)
  const candidates = openSlots ? candidatesFor(atlas, pattern).length : 0
  const signs = pattern.slots.flatMap((slot): readonly SlotSign[] =>
    slot.role === null
      ? []
      : [{ role: slot.role, letter: tagIn(language, slot), basis: slot.basis, count: slot.parks.length, tie: null }],
  )
  const isJoined = pattern.slots.some(({ sides }) => sides.length > 0)
  return [
    ...signs,
    ...(isJoined
      ? [{ role: 'link', letter: words('lens.gathering'), basis: 'stated', count: 0, tie: null } as const]
      : []),
    ...(candidates > 0
      ? [
          {
            role: 'candidate',
            letter: words('lens.inferred'),
            basis: 'inferred',
            count: candidates,
            tie: null,
          } as const,
        ]
      : []),
  ]
}

/** The line that leads to the parks of a sign, as a legend shows it beside the sign. */
export function tieOf({ lines, kind }: PatternGraphic, { role }: SlotSign): SlotSign['tie'] {
  const line = lines.find(({ to }) => to.role === role)
  return line ? { weight: line.weight, kind } : null
}
