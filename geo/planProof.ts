import type { Clause } from '../src/domain/clause'
import type { Plan } from '../src/domain/plan'
import type { Facts, PlanFact } from '../src/domain/planFacts'
import { type Doubt, type HeadingDoubt, proofOf } from '../src/domain/planProof'

export function written({ section, paragraph, sentence }: Clause): string {
  return `${section} paragraph ${paragraph} sentence ${sentence}`
}

/** What the data says and the plan's text does not, one line each. */
export function unproven(facts: Facts, plan: Plan): readonly string[] {
  const { doubts, headings } = proofOf(facts, plan)
  return [...doubts.map(doubtLine), ...headings.map(headingLine)]
}

function doubtLine({ fact, reason, words, clause }: Doubt): string {
  const of = nameOf(fact)
  if (reason === 'section' || reason === 'sentence') return `${of}: the plan has no ${written(clause)}`
  if (reason === 'qualifier') return `${of}: "${words}" has a qualifier in ${written(clause)}`
  return `${of}: "${words}" is not in ${written(clause)}`
}

const told = {
  title: 'title',
  number: 'number',
  parent: 'parent',
  paragraphs: 'count of paragraphs',
  place: 'place',
} as const

function headingLine(doubt: HeadingDoubt): string {
  if (doubt.reason === 'unknown') return `outline: ${doubt.section} is missing`
  if (doubt.reason === 'missing') return `outline ${doubt.section}: the plan has no such section`
  const { section, reason, expected, found } = doubt
  return `outline ${section}: ${told[reason]} is ${String(expected)}, the plan has ${String(found)}`
}

function nameOf(fact: PlanFact): string {
  switch (fact.kind) {
    case 'link': {
      const { holder, industry } = fact.link
      return `link ${'park' in holder ? holder.park : holder.group} – ${industry}`
    }
    case 'figure':
      return `indicator ${fact.indicator.id}`
    case 'group':
      return `group ${fact.group.id}`
    case 'park':
      return `park ${fact.park.id}`
    case 'industry':
      return `industry ${fact.industry.id}`
    case 'pattern':
      return `pattern ${fact.pattern.id}`
    case 'slot':
      return `slot ${fact.slot.id}`
    case 'task':
      return `task ${fact.task.id}`
    case 'site':
      return `site ${fact.site.id}`
    case 'actor':
      return `actor ${fact.actor.id}, ${fact.duty.role}`
  }
}
