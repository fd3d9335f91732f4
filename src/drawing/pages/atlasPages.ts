import { matchingParks } from '../../domain/filter'
import type { PagesOrder } from '../../state/pagesOrder'
import { openingView, type View } from '../../state/view'
import { drawingOf } from '../drawing'
import { pageSize, paperSize } from '../sheet/papers'
import { contentsPage } from './contentsPage'
import type { PageSetting } from './furniture'
import type { AtlasPage } from './page'
import { parkPage } from './parkPage'

/**
 * The park atlas of a view: a page of contents, and one for each park that passes the filter, in the plan's order.
 * Each page is made when its turn comes, so that a writer can be called off between two.
 */
export function atlasPages(order: PagesOrder): readonly (() => AtlasPage)[] {
  const { atlas, ground, view, paper, source } = order
  const { language, theme, candidates } = view
  const matching = new Set(matchingParks(atlas, view.filter))
  const parks = atlas.parks.filter(({ id }) => matching.has(id))
  const still: View = { ...openingView, language, theme, candidates }
  const asked: View = { ...still, filter: view.filter, lens: view.lens, patterns: view.patterns }
  const setting: PageSetting = {
    atlas,
    drawing: drawingOf(atlas, ground, still),
    language,
    size: pageSize(paper),
    paper: paperSize(paper, 'landscape'),
    count: parks.length + 1,
    ...source,
    linkTo: (park) => source.linkTo(park ? { ...still, selection: { park: park.id } } : asked),
  }
  const listed = parks.map((park, index) => ({ park, page: index + 2 }))
  return [
    () => contentsPage(listed, drawingOf(atlas, ground, asked), setting),
    ...listed.map(
      ({ park, page }) =>
        () =>
          parkPage(park, page, setting),
    ),
  ]
}
