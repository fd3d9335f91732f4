import { citedSource } from '../../domain/areaSource'
import { type Atlas, type IndustryId, type Park, precisions } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseText } from '../../domain/clause'
import { isUmbrella } from '../../domain/countedLinks'
import { toldFacets } from '../../domain/facets'
import { heldByPark } from '../../domain/heldBy'
import { type Named, nameIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import { rolesOf } from '../../domain/roles'
import { valuesNamed } from '../../drawing/sentence'
import { outlineOrigin } from '../origins'

/** A value that every GIS and every table holds. */
export type FlatValue = string | number | null
export type Flat = Readonly<Record<string, FlatValue>>

/**
 * What is told of a park in one row of plain values, for programs that read no lists within properties; its precision is that
 * of its least precise block.
 */
export function flatPark(atlas: Atlas, park: Park): Flat {
  const { id, name, nameEn, group, areas, clause } = park
  const [area = null] = areas
  const members = atlas.blocks.filter((block) => block.park === id && block.membership === 'member')
  const ofGroup = byId(atlas.groups).get(group)
  return {
    park: id,
    number: parkNumber(atlas, id),
    name,
    nameEn,
    group,
    groupName: ofGroup?.fullName ?? null,
    groupNameEn: ofGroup?.fullNameEn ?? null,
    ...toldNames(atlas, park),
    ...heldNames(atlas, park),
    precision: precisions.find((precision) => members.some((block) => block.precision === precision)) ?? null,
    ...outlineOrigin(atlas, id),
    areaInSquareKilometres: area?.squareKilometres ?? null,
    areaYear: area?.year ?? null,
    areaScope: area?.scope ?? null,
    areaScopeEn: area?.scopeEn ?? null,
    areaSource: area ? citedSource(area.source).text : null,
    areaSourceStanding: area ? citedSource(area.source).standing : null,
    clauseText: clauseText(clause, 'zh'),
  }
}

const joints = { zh: '、', en: '; ' } as const

/** A list as one text in each language, beside how many there are; no text where there are none. */
function named(key: string, list: readonly Named[]): Flat {
  const text = (language: 'zh' | 'en') => list.map((one) => nameIn(language, one)).join(joints[language]) || null
  return { [`${key}Count`]: list.length, [`${key}Names`]: text('zh'), [`${key}NamesEn`]: text('en') }
}

function toldNames(atlas: Atlas, { id }: Park): Flat {
  return Object.fromEntries(
    toldFacets.flatMap(({ facet, property }) => [
      [`${property}Names`, valuesNamed(atlas, facet, id, 'zh').join(joints.zh)],
      [`${property}NamesEn`, valuesNamed(atlas, facet, id, 'en').join(joints.en)],
    ]),
  )
}

/** Industries as the park's own sentence and the patterns name them, umbrella words beside them uncounted; slots, tasks, sites. */
function heldNames(atlas: Atlas, { id }: Park): Flat {
  const links = heldByPark(atlas.links, id)
  const counted = new Set(links.flatMap((link) => (isUmbrella(atlas, link) ? [] : link.industry)))
  const passing = new Set(links.flatMap(({ industry }) => (counted.has(industry) ? [] : industry)))
  const terms = (ids: ReadonlySet<IndustryId>) => [...ids].flatMap((term) => byId(atlas.industries).get(term) ?? [])
  const slots = rolesOf(atlas, id).map(({ pattern, slot }) => ({
    name: `${pattern.name} · ${slot.label}`,
    nameEn: `${pattern.nameEn} · ${slot.labelEn}`,
  }))
  const tasks = heldByPark(atlas.tasks, id).map(({ title, titleEn }) => ({ name: title, nameEn: titleEn }))
  return {
    ...named('industry', terms(counted)),
    ...named('umbrella', terms(passing)),
    ...named('slot', slots),
    ...named('task', tasks),
    ...named(
      'site',
      atlas.sites.filter(({ park }) => park === id),
    ),
  }
}
