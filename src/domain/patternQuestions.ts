import type { Atlas, IndustryId, ParkId, Pattern } from './atlas'
import { ownClauses, ownLink } from './ownSentence'
import type { PatternQuestion, Question, QuestionKind } from './question'

/** A slot of an industry's layout lists a park whose own sentence does not name the industry. */
export function slotUnsaid(atlas: Atlas): readonly Question[] {
  return ofIndustries(atlas).flatMap(({ pattern, industry }) =>
    pattern.slots.flatMap((slot) =>
      slot.parks
        .filter((park) => !ownLink(atlas, park, industry))
        .map((park) => ({
          ...about('slot-unsaid', pattern, industry, park),
          kind: 'slot-unsaid' as const,
          slot: slot.id,
          clauses: [slot.clause, ...ownClauses(atlas, park)],
        })),
    ),
  )
}

/** A park's own sentence names the industry of a layout without an X, and no slot lists the park. */
export function namedOutsideClosedList(atlas: Atlas): readonly Question[] {
  return namedOutside(atlas, 'outside-closed-list', (pattern) => !hasOpenSlot(pattern))
}

/** A park's own sentence names the industry of a layout with an X, and no slot lists the park: it may be the X. */
export function candidatesForX(atlas: Atlas): readonly Question[] {
  return namedOutside(atlas, 'candidate-for-x', hasOpenSlot)
}

function namedOutside(
  atlas: Atlas,
  kind: 'outside-closed-list' | 'candidate-for-x',
  fits: (pattern: Pattern) => boolean,
): readonly PatternQuestion[] {
  return ofIndustries(atlas)
    .filter(({ pattern }) => fits(pattern))
    .flatMap(({ pattern, industry }) => {
      const placed = new Set(pattern.slots.flatMap(({ parks }) => parks))
      return atlas.parks.flatMap(({ id }) => {
        const link = placed.has(id) ? undefined : ownLink(atlas, id, industry)
        return link ? [{ ...about(kind, pattern, industry, id), kind, clauses: [pattern.clause, link.clause] }] : []
      })
    })
}

function ofIndustries(atlas: Atlas): readonly { readonly pattern: Pattern; readonly industry: IndustryId }[] {
  return atlas.patterns.flatMap((pattern) =>
    pattern.spatial && pattern.industry ? [{ pattern, industry: pattern.industry }] : [],
  )
}

function about(kind: QuestionKind, pattern: Pattern, industry: IndustryId, park: ParkId) {
  const id = `${kind}/${pattern.id}/${park}`
  return { id, pattern: pattern.id, industry, parks: [park], basis: 'inferred' as const }
}

function hasOpenSlot({ slots }: Pattern): boolean {
  return slots.some(({ open }) => open)
}
