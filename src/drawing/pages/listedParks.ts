import type { Atlas, Park } from '../../domain/atlas'
import { matchingParks } from '../../domain/filter'
import { measureOf } from '../../domain/measure'
import { syllablesOf } from '../../domain/search/spoken'
import type { PagesChoice } from '../../state/pagesOrder'
import { selectedPark, type View } from '../../state/view'

/** The parks that have a page each, in the order that is asked for. */
export function listedParks(atlas: Atlas, view: View, { parks, sort }: PagesChoice): readonly Park[] {
  const asked = askedFor(atlas, view, parks)
  return sorted(
    atlas,
    atlas.parks.filter(({ id }) => asked.has(id)),
    view,
    sort,
  )
}

function askedFor(atlas: Atlas, view: View, parks: PagesChoice['parks']): ReadonlySet<Park['id']> {
  switch (parks) {
    case 'answer':
      return new Set(matchingParks(atlas, view.filter))
    case 'all':
      return new Set(atlas.parks.map(({ id }) => id))
    case 'compared': {
      const selected = selectedPark(view)
      return new Set([...(selected ? [selected] : []), ...view.compared])
    }
  }
}

function sorted(
  atlas: Atlas,
  parks: readonly Park[],
  { language, filter }: View,
  sort: PagesChoice['sort'],
): readonly Park[] {
  // A collator takes 长 for zhang: the table of the atlas knows better.
  const called = ({ name, nameEn }: Park) =>
    language === 'zh' ? syllablesOf(atlas.script.syllables, name).join(' ') : nameEn
  const byName = (one: Park, other: Park) => called(one).localeCompare(called(other), 'en')
  const groupAt = ({ group }: Park) => atlas.groups.findIndex(({ id }) => id === group)
  // What nobody published stands last.
  const area = (park: Park) => measureOf(atlas, park, 'area', filter.sources) ?? -1
  switch (sort) {
    case 'plan':
      return parks
    case 'group':
      return [...parks].sort((one, other) => groupAt(one) - groupAt(other) || byName(one, other))
    case 'area':
      return [...parks].sort((one, other) => area(other) - area(one))
    case 'name':
      return [...parks].sort(byName)
  }
}
