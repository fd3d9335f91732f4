import { firstFrameWith } from './frames'
import type { Watch } from './probe'

/** A slide turned: milliseconds from the key to its first frame, and the share of the flight's frames that were lost. */
export type Turn = { readonly first: number; readonly lost: number }

/** How long a flight is looked at, in milliseconds: as long as the longest. */
const flight = 900
/** Of a screen that shows sixty frames a second. */
const frame = 1000 / 60

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

/** Of the frames that a flight's time has room for, the share that the page did not get to make. */
function lostFrames(): Promise<number> {
  return new Promise((resolve) => {
    let begun: number | null = null
    let made = 0
    const step = (now: number) => {
      begun ??= now
      made++
      if (now - begun < flight) requestAnimationFrame(step)
      else resolve(Math.max(0, 1 - (made - 1) / Math.round((now - begun) / frame)))
    }
    requestAnimationFrame(step)
  })
}
