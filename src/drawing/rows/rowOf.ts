import type { Atlas, Holder, SiteKind } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseText } from '../../domain/clause'
import { levelOf } from '../../domain/heldBy'
import { type Named, nameIn } from '../../domain/named'
import { rowFacets, type Told } from '../../domain/rowFacets'
import { tableWordsIn } from '../../words/parts/tables'
import { valueName } from '../sentence'
import type { Row, RowSetting } from './row'

export type Thing = Pick<Row, 'id' | 'parks' | 'clause' | 'basis' | 'cells' | 'found'> & { readonly told: Told }

/** With the cells that rows of every kind have. */
export function rowOf({ atlas, sources, language }: RowSetting, { told, cells, ...thing }: Thing): Row {
  const words = tableWordsIn(language)
  const { basis, clause, parks } = thing
  const heading = clause ? byId(atlas.outline).get(clause.section) : undefined
  const districts = [...new Set(parks.flatMap((park) => byId(atlas.parks).get(park)?.districts ?? []))]
  return {
    ...thing,
    cells: {
      parks: namesOf(atlas.parks, parks, language),
      district: namesOf(atlas.districts, districts, language),
      basis: basis ? [words(`basis.${basis}`)] : [],
      clause: clause ? [clauseText(clause, language)] : [],
      heading: heading
        ? [`${heading.id} ${nameIn(language, { name: heading.title ?? '', nameEn: heading.titleEn })}`.trim()]
        : [],
      ...cells,
    },
    facets: rowFacets(atlas, parks, told, sources),
  }
}

export function namesOf<Item extends Named & { readonly id: string }>(
  list: readonly Item[],
  ids: readonly string[],
  language: 'zh' | 'en',
): readonly string[] {
  const known: ReadonlyMap<string, Item> = byId(list)
  return ids.flatMap((id) => {
    const one = known.get(id)
    return one ? [nameIn(language, one)] : []
  })
}

/** Of whom a fact is said, and the group that it or its park is. */
export function holderCells({ atlas, language }: RowSetting, holder: Holder): Row['cells'] {
  const words = tableWordsIn(language)
  const level = [valueName(atlas, 'holder', levelOf(holder), language)]
  if ('zone' in holder) return { holder: [words('wholeZone')], level, group: [] }
  const group = 'group' in holder ? holder.group : byId(atlas.parks).get(holder.park)?.group
  const groups = group ? [valueName(atlas, 'group', group, language)] : []
  return { holder: 'park' in holder ? namesOf(atlas.parks, [holder.park], language) : groups, level, group: groups }
}

export function groupsOf(atlas: Atlas, holder: Holder): readonly string[] {
  if ('zone' in holder) return []
  const group = 'group' in holder ? holder.group : byId(atlas.parks).get(holder.park)?.group
  return group ? [group] : []
}

export function siteKindsOf({ sites }: Atlas, ids: readonly string[]): readonly SiteKind[] {
  return sites.flatMap(({ id, kind }) => (ids.includes(id) ? [kind] : []))
}
