/** Lets the page answer a click, on "cancel" for one, before the next page of a file. */
export function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
