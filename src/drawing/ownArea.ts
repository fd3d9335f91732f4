/** An area as the lists of own outlines show it, in square kilometres: two decimals, as published figures have at most. */
export function squareKilometresText(squareKilometres: number): string {
  return squareKilometres.toFixed(2)
}

/** A difference of areas as a share (0.12), in whole percents with its sign: `+12%`, `−30%`; a dash where there is nothing to compare. */
export function offText(off: number | null): string {
  if (off === null) return '—'
  const percent = Math.round(Math.abs(off) * 100)
  return percent === 0 ? '0%' : `${off < 0 ? '−' : '+'}${percent}%`
}
