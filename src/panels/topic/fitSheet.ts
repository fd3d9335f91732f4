/** From what is pleasant to read to what still is: how large the type is, and how many lines of a list are told. */
export const sheetSteps = [
  { type: 1, most: Number.POSITIVE_INFINITY },
  { type: 0.93, most: Number.POSITIVE_INFINITY },
  { type: 0.86, most: Number.POSITIVE_INFINITY },
  { type: 0.79, most: Number.POSITIVE_INFINITY },
  { type: 0.73, most: Number.POSITIVE_INFINITY },
  ...[30, 20, 14, 10, 7, 5].map((most) => ({ type: 0.73, most })),
  { type: 0.73, most: 3 },
  { type: 0.73, most: 1 },
] as const

/** Whether all of a sheet stands within its page: what is too long makes a column beside it or runs below. */
export function isWithinSheet(place: HTMLElement): boolean {
  const body = place.querySelector('.topic-sheet-body')
  if (!body) return true
  return body.scrollWidth <= body.clientWidth + 1 && body.scrollHeight <= body.clientHeight + 1
}
