import { watchAnswers } from './answers'
import { watchMilestones } from './milestones'
import { moveRows, type RowsMoved } from './rows'
import { watchSearches } from './searches'
import { watchTakings } from './takings'
import { type Turn, watchTurns } from './turns'

/** What a visit asks for, written into the page before this script. */
export type Watch = {
  /** Whether the page is the app, or a page of another library that announces what it draws. */
  readonly page: 'app' | 'library'
  /** Whether WebGL paints, so that finished pixels are those after its last draw. */
  readonly webgl: boolean
  /** Whether to choose as soon as there is something to choose. */
  readonly choosesAtOnce: boolean
}

type LongTask = { readonly start: number; readonly duration: number }

type Probe = {
  /** When each thing stood on the screen, in milliseconds from the navigation. */
  readonly milestones: Readonly<Record<string, number>>
  readonly longTasks: readonly LongTask[]
  /** Begins to wait for the answer to the next click. */
  readonly await: () => void
  /** Milliseconds from that click until the finished answer was on the screen. */
  readonly answer: () => Promise<number>
  /** Begins to wait for the next slide. */
  readonly awaitTurn: () => void
  readonly turn: () => Promise<Turn>
  /** Begins to wait for the file that the next click asks for. */
  readonly awaitTaking: () => void
  /** Milliseconds from that click until the page said that the file was handed over. */
  readonly taking: () => Promise<number>
  /** Begins to wait for what the next typing finds. */
  readonly awaitSearch: () => void
  /** Milliseconds from that typing until it was on the screen. */
  readonly search: () => Promise<number>
  /** Scrolls and sorts the list of rows. */
  readonly moveRows: () => Promise<RowsMoved>
}

declare global {
  interface Window {
    benchWatch: Watch
    bench: Probe
  }
}

const longTasks: LongTask[] = []
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration })
}).observe({ type: 'longtask', buffered: true })

const answers = watchAnswers(window.benchWatch)
const milestones = watchMilestones(window.benchWatch, answers)
window.bench = {
  milestones,
  longTasks,
  await: answers.await,
  answer: answers.answer,
  ...watchTurns(window.benchWatch),
  ...watchTakings(),
  ...watchSearches(),
  moveRows,
}
