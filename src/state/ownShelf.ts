import type { StoreApi } from 'zustand/vanilla'
import { noReply } from '../browser/withTimeout'
import { yieldToPage } from '../browser/yieldToPage'
import { memoize } from '../domain/memoize'
import { noOwnBoundaries, type OwnBoundaries } from '../domain/own/ownBoundaries'
import { createGuardedStore } from './guardedStore'
import type { OwnFile } from './ownFile'
import { changed, doneAgain, noHistory, type OwnEdit, type OwnHistory, takenBack } from './ownHistory'
import { queued } from './queued'
import type { Shelf, ShelfTrouble } from './services'

export type KeptOwn = {
  readonly history: OwnHistory
  /** Whether what lies on the shelf is known. */
  readonly isRead: boolean
  /** Why what is shown was not kept; `unreadable` lies there and is not for this version to touch. */
  readonly trouble: ShelfTrouble | 'unreadable' | null
  /** Whether another tab changed them since the last change that was made here. */
  readonly isMet: boolean
}

export type OwnShelf = {
  readonly store: StoreApi<KeptOwn>
  /** Looks up what lies there now; another tab may have been there. What it did cannot be taken back here. */
  readonly look: () => Promise<void>
  readonly change: (edit: OwnEdit) => Promise<void>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

const ownKey = 'own-boundaries'

/** As it lies there; `stamp` is of the one time that it was kept. */
type Lying = { readonly stamp: string; readonly text: string }

/** The outlines that this browser's office brought; one shelf for the page. */
export function ownShelf(shelf: Shelf, file: OwnFile): OwnShelf {
  return shelves(shelf)(file)
}

const shelves = memoize((shelf: Shelf) => memoize((file: OwnFile) => openedShelf(shelf, file)))

function openedShelf(shelf: Shelf, file: OwnFile): OwnShelf {
  const store = createGuardedStore<KeptOwn>(() => ({ history: noHistory, isRead: false, trouble: null, isMet: false }))
  const queue = queued()
  const lying = lyingOn(shelf, file)
  const take = async (found: unknown) => {
    if (lying.isKnown(found)) return
    store.setState(foundState(await lying.read(found), store.getState().isRead))
  }
  const look = async () => {
    if (isApart(store.getState().trouble)) return
    const found = await shelf.kept(ownKey)
    if (found === noReply) store.setState({ trouble: 'silent' })
    else await take(found)
    store.setState({ isRead: true })
  }
  const turn = async (next: (history: OwnHistory) => OwnHistory) => {
    const before = store.getState().history
    const history = next(before)
    if (history.own === before.own) return
    store.setState({ history, isRead: true })
    if (store.getState().trouble === 'unreadable') return
    const outcome = await lying.keep(history.own)
    if (outcome !== 'elsewhere') return store.setState({ trouble: outcome, isMet: false })
    // Another tab was there meanwhile: what it did stands, and the same is done to that.
    await take(await shelf.kept(ownKey))
    const again = next(store.getState().history)
    if (again.own === store.getState().history.own) return
    store.setState({ history: again })
    const last = await lying.keep(again.own)
    store.setState({ trouble: last === 'elsewhere' ? 'silent' : last })
  }
  return {
    store,
    look: () => queue(look),
    change: (edit) => queue(() => turn((history) => changed(history, edit))),
    undo: () => queue(() => turn(takenBack)),
    redo: () => queue(() => turn(doneAgain)),
  }
}

/** After something else was found lying there, which is `null` where it cannot be read. */
function foundState(own: OwnBoundaries | null, isRead: boolean): Partial<KeptOwn> {
  return {
    history: { ...noHistory, own: own ?? noOwnBoundaries },
    trouble: own ? null : 'unreadable',
    isMet: isRead && own !== null,
  }
}

/** Reads what lies there and keeps what stands in its place, unless another tab was there meanwhile. */
function lyingOn(shelf: Shelf, file: OwnFile) {
  /** Of what is known to lie there. */
  let known = ''
  return {
    isKnown: (found: unknown) => stampOf(found) === known,
    read: async (found: unknown): Promise<OwnBoundaries | null> => {
      known = stampOf(found)
      if (found === undefined) return noOwnBoundaries
      const read = isLying(found) ? await file.read(found.text) : null
      return read && 'own' in read ? read.own : null
    },
    keep: async (own: OwnBoundaries): Promise<ShelfTrouble | 'elsewhere' | null> => {
      // What changed is seen before it is written out: outlines may be large.
      await yieldToPage()
      const mine: Lying = { stamp: `${Date.now()} ${Math.random()}`, text: await file.write(own) }
      let isElsewhere = false
      const outcome = await shelf.change(ownKey, (found) => {
        isElsewhere = stampOf(found) !== known
        return isElsewhere ? found : mine
      })
      if (outcome !== 'kept') return outcome
      if (isElsewhere) return 'elsewhere'
      known = mine.stamp
      if (own.outlines.length > 0) return null
      // Nothing of what was taken away stays behind.
      known = ''
      const dropped = await shelf.drop(ownKey)
      return dropped === 'dropped' ? null : dropped
    },
  }
}

/** What could not be kept is this page's alone, and nothing that lies there stands in its place. */
function isApart(trouble: KeptOwn['trouble']): boolean {
  return trouble !== null && trouble !== 'unreadable'
}

function isLying(found: unknown): found is Lying {
  return (
    typeof found === 'object' && found !== null && 'text' in found && 'stamp' in found && typeof found.text === 'string'
  )
}

function stampOf(found: unknown): string {
  return isLying(found) ? String(found.stamp) : ''
}
