import { cellOf } from './degrees'
import { isOfPlaces, type Role, roleOf, saysPacked, titleIn } from './heads'

/** Rows of cells as a file has them, and the line or row that each stands in. */
export type Rows = readonly { readonly line: number; readonly cells: readonly string[] }[]

/** A table of corners: which column is what, and the rows below its head. */
export type CornerTable = {
  readonly roles: ReadonlyMap<Role, number>
  /** The words over the columns; none where it has no head. */
  readonly heads: readonly string[]
  /** The two columns of coordinates, in the order in which they are taken. */
  readonly pair: readonly [number, number]
  readonly isPackedBySaying: boolean
  /** The name that stands above the head. */
  readonly title: string
  readonly rows: Rows
}

const pairs = [
  ['east', 'north'],
  ['x', 'y'],
] as const

/** Notes and titles stand above a head, or its upper half: `坐标` over `X` and `Y`. */
const mostAbove = 30

/**
 * The corners in rows of cells, by the words over their columns, else by what is in them; `places` where each row is a place of its
 * own, `sideBySide` where two tables stand beside each other, `null` where no two columns are coordinates.
 */
export function cornerTable(rows: Rows): CornerTable | 'places' | 'sideBySide' | null {
  for (const [at, row] of rows.slice(0, mostAbove).entries()) {
    const pair = pairOf(rolesOf(row.cells))
    if (!pair) continue
    const cells = row.cells.map((cell, column) => cell.trim() || (rows[at - 1]?.cells[column] ?? ''))
    const below = rows.slice(at + 1)
    const heads = pair.map((column) => cells[column] ?? '')
    if (isSideBySide(row.cells, below)) return 'sideBySide'
    const corners = cornersIn(below, pair)
    const settled = cells.some(isOfPlaces) ? 'places' : settledRoles(withName(rolesOf(cells), corners), corners)
    if (settled === 'places') return settled
    const title =
      rows
        .slice(0, at)
        .flatMap((above) => titleIn(above.cells) ?? [])
        .at(-1) ?? ''
    return { roles: settled, heads: cells, pair, isPackedBySaying: heads.some(saysPacked), title, rows: below }
  }
  return byContent(rows)
}

/** Without a column of names that we know, the first of words that stay the same for many corners tells parcels apart. */
function withName(roles: ReadonlyMap<Role, number>, corners: Rows): ReadonlyMap<Role, number> {
  if (roles.has('name') || roles.has('part')) return roles
  const taken = new Set(roles.values())
  const width = corners[0]?.cells.length ?? 0
  const name = Array.from({ length: width }, (_, at) => at).find((at) => !taken.has(at) && isOfNames(corners, at))
  return name === undefined ? roles : new Map([...roles, ['name', name] as const])
}

function isOfNames(corners: Rows, at: number): boolean {
  const words = corners.map(({ cells }) => (cells[at] ?? '').trim())
  const runs = words.filter((word, row) => word !== words[row - 1])
  return (
    isOfWords(corners, at) && words.every((word) => word !== '') && runs.length > 1 && runs.length * 3 <= words.length
  )
}

/** Whether the same two words stand over other columns again, which hold corners as well. */
function isSideBySide(head: readonly string[], below: Rows): boolean {
  const words = head.map((cell) => cell.trim())
  const again = words.flatMap((word, at) =>
    /[xy]|east|north/.test(roleOf(word) ?? '') && words.indexOf(word) < at ? [at] : [],
  )
  return again.length > 1 && below.some(({ cells }) => again.every((at) => cellOf(cells[at] ?? '')))
}

/** Rows that hold a corner. */
function cornersIn(rows: Rows, pair: readonly [number, number]): Rows {
  return rows.filter(({ cells }) => pair.every((column) => cellOf(cells[column] ?? '')))
}

/** The first column of each role: of two names the one that stands first. */
function rolesOf(cells: readonly string[]): ReadonlyMap<Role, number> {
  const roles = new Map<Role, number>()
  for (const [at, cell] of cells.entries()) {
    const role = roleOf(cell)
    if (role && !roles.has(role)) roles.set(role, at)
  }
  return roles
}

function pairOf(roles: ReadonlyMap<Role, number>): readonly [number, number] | null {
  for (const [first, second] of pairs) {
    const [one, other] = [roles.get(first), roles.get(second)]
    if (one !== undefined && other !== undefined) return [one, other]
  }
  return null
}

/** What counts corners: `J1`, `12`, `界址点3`. */
const isPoint = /^\D{0,4}\d+$/

/** A column of names that changes with nearly each row counts the corners, or tells that these are places. */
function settledRoles(roles: ReadonlyMap<Role, number>, rows: Rows): ReadonlyMap<Role, number> | 'places' {
  const settled = new Map(roles)
  for (const role of ['name', 'part'] as const) {
    const column = roles.get(role)
    if (column === undefined) continue
    const filled = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '')
    const runs = filled.filter((cell, at) => cell !== filled[at - 1])
    if (filled.length < 3 || runs.length * 3 <= rows.length) continue
    if (!filled.every((cell) => isPoint.test(cell)) && role === 'name') return 'places'
    settled.delete(role)
    if (!settled.has('point')) settled.set('point', column)
  }
  return settled
}

/** Without a head: two columns whose numbers have digits after their stop, five before it, or signs, in nearly all rows. */
function byContent(rows: Rows): CornerTable | 'places' | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const columns = withoutHeights(Array.from({ length: width }, (_, at) => at).flatMap((at) => columnOf(rows, at) ?? []))
  const [first, second, more] = columns
  if (first === undefined || second === undefined || more !== undefined) return null
  const pair = [first.at, second.at] as const
  const corners = cornersIn(rows, pair)
  const others = Array.from({ length: width }, (_, at) => at).filter((at) => !pair.includes(at))
  const name = others.find((at) => isOfWords(corners, at)) ?? (pair[0] > 0 ? 0 : undefined)
  const point = others.find((at) => at !== name && isCounting(corners, at))
  const roles = new Map<Role, number>()
  if (name !== undefined) roles.set('name', name)
  if (point !== undefined) roles.set('point', point)
  const settled = settledRoles(roles, corners)
  if (settled === 'places') return settled
  return { roles: settled, heads: [], pair, isPackedBySaying: false, title: '', rows }
}

type Column = { readonly at: number; readonly largest: number }

/** A column of coordinates; `null` of another. Where titles stand between corners, it is their column as well. */
function columnOf(rows: Rows, at: number): Column | null {
  const filled = rows.flatMap(({ cells }) => (cells[at]?.trim() && titleIn(cells) === null ? [cellOf(cells[at])] : []))
  const good = filled.flatMap((cell) => {
    const isCoordinate = cell && Math.abs(cell.number) >= 20
    return isCoordinate && (cell.isSigned || cell.decimals > 0 || Math.abs(cell.number) >= 10_000) ? [cell.number] : []
  })
  if (good.length < 3 || good.length < filled.length * 0.9) return null
  return { at, largest: good.reduce((most, number) => Math.max(most, Math.abs(number)), 0) }
}

/** A height is far smaller than the metres of a place. */
function withoutHeights(columns: readonly Column[]): readonly Column[] {
  const large = columns.filter(({ largest }) => largest >= 1_000)
  return columns.length > 2 && large.length === 2 ? large : columns
}

/** Whether a column counts corners: ever other numbers. */
function isCounting(rows: Rows, at: number): boolean {
  const filled = rows.map(({ cells }) => cells[at]?.trim() ?? '')
  return filled.every((cell) => isPoint.test(cell)) && new Set(filled.slice(0, 3)).size === filled.slice(0, 3).length
}

/** Whether a column holds words, and not what counts corners. */
function isOfWords(rows: Rows, at: number): boolean {
  const filled = rows.flatMap(({ cells }) => cells[at]?.trim() || [])
  return filled.length > 0 && !filled.every((cell) => isPoint.test(cell) || cellOf(cell) !== null)
}
