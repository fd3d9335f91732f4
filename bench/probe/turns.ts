import { firstFrameWith } from './frames'
import { lostFrames } from './lostFrames'
import type { Watch } from './probe'

/** A slide turned: milliseconds from the key to its first frame, and the share of the flight's frames that were lost. */
export type Turn = { readonly first: number; readonly lost: number }

export type Turns = { readonly awaitTurn: () => void; readonly turn: () => Promise<Turn> }

/** Watches a page that turns a slide by a key. */
export function watchTurns({ page }: Watch): Turns {
  let turned: Promise<Turn> = Promise.resolve({ first: Number.NaN, lost: Number.NaN })
  return {
    awaitTurn: () => {
      turned = new Promise((resolve) => {
        const slide = slideShown()
        const onKey = async ({ timeStamp }: KeyboardEvent) => {
          const lost = lostFrames()
          // A library's page moves its camera in the frame after the key.
          const first = firstFrameWith(() => page === 'library' || slideShown() !== slide)
          resolve({ first: (await first) - timeStamp, lost: await lost })
        }
        window.addEventListener('keydown', onKey, { capture: true, once: true })
      })
    },
    turn: () => turned,
  }
}

function slideShown(): string {
  return document.querySelector('.stage-head h1')?.textContent ?? ''
}
