import type { Basis, Holder } from '../../domain/atlas'
import type { PlanFact } from '../../domain/planFacts'

/** On what a fact rests; names and figures are the plan's own. */
export function basisOf(fact: PlanFact): Basis {
  switch (fact.kind) {
    case 'industry':
      return fact.industry.basis
    case 'link':
      return fact.link.basis
    case 'slot':
      return fact.slot.basis
    case 'task':
      return fact.task.basis
    case 'site':
      return fact.site.basis
    case 'actor':
      return fact.duty.basis
    default:
      return 'stated'
  }
}

/** Tells the facts of one clause from one another. */
export function factKey(fact: PlanFact): string {
  switch (fact.kind) {
    case 'link':
      return `link ${holderKey(fact.link.holder)} ${fact.link.industry} ${fact.link.source} ${fact.link.verb}`
    case 'figure':
      return `figure ${fact.indicator.id} ${fact.figure === fact.indicator.target ? 'target' : 'baseline'}`
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
      return `actor ${fact.actor.id} ${fact.duty.role}`
  }
}

function holderKey(holder: Holder): string {
  if ('park' in holder) return holder.park
  return 'group' in holder ? holder.group : 'zone'
}
