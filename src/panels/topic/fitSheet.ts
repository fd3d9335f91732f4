/** How large the type is, from what is pleasant to read to the smallest: 8.5 points. What is longer then runs on to further pages. */
export const sheetSteps = [1, 0.95, 0.9] as const

/** Whether all of a sheet stands within its page: what is too long makes a column beside it or runs below. */
export function isWithinSheet(place: HTMLElement): boolean {
  const body = place.querySelector('.topic-sheet-body')
  if (!body) return true
  return body.scrollWidth <= body.clientWidth + 1 && body.scrollHeight <= body.clientHeight + 1
}
