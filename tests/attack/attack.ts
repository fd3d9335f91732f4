import type { BrowserContext } from '@playwright/test'
import type { Random } from './random'

/** How much of each kind was tried. */
export type Counts = Readonly<Record<string, number>>

export type Battlefield = {
  /** Where the production build is served. */
  readonly site: string
  /** A browser's storage of the attack's own. */
  readonly context: BrowserContext
  readonly random: Random
  /** Whether the attack has had its time: it ends after what it is doing. */
  readonly isOver: () => boolean
  /** Tells of something that did not hold, with all that is needed to do it again. */
  readonly fail: (what: string) => void
}

/** What is done to the app at one of its doors, and what must hold then. */
export type Attack = { readonly name: string; readonly run: (field: Battlefield) => Promise<Counts> }
