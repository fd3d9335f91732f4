import type { Cell } from '../../domain/table'

/** The year to sort and reckon with: the last of `2014–2016`; `null` where there is none. */
export function lastYear(said: string): Cell {
  const year = said.match(/\d{4}/g)?.at(-1)
  return year ? Number(year) : null
}
