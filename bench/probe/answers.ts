import { watchDraws } from './draws'
import { firstFrameWith, nextFrameShown } from './frames'
import type { Watch } from './probe'

export type Answers = { readonly await: () => void; readonly answer: () => Promise<number> }

/** A park that the choice leaves out: how it is drawn tells whether the app has answered. */
const watched = 'zhangjiang'

/** Times from a click until the finished answer is on the screen, whatever paints it. */
export function watchAnswers({ page, webgl }: Watch): Answers {
  const draws = webgl ? watchDraws() : null
  let answer: Promise<number> = Promise.resolve(Number.NaN)
  return {
    await: () => {
      answer = new Promise((resolve) => {
        const before = lookOfWatched()
        const onClick = async ({ timeStamp }: Event) => {
          const stages = [
            page === 'app' ? firstFrameWith(() => lookOfWatched() !== before) : null,
            page === 'library' && !draws ? whenAnnounced() : null,
            draws ? draws.lastShown() : null,
          ]
          const shown = await Promise.all(stages.map((stage) => stage ?? 0))
          resolve(Math.max(...shown) - timeStamp)
        }
        window.addEventListener('click', onClick, { capture: true, once: true })
      })
    },
    answer: () => answer,
  }
}

function lookOfWatched(): string {
  const marks = document.querySelectorAll(
    `.surface [data-footprint="${watched}"], .surface [data-name-of="${watched}"] text`,
  )
  return [...marks].map((mark) => `${mark.getAttribute('fill')} ${mark.getAttribute('fill-opacity')}`).join()
}

function whenAnnounced(): Promise<number> {
  return new Promise((resolve) => {
    window.addEventListener('drawn', () => resolve(nextFrameShown()), { once: true })
  })
}
