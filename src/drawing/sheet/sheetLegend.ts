import type { Rect } from '../frame'
import { type LegendGroup, type LegendRow, legendGroups } from './legendRows'
import type { SheetDrawing } from './sheetDrawing'

/** A legend that fills its place: its type in units, and its groups with where each row begins and has its middle. */
export type SheetLegend = {
  readonly box: Rect
  readonly size: number
  /** Where the heading stands, by its left end and middle. */
  readonly heading: readonly [x: number, y: number]
  readonly groups: readonly PlacedGroup[]
  /** Whether all of it stands in its place. */
  readonly isWhole: boolean
}

type PlacedGroup = Pick<LegendGroup, 'name' | 'kind'> & { readonly rows: readonly PlacedRow[] }
export type PlacedRow = Pick<LegendRow, 'items'> & { readonly x: number; readonly y: number }

/** Of the type of a legend with room: at the unit 1; and between columns, around all and for the heading, in ems. */
const largest = 13.5
const smallest = 5
const between = 1.6
const around = 0.9
const headingRoom = 2
/** No column is narrower, in ems. */
const narrowest = 12.5

/** The rows in a column so many ems wide. */
type RowsIn = (width: number) => readonly LegendGroup[]

export function sheetLegendOf(drawing: SheetDrawing, box: Rect, unit: number): SheetLegend {
  return setInBox((width) => legendGroups(drawing, width), box, unit)
}

/** Rows in type as large as their place lets it, in as many columns as suit that. */
export function setInBox(rowsIn: RowsIn, box: Rect, unit: number, least = narrowest): SheetLegend {
  for (let size = largest * unit; size >= smallest * unit; size *= 0.96) {
    const placed = placedIn(rowsIn, box, size, least)
    if (placed) return { ...placed, isWhole: true }
  }
  const size = smallest * unit
  const [width, columns] = columnsIn(box, size, mostColumns(box, size, least))
  const groups = setInColumns(rowsIn(width), { box, size, width, columns, height: Infinity })
  return { box, size, heading: headingAt(box, size), groups, isWhole: false }
}

function mostColumns({ width }: Rect, size: number, least: number): number {
  return Math.max(1, Math.floor((width / size - 2 * around + between) / (least + between)))
}

function columnsIn({ width }: Rect, size: number, columns: number): readonly [width: number, columns: number] {
  return [(width / size - 2 * around - (columns - 1) * between) / columns, columns]
}

function headingAt({ x, y }: Rect, size: number): readonly [number, number] {
  return [x + around * size, y + (around + headingRoom / 2 - 0.2) * size]
}

/** The legend in type of one size; `null` where its place is too small for that. */
export function placedIn(
  rowsIn: RowsIn,
  box: Rect,
  size: number,
  least = narrowest,
): Omit<SheetLegend, 'isWhole'> | null {
  const room = box.height / size - 2 * around - headingRoom
  for (let columns = 1; columns <= mostColumns(box, size, least); columns++) {
    const [width] = columnsIn(box, size, columns)
    const groups = rowsIn(width)
    const height = leastHeight(groups, columns, room)
    if (height === null) continue
    return {
      box,
      size,
      heading: headingAt(box, size),
      groups: setInColumns(groups, { box, size, width, columns, height }),
    }
  }
  return null
}

/** The least height of so many columns that holds all, so that they end about alike; `null` where none does. */
function leastHeight(groups: readonly LegendGroup[], columns: number, most: number): number | null {
  const whole = groups.reduce((sum, group) => sum + heightOf(group), 0)
  for (let height = whole / columns; height <= most; height += 0.25) {
    if (columnsOf(groups, height).length <= columns) return height
  }
  return columnsOf(groups, most).length <= columns ? most : null
}

function heightOf({ rows }: Pick<LegendGroup, 'rows'>): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}

/** The groups column by column: one that does not fit begins the next, however high it is itself. */
function columnsOf(groups: readonly LegendGroup[], height: number): readonly (readonly LegendGroup[])[] {
  const columns: LegendGroup[][] = []
  let left = -1
  for (const group of groups) {
    const own = heightOf(group)
    if (own > left + 1e-6) {
      columns.push([])
      left = height
    }
    columns.at(-1)?.push(group)
    left -= own
    // What is higher than a column is too high for this type.
    if (left < -1e-6 && Number.isFinite(height)) return [...columns, ...groups.map((one) => [one])]
  }
  return columns
}

type Setting = {
  readonly box: Rect
  readonly size: number
  readonly width: number
  readonly columns: number
  readonly height: number
}

function setInColumns(groups: readonly LegendGroup[], { box, size, width, height }: Setting): readonly PlacedGroup[] {
  return columnsOf(groups, height).flatMap((column, at) => {
    const x = box.x + (around + at * (width + between)) * size
    let y = box.y + (around + headingRoom) * size
    return column.map(({ name, kind, rows }) => ({
      name,
      kind,
      rows: rows.map(({ items, height: own }) => {
        const placed = { items, x, y: y + (own * size) / 2 }
        y += own * size
        return placed
      }),
    }))
  })
}
