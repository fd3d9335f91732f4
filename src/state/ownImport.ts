import type { StoreApi } from 'zustand/vanilla'
import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import { memoize } from '../domain/memoize'
import { type Findings, type OwnChoice, openChoice } from '../domain/own/findings'
import type { OwnOpening, OwnSession } from '../domain/own/opening'
import type { OpeningProgress, Tell } from '../domain/own/progress'
import type { OwnRefusal } from '../domain/own/reading'
import { createGuardedStore } from './guardedStore'

/** Reads files beside the page, and tells how far it is; throws what fetching the readers does. An abort ends it. */
export type OpenOwn = (
  files: readonly File[],
  atlas: Atlas,
  ground: Ground,
  signal: AbortSignal,
  tell: Tell,
) => Promise<OwnOpening>

export type OwnImportState =
  | { readonly phase: 'none' }
  | {
      readonly phase: 'reading'
      readonly fileName: string
      /** What was being read until this came: it is read no more. */
      readonly before: string | null
      readonly progress: OpeningProgress
    }
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
  const become = (state: OwnImportState) => store.setState(state, true)
  /** Of what is asked now: an answer to what was asked before is none. */
  let turn = new AbortController()
  const begin = () => {
    turn.abort()
    turn = new AbortController()
    return turn.signal
  }
  const close = () => {
    const before = store.getState()
    begin()
    if (before.phase === 'found') before.session.end()
    become({ phase: 'none' })
  }
  return {
    store,
    close,
    open: async (files, atlas, ground) => {
      const last = store.getState()
      close()
      const signal = begin()
      const reading = {
        phase: 'reading',
        fileName: files.map(({ name }) => name).join('、'),
        before: last.phase === 'reading' ? last.fileName : null,
      } as const
      const tell = (progress: OpeningProgress) => {
        if (!signal.aborted) become({ ...reading, progress })
      }
      tell({ step: 'fetching', done: 0, of: 1 })
      const next = await outcomeOf(own.open(files, atlas, ground, signal, tell))
      if (!signal.aborted) become(next)
      else if (next.phase === 'found') next.session.end()
    },
    choose: async (part) => {
      const before = store.getState()
      const signal = begin()
      if (before.phase !== 'found') return
      const choice = { ...before.choice, ...part }
      become({ ...before, choice, isWorking: true })
      const next = await outcomeOf(
        before.session.find(choice).then((findings) => ({ session: before.session, findings })),
      )
      if (!signal.aborted) become(next.phase === 'found' ? { ...next, choice } : next)
    },
  }
})

async function outcomeOf(opening: Promise<OwnOpening>): Promise<OwnImportState> {
  try {
    const opened = await opening
    return 'refusal' in opened
      ? { phase: 'refused', refusal: opened.refusal }
      : { phase: 'found', ...opened, choice: openChoice, isWorking: false }
  } catch (error) {
    return { phase: 'failed', error }
  }
}
