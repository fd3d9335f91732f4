import { firstFrameWith } from './frames'

export type Takings = { readonly awaitTaking: () => void; readonly taking: () => Promise<number> }

/** Times from the click on a button until the sentence stands on the screen that a file was handed to the downloads. */
export function watchTakings(): Takings {
  let taken: Promise<number> = Promise.resolve(Number.NaN)
  return {
    awaitTaking: () => {
      taken = new Promise((resolve) => {
        const onClick = async ({ timeStamp }: Event) => resolve((await firstFrameWith(isHandedOver)) - timeStamp)
        window.addEventListener('click', onClick, { capture: true, once: true })
      })
    },
    taking: () => taken,
  }
}

/** As the dialog and the desk of the deck put it. */
const handedOver = /^(已交给浏览器下载|已存为)/

function isHandedOver(): boolean {
  return [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => handedOver.test(textContent ?? ''))
}
