/** The letters of a column that is counted from 0: A, Z, AA. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (at % 26))
}

/** A range from A1 on, `A1:C7`. */
export function rangeOf(columns: number, rows: number): string {
  return `A1:${columnLetters(Math.max(columns, 1) - 1)}${rows}`
}
