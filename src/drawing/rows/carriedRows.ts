import type { IndustryId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseKey } from '../../domain/clauseFacts'
import { levelOf, parksOfHolder } from '../../domain/heldBy'
import { namedInPassing } from '../../domain/inPassing'
import { nameIn } from '../../domain/named'
import { namingSourcesOf } from '../../domain/namingSources'
import { patternTitle } from '../../domain/patternTitle'
import { rowsWordsIn } from '../../words/parts/rows'
import { tableWordsIn } from '../../words/parts/tables'
import type { Row, RowSetting } from './row'
import { groupsOf, holderCells, namesOf, rowOf, siteKindsOf } from './rowOf'

/** The plan's own terms; who carries one stands with it by name. */
export function industries(setting: RowSetting): readonly Row[] {
  const { atlas, sources, language } = setting
  const words = tableWordsIn(language)
  return atlas.industries.flatMap((industry) => {
    const { id, tier, clause, basis } = industry
    if (clause === null) return []
    const namers = namingSourcesOf(atlas, id)
    const parks = atlas.parks.flatMap((park) => (sources.some((one) => namers.get(park.id)?.has(one)) ? [park.id] : []))
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
        count: [String(parks.length), ...passingSaid(setting, id)],
      },
    })
  })
}

/** How many name it in passing, as an umbrella word, which no count holds. */
function passingSaid({ atlas, sources, language }: RowSetting, industry: IndustryId): readonly string[] {
  const count = namedInPassing(atlas, industry, sources).length
  return count > 0 ? [rowsWordsIn(language)('rows.inPassing', { count })] : []
}

/** Who is said to carry what, with which verb; what of it counts is the choice of sources. */
export function links(setting: RowSetting): readonly Row[] {
  const { atlas, sources, language } = setting
  const words = tableWordsIn(language)
  return atlas.links
    .filter(({ source }) => sources.includes(source))
    .flatMap((link) => {
      const { holder, industry: id, verb, verbEn, source, basis, clause } = link
      const industry = byId(atlas.industries).get(id)
      if (!industry) return []
      const held: Row['found'][number] = 'park' in holder ? `park ${holder.park}` : `group ${holder.group}`
      return rowOf(setting, {
        id: `${held} ${id} ${source} ${clauseKey(clause)}`,
        clause,
        basis,
        parks: parksOfHolder(atlas, holder),
        found: [`industry ${id}`, held],
        told: {
          industries: [id],
          groups: groupsOf(atlas, holder),
          verbs: [verb],
          tiers: [industry.tier],
          holders: [levelOf(holder)],
          actors: [],
        },
        cells: {
          ...holderCells(setting, holder),
          verb: [nameIn(language, { name: verb, nameEn: verbEn })],
          industry: [nameIn(language, industry)],
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
