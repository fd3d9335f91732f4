/** Lets the page answer what waits, a click on "cancel" for one, and show what it has to show, before more is done. */
export function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
