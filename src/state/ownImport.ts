import type { StoreApi } from 'zustand/vanilla'
import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import { memoize } from '../domain/memoize'
import { type Findings, type OwnChoice, openChoice } from '../domain/own/findings'
import type { OwnOpening, OwnSession } from '../domain/own/opening'
import type { OwnRefusal } from '../domain/own/reading'
import { createGuardedStore } from './guardedStore'

/** Reads files beside the page; throws what fetching the readers does. An abort ends it. */
export type OpenOwn = (files: readonly File[], atlas: Atlas, ground: Ground, signal: AbortSignal) => Promise<OwnOpening>

export type OwnImportState =
  | { readonly phase: 'none' }
  | { readonly phase: 'reading'; readonly fileName: string }
  | { readonly phase: 'refused'; readonly refusal: OwnRefusal }
  | { readonly phase: 'failed'; readonly error: unknown }
  | {
      readonly phase: 'found'
      readonly session: OwnSession
      readonly findings: Findings
      readonly choice: OwnChoice
      /** Whether a change of the choice is being worked out. */
      readonly isWorking: boolean
    }

export type OwnImporting = {
  readonly store: StoreApi<OwnImportState>
  readonly open: (files: readonly File[], atlas: Atlas, ground: Ground) => Promise<void>
  readonly choose: (part: Partial<OwnChoice>) => Promise<void>
  /** Leaves the file, whatever it is at. */
  readonly close: () => void
}

/** What is being brought now; one for the page, as a file may be let go anywhere over it. */
export const ownImporting = memoize((own: { readonly open: OpenOwn }): OwnImporting => {
  const store = createGuardedStore<OwnImportState>(() => ({ phase: 'none' }))
  /** Of what is asked now: an answer to what was asked before is none. */
  let turn = new AbortController()
  const begin = () => {
    turn.abort()
    turn = new AbortController()
    const before = store.getState()
    return { mine: turn, before }
  }
  const close = () => {
    const { before } = begin()
    if (before.phase === 'found') before.session.end()
    store.setState({ phase: 'none' }, true)
  }
  return {
    store,
    close,
    open: async (files, atlas, ground) => {
      close()
      const { mine } = begin()
      store.setState({ phase: 'reading', fileName: files.map(({ name }) => name).join('、') }, true)
      try {
        const opening = await own.open(files, atlas, ground, mine.signal)
        if (mine.signal.aborted) return 'session' in opening ? opening.session.end() : undefined
        if ('refusal' in opening) store.setState({ phase: 'refused', refusal: opening.refusal }, true)
        else store.setState({ phase: 'found', ...opening, choice: openChoice, isWorking: false }, true)
      } catch (error) {
        if (!mine.signal.aborted) store.setState({ phase: 'failed', error }, true)
      }
    },
    choose: async (part) => {
      const { mine, before } = begin()
      if (before.phase !== 'found') return
      const choice = { ...before.choice, ...part }
      store.setState({ ...before, choice, isWorking: true }, true)
      try {
        const findings = await before.session.find(choice)
        if (!mine.signal.aborted) store.setState({ ...before, choice, findings, isWorking: false }, true)
      } catch (error) {
        if (!mine.signal.aborted) store.setState({ phase: 'failed', error }, true)
      }
    },
  }
})
