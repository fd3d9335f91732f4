import type { Atlas } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { levelOf } from '../../domain/heldBy'
import { nameIn } from '../../domain/named'
import type { PlanFact } from '../../domain/planFacts'
import type { Told } from '../../domain/rowFacets'
import type { Language } from '../../state/view'
import type { Row } from './row'

/** What a fact is called in a list. */
export function factName(atlas: Atlas, fact: PlanFact, language: Language): string {
  switch (fact.kind) {
    case 'link': {
      const industry = byId(atlas.industries).get(fact.link.industry)
      return industry ? nameIn(language, industry) : ''
    }
    case 'slot':
      return nameIn(language, { name: fact.slot.label, nameEn: fact.slot.labelEn })
    case 'task':
      return nameIn(language, { name: fact.task.title, nameEn: fact.task.titleEn })
    case 'group':
      return nameIn(language, fact.group)
    case 'park':
      return nameIn(language, fact.park)
    case 'industry':
      return nameIn(language, fact.industry)
    case 'pattern':
      return nameIn(language, fact.pattern)
    case 'site':
      return nameIn(language, fact.site)
    case 'actor':
      return nameIn(language, fact.actor)
    case 'figure':
      return nameIn(language, fact.indicator)
  }
}

/** By what the search may meet a fact. */
export function foundOf(fact: PlanFact): Row['found'] {
  switch (fact.kind) {
    case 'link':
      return [`industry ${fact.link.industry}`]
    case 'figure':
      return [`indicator ${fact.indicator.id}`]
    case 'slot':
      return [`slot ${fact.slot.id}`]
    case 'task':
      return [`task ${fact.task.id}`]
    case 'group':
      return [`group ${fact.group.id}`]
    case 'park':
      return [`park ${fact.park.id}`]
    case 'industry':
      return [`industry ${fact.industry.id}`]
    case 'pattern':
      return [`pattern ${fact.pattern.id}`]
    case 'site':
      return [`site ${fact.site.id}`]
    case 'actor':
      return [`actor ${fact.actor.id}`]
  }
}

/** What the facts of one clause say themselves. */
export function kindsOfFacts(atlas: Atlas, facts: readonly PlanFact[]): Told {
  const tasks = facts.flatMap((fact) => (fact.kind === 'task' ? [fact.task] : []))
  const links = facts.flatMap((fact) => (fact.kind === 'link' ? [fact.link.industry] : []))
  const terms = facts.flatMap((fact) => (fact.kind === 'industry' ? [fact.industry.id] : []))
  const named = facts.flatMap((fact) => (fact.kind === 'site' ? [fact.site.id] : []))
  const said = facts.flatMap((fact) => (fact.kind === 'actor' ? [fact.actor.id] : []))
  const holders = facts.flatMap((fact) =>
    fact.kind === 'task' ? [levelOf(fact.task.holder)] : fact.kind === 'link' ? [levelOf(fact.link.holder)] : [],
  )
  const sites = [...named, ...tasks.flatMap((task) => task.sites)]
  return {
    industries: [...links, ...terms, ...tasks.flatMap((task) => task.industries)],
    kinds: tasks.map(({ kind }) => kind),
    actors: said,
    holders,
    siteKinds: atlas.sites.flatMap(({ id, kind }) => (sites.includes(id) ? [kind] : [])),
  }
}
