import { firstFrameWith } from './frames'

export type Searches = { readonly awaitSearch: () => void; readonly search: () => Promise<number> }

/** Times from a key in the search, which stood empty, until what is found for it was on the screen. */
export function watchSearches(): Searches {
  let searched: Promise<number> = Promise.resolve(Number.NaN)
  return {
    awaitSearch: () => {
      searched = new Promise((resolve) => {
        const onInput = async ({ timeStamp }: Event) => {
          const shown = await firstFrameWith(() => document.querySelector('.found-group, .found-none') !== null)
          resolve(shown - timeStamp)
        }
        window.addEventListener('input', onInput, { capture: true, once: true })
      })
    },
    search: () => searched,
  }
}
