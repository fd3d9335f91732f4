import type { PagesOrder } from '../../state/pagesOrder'
import { openingView, type View } from '../../state/view'
import { type Drawing, drawingOf } from '../drawing'
import { pageSize, paperSize } from '../sheet/papers'
import { atlasTitle } from './atlasTitle'
import { contentsPage } from './contentsPage'
import type { PageSetting } from './furniture'
import { listedParks } from './listedParks'
import type { AtlasPage } from './page'
import { parkPage } from './parkPage'

/**
 * The park atlas of a view, in the colours of its lens and with its patterns: a page of contents, and one for each park that is
 * asked for, in its order. Each page is made when its turn comes, so that a writer can be called off between two.
 */
export function atlasPages(order: PagesOrder): readonly (() => AtlasPage)[] {
  const { atlas, ground, view, choice, paper, source } = order
  const { filter, lens, patterns, openSlots } = view
  const parks = listedParks(atlas, view, choice)
  const asked: View = { ...stillOf(view), lens, patterns, openSlots, ...(choice.parks === 'answer' ? { filter } : {}) }
  const drawing = quietBeside(drawingOf(atlas, ground, asked), new Set(parks.map(({ id }) => id)))
  const setting: PageSetting = {
    atlas,
    title: atlasTitle(atlas, view),
    drawing,
    language: view.language,
    size: pageSize(paper),
    paper: paperSize(paper, 'landscape'),
    count: parks.length + 1,
    ...source,
    linkTo: (park) => source.linkTo(park ? { ...stillOf(view), lens, patterns, selection: { park: park.id } } : asked),
  }
  const listed = parks.map((park, index) => ({ park, page: index + 2 }))
  return [
    () => contentsPage(listed, choice, setting),
    ...listed.map(
      ({ park, page }) =>
        () =>
          parkPage(park, page, setting),
    ),
  ]
}

/** The opening view as it is spoken, dressed, and read. */
function stillOf({ language, theme, candidates, statedOnly }: View): View {
  return { ...openingView, language, theme, candidates, statedOnly }
}

/** What has no page is ground. */
function quietBeside(drawing: Drawing, parks: ReadonlySet<string>): Drawing {
  return { ...drawing, parks: drawing.parks.map((mark) => ({ ...mark, quiet: !parks.has(mark.id) })) }
}
