import type { StoreApi } from 'zustand/vanilla'
import { noReply } from '../browser/withTimeout'
import { memoize } from '../domain/memoize'
import { createGuardedStore } from './guardedStore'
import {
  type Removal,
  removalOf,
  restored,
  type SavedView,
  type ViewsChange,
  withoutView,
  withRemoval,
} from './savedViews'
import type { KeptViews, SavedViewsFile } from './savedViewsFile'
import type { Shelf, ShelfTrouble } from './services'

/** Why what is shown was not kept: the browser would not, or what lies there is not for this version to touch. */
export type SavedTrouble = ShelfTrouble | 'unreadable'

type Saved = {
  readonly views: readonly SavedView[]
  readonly removals: readonly Removal[]
  readonly trouble: SavedTrouble | null
  readonly isRead: boolean
  /** How many entries lie there that this version cannot read; they stay as they are. */
  readonly unread: number
}

export type SavedShelf = {
  readonly store: StoreApi<Saved>
  /** Looks up what lies on the shelf now; another tab may have been there. */
  readonly look: () => Promise<void>
  readonly change: (change: ViewsChange) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Brings back what was removed last. */
  readonly undo: () => Promise<void>
}

const key = 'saved-views'

/** The saved views of this browser; one for the page, so that what could not be kept lasts as long as the page. */
export function savedShelf(shelf: Shelf, file: SavedViewsFile): SavedShelf {
  return shelves(shelf)(file)
}

const shelves = memoize((shelf: Shelf) => memoize((file: SavedViewsFile) => openedShelf(shelf, file)))

function openedShelf(shelf: Shelf, file: SavedViewsFile): SavedShelf {
  const store = createGuardedStore<Saved>(() => ({ views: [], removals: [], trouble: null, isRead: false, unread: 0 }))
  const queue = changesOn(shelf, file, store)
  return {
    store,
    look: () => queue(null),
    change: queue,
    remove: async (id) => {
      const removal = removalOf(store.getState().views, id)
      if (!removal) return
      store.setState(({ removals }) => ({ removals: withRemoval(removals, removal) }))
      await queue((views) => withoutView(views, id))
    },
    undo: async () => {
      const removal = store.getState().removals.at(-1)
      if (!removal) return
      store.setState(({ removals }) => ({ removals: removals.slice(0, -1) }))
      await queue((views) => restored(views, removal))
    },
  }
}

/**
 * One change after another: each is made on what lies on the shelf at that moment, looked at and written in one go, so that
 * two tabs lose nothing of one another's. Changes that could not be kept wait, and are made again with the next.
 */
function changesOn(shelf: Shelf, file: SavedViewsFile, store: StoreApi<Saved>) {
  let waiting: readonly ViewsChange[] = []
  let last: Promise<void> = Promise.resolve()
  const turn = async (change: ViewsChange | null) => {
    if (change) waiting = [...waiting, change]
    const changed = ({ views, unread }: KeptViews) => ({
      views: waiting.reduce((all, next) => next(all), views),
      unread,
    })
    const seen: { lying?: KeptViews | null } = {}
    const outcome =
      waiting.length === 0
        ? 'kept'
        : await shelf.change(key, (found) => {
            seen.lying = lyingIn(file, found)
            return seen.lying ? file.writeKept(changed(seen.lying)) : found
          })
    const found = seen.lying === undefined ? await shelf.kept(key) : undefined
    if (found === noReply) {
      // Nobody knows what lies there: this tab goes on with what it has, and the change waits.
      const views = change ? change(store.getState().views) : store.getState().views
      return store.setState({ views, isRead: true, trouble: 'silent' })
    }
    const lying = seen.lying === undefined ? lyingIn(file, found) : seen.lying
    const { views, unread } = changed(lying ?? nothing)
    const isKept = outcome === 'kept' && lying !== null
    if (isKept) waiting = []
    store.setState({
      views,
      unread: unread.length,
      isRead: true,
      trouble: isKept ? null : lying === null || outcome === 'kept' ? 'unreadable' : outcome,
    })
  }
  return (change: ViewsChange | null): Promise<void> => {
    last = last.then(() => turn(change))
    return last
  }
}

const nothing: KeptViews = { views: [], unread: [] }

/** `null` where something lies there that this version cannot read: it is left alone. */
function lyingIn(file: SavedViewsFile, found: unknown): KeptViews | null {
  return found === undefined ? nothing : file.readKept(found)
}
