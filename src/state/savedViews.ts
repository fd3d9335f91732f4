import { fileLimits } from '../domain/fileLimits'

/** A view kept under a name. `address` is what `writeAddress` makes of it, so that an old one opens as an old link does. */
export type SavedView = { readonly id: string; readonly name: string; readonly address: string }

/** What comes of a list of views; every act is one, so that it can be done again on a newer list. */
export type ViewsChange = (views: readonly SavedView[]) => readonly SavedView[]

/** What was removed, and after how many others it stood. */
export type Removal = { readonly view: SavedView; readonly at: number }

/** How many removals can be taken back. */
const mostRemembered = 20

/** The views after one more is kept; one that is there already, by its id, stays as it is. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return views.some(({ id }) => id === view.id) || views.length >= fileLimits.views ? views : [...views, view]
}

/** The views after one has a new name; an empty name changes nothing. */
export function renamedView(views: readonly SavedView[], id: string, name: string): readonly SavedView[] {
  const next = name.trim().slice(0, fileLimits.name)
  return next === '' ? views : views.map((view) => (view.id === id ? { ...view, name: next } : view))
}

/** The views after one has changed places with the one before it (−1) or after it (1). */
export function movedView(views: readonly SavedView[], id: string, by: -1 | 1): readonly SavedView[] {
  const at = views.findIndex((view) => view.id === id)
  const [one, other] = [views[at], views[at + by]]
  if (!one || !other) return views
  return views.map((view) => (view === one ? other : view === other ? one : view))
}

export function withoutView(views: readonly SavedView[], id: string): readonly SavedView[] {
  return views.filter((view) => view.id !== id)
}

export function removalOf(views: readonly SavedView[], id: string): Removal | null {
  const at = views.findIndex((view) => view.id === id)
  const view = views[at]
  return view ? { view, at } : null
}

/** The removals that can be taken back, the last one last. */
export function withRemoval(removals: readonly Removal[], removal: Removal): readonly Removal[] {
  return [...removals, removal].slice(-mostRemembered)
}

/** The views after a removed one is back where it stood, if there is room for it. */
export function restored(views: readonly SavedView[], { view, at }: Removal): readonly SavedView[] {
  if (views.some(({ id }) => id === view.id) || views.length >= fileLimits.views) return views
  return [...views.slice(0, at), view, ...views.slice(at)]
}

/** Of a file's views those that are not there already, by name and address, each once. */
export function notYetThere(views: readonly SavedView[], more: readonly SavedView[]): readonly SavedView[] {
  const alike = (one: SavedView) => (other: SavedView) => other.name === one.name && other.address === one.address
  return more.filter((view, at) => !views.some(alike(view)) && more.findIndex(alike(view)) === at)
}

/**
 * The views after those of a file are brought in: all that are not there yet, or none where there is no room. One
 * whose id is taken by another gets a new one, so that neither is lost.
 */
export function withImported(
  views: readonly SavedView[],
  more: readonly SavedView[],
  newId: () => string,
): readonly SavedView[] {
  const fresh = notYetThere(views, more)
  if (views.length + fresh.length > fileLimits.views) return views
  const isTaken = (id: string) => views.some((view) => view.id === id)
  return [...views, ...fresh.map((view) => (isTaken(view.id) ? { ...view, id: newId() } : view))]
}

/** Unlike any other id with near certainty; `crypto.randomUUID` is missing on pages that came over plain http. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`
}
