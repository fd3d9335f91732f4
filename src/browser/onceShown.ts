/** Milliseconds after which a page that shows no frame, as one in a hidden tab, is waited for no longer. */
const longest = 1000

/** Waits until what was done to the page is on the screen: what is heavy begins after it, and takes no time from it. */
export function onceShown(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longest)
    // The second frame begins when the first one is out.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })
}
