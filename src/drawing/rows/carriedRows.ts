import { byId } from '../../domain/byId'
import { clauseKey } from '../../domain/clauseFacts'
import { isUmbrella } from '../../domain/countedLinks'
import { levelOf, parksOfHolder } from '../../domain/heldBy'
import { namedInPassing } from '../../domain/inPassing'
import { nameIn } from '../../domain/named'
import { namingSourcesOf } from '../../domain/namingSources'
import { patternTitle } from '../../domain/patternTitle'
import { tableWordsIn } from '../../words/parts/tables'
import type { Row, RowSetting } from './row'
import { groupsOf, holderCells, namesOf, rowOf, siteKindsOf } from './rowOf'

/** The plan's own terms; who carries one stands with it by name, then who has it in passing alone, marked as such. */
export function industries(setting: RowSetting): readonly Row[] {
  const { atlas, sources, language } = setting
  const words = tableWordsIn(language)
  return atlas.industries.flatMap((industry) => {
    const { id, tier, clause, basis } = industry
    if (clause === null) return []
    const namers = namingSourcesOf(atlas, id)
    const parks = atlas.parks.flatMap((park) => (sources.some((one) => namers.get(park.id)?.has(one)) ? [park.id] : []))
    const passing = namesOf(atlas.parks, namedInPassing(atlas, id, sources), language)
    return rowOf(setting, {
      id,
      clause,
      basis,
      parks,
      found: [`industry ${id}`],
      told: { industries: [id], tiers: [tier], actors: [] },
      cells: {
        name: [nameIn(language, industry)],
        tier: [words(`tier.${tier}`)],
        count: [String(parks.length)],
        parks: [
          ...namesOf(atlas.parks, parks, language),
          ...passing.map((term) => words('tables.inPassing', { term })),
        ],
      },
    })
  })
}

/**
 * Who is said to carry what, with which verb; what of it counts is the choice of sources. An umbrella word is listed as such:
 * it counts for nobody, and answers no question about industries, verbs and tiers.
 */
export function links(setting: RowSetting): readonly Row[] {
  const { atlas, sources, language } = setting
  const words = tableWordsIn(language)
  return atlas.links
    .filter(({ source }) => sources.includes(source))
    .flatMap((link) => {
      const { holder, industry: id, verb, verbEn, source, basis, clause } = link
      const industry = byId(atlas.industries).get(id)
      if (!industry) return []
      const counts = !isUmbrella(atlas, link)
      const term = nameIn(language, industry)
      const held: Row['found'][number] = 'park' in holder ? `park ${holder.park}` : `group ${holder.group}`
      return rowOf(setting, {
        id: `${held} ${id} ${source} ${clauseKey(clause)}`,
        clause,
        basis,
        parks: parksOfHolder(atlas, holder),
        found: [`industry ${id}`, held],
        counts,
        told: {
          groups: groupsOf(atlas, holder),
          holders: [levelOf(holder)],
          actors: [],
          ...(counts
            ? { industries: [id], verbs: [verb], tiers: [industry.tier] }
            : { industries: [], verbs: [], tiers: [] }),
        },
        cells: {
          ...holderCells(setting, holder),
          verb: [nameIn(language, { name: verb, nameEn: verbEn })],
          industry: [counts ? term : words('tables.inPassing', { term })],
          tier: [words(`tier.${industry.tier}`)],
          source: [words(`source.${source}`)],
        },
      })
    })
}

export function slots(setting: RowSetting): readonly Row[] {
  const { atlas, language } = setting
  return atlas.patterns.flatMap((pattern) =>
    pattern.slots.map((slot) => {
      const { id, label, labelEn, parks, clause, basis } = slot
      const industries = pattern.industry ? [pattern.industry] : slot.industries
      return rowOf(setting, {
        id,
        clause,
        basis,
        parks,
        found: [`slot ${id}`, `pattern ${pattern.id}`],
        told: { industries, patterns: [pattern.id, id], siteKinds: siteKindsOf(atlas, slot.sites), actors: [] },
        cells: {
          pattern: [patternTitle(atlas, pattern, language)],
          name: [nameIn(language, { name: label, nameEn: labelEn })],
          industry: namesOf(atlas.industries, industries, language),
          site: namesOf(atlas.sites, slot.sites, language),
        },
      })
    }),
  )
}
