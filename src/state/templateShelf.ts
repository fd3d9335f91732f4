import type { StoreApi } from 'zustand/vanilla'
import { noReply } from '../browser/withTimeout'
import { memoize } from '../domain/memoize'
import type { OfficeTemplate, TemplateRefusal } from '../domain/officeTemplate'
import { createGuardedStore } from './guardedStore'
import type { Shelf, ShelfTrouble, TemplateFile } from './services'

export type KeptTemplate = {
  readonly template: OfficeTemplate | null
  /** Why it was not kept, or not forgotten; it lasts as long as the page. */
  readonly trouble: ShelfTrouble | 'unreadable' | null
  /** The file that was refused last. */
  readonly refusal: TemplateRefusal | null
}

export type TemplateShelf = {
  readonly store: StoreApi<KeptTemplate>
  /** Looks up what lies there now: another tab may have brought one, or taken it away. Throws what fetching the reader does. */
  readonly look: () => Promise<void>
  /** Reads a file and keeps it in the place of the one before; a refused one changes nothing. */
  readonly bring: (file: File) => Promise<KeptTemplate>
  readonly takeAway: () => Promise<void>
}

const key = 'office-template'

/** The template of this browser's office; one for the page, so that what could not be kept lasts as long as the page. */
export function templateShelf(shelf: Shelf, file: TemplateFile): TemplateShelf {
  return shelves(shelf)(file)
}

const shelves = memoize((shelf: Shelf) => memoize((file: TemplateFile) => openedShelf(shelf, file)))

const nothing: KeptTemplate = { template: null, trouble: null, refusal: null }

function openedShelf(shelf: Shelf, file: TemplateFile): TemplateShelf {
  const store = createGuardedStore<KeptTemplate>(() => nothing)
  /** Counts what was done here: an answer to what was asked before tells of the time before. */
  let turn = 0
  let known: string | undefined
  const show = (next: Partial<KeptTemplate>) => {
    turn += 1
    store.setState({ ...nothing, ...next }, true)
  }
  const look = async () => {
    // What could not be kept is this page's alone, and nothing that lies there stands in its place.
    if (store.getState().trouble) return
    const mine = turn
    const found = await shelf.kept(key)
    if (found === noReply || stampOf(found) === known) return
    const template = found === undefined ? null : await file.readKept(found)
    if (mine !== turn) return
    known = stampOf(found)
    show({ template, trouble: found !== undefined && !template ? 'unreadable' : null })
  }
  const bring = async (brought: File) => {
    const opening = await file.read(brought)
    if ('refusal' in opening) store.setState({ refusal: opening.refusal })
    else {
      const stamp = `${Date.now()} ${brought.name}`
      show({ template: opening.template })
      const keeping = await shelf.keep(key, { ...opening.kept, stamp })
      if (keeping === 'kept') known = stamp
      else store.setState({ trouble: keeping })
    }
    return store.getState()
  }
  const takeAway = async () => {
    show({})
    known = undefined
    const outcome = await shelf.drop(key)
    if (outcome !== 'dropped') store.setState({ trouble: outcome })
  }
  return { store, look, bring, takeAway }
}

/** By which a template that another tab brought is told from the one that is known. */
function stampOf(found: unknown): string | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  return 'stamp' in found && typeof found.stamp === 'string' ? found.stamp : ''
}
