import { withTimeout } from './browser/withTimeout'
import { desks } from './desks'
import type { Atlas } from './domain/atlas'
import { dataFormats } from './export/dataFormats'
import { pagesFormats } from './export/pagesFormats'
import { sheetFormats } from './export/sheetFormats'
import { nearSection } from './panels/detail/ParkPanel'
import { topicBody } from './panels/detail/TopicPanel'
import { exportSections } from './panels/export/ExportButton'
import { foundPart } from './panels/filters/FoundPart'
import { savedShelves } from './panels/saved/SavedViews'

/** All that comes when it is first used, by the order in which it is likely to be; a part that has come is shown without a wait. */
const parts: readonly (() => Promise<unknown>)[] = [
  foundPart.fetch,
  nearSection.fetch,
  topicBody.fetch,
  ...Object.values(desks).map(({ content }) => content.fetch),
  () => import('./presentation/Show'),
  ...Object.values(desks).flatMap(({ staged }) => staged?.fetch ?? []),
  () => import('./presentation/presenter/Presenter'),
  () => import('./presentation/handout/Handout'),
  () => import('./presentation/embed/Embed'),
  savedShelves.fetch,
  exportSections.fetch,
  () => import('./data/openPlan'),
  () => import('./openDroppedFile'),
  () => import('./data/own/openOwn'),
  () => import('./data/ownFile'),
  () => import('./domain/own/applied'),
  () => import('./data/own/redraw'),
  () => import('./export/saveTable'),
  () => import('./export/saveDesk'),
  () => import('./export/saveData'),
  ...dataFormats.map(({ load }) => load),
  () => import('./export/saveSheet'),
  () => import('./export/sheetBytes'),
  ...sheetFormats.map(({ load }) => load),
  async () => (await import('./export/pdf/printFont')).printFonts(),
  () => import('./export/saveText'),
  () => import('./export/saveSlides'),
  () => import('./export/savePages'),
  () => import('./export/saveReport'),
  ...pagesFormats.map(({ load }) => load),
]

/** Runs something once the page has nothing else to do. */
export function whenIdle(run: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    const begin = () => resolve(run())
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 2000 })
    else setTimeout(begin, 200)
  })
}

/** Milliseconds after which what does not come no longer holds up the rest. */
const longestWait = 30_000

let first: Promise<unknown> = Promise.resolve()

/** What is on its way to the screen: nothing is fetched ahead of its time while it may need the machine. */
export function prefetchAfter(work: Promise<unknown>): void {
  first = Promise.allSettled([first, work])
}

/** Works out in idle time what the first search asks for, a step at a time. */
export async function warmSearch(atlas: Atlas): Promise<void> {
  await withTimeout(first, longestWait).catch(() => undefined)
  const [{ searchWarmings }, { ourNames }] = await Promise.all([
    import('./domain/search/warmings'),
    import('./drawing/ourNames'),
  ])
  for (const step of searchWarmings(atlas, ourNames(atlas))) await whenIdle(async () => step())
}

/** Fetches it all in idle time, a part at a time: whoever loses the network afterwards has the whole app. */
export async function prefetchRest(): Promise<void> {
  await withTimeout(first, longestWait).catch(() => undefined)
  for (const part of parts) await withTimeout(whenIdle(part), longestWait).catch(() => undefined)
}
