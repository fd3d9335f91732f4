import type { Rect } from '../frame'
import { isSigned, type LegendEntry, shortEntry } from '../legend'
import { type LegendGroup, legendGroups } from './legendRows'
import type { SheetDrawing } from './sheetDrawing'
import { placedIn, type SheetLegend, sheetLegendOf } from './sheetLegend'

/** A room reads nothing smaller, in units, which are points on a slide; what has room is set somewhat larger. */
const sizes = [15.4, 14.7, 14] as const
/** On a slide all of it is of one size, its lines closer and nearer to the edge. */
const lesser = { reading: 1, detail: 1 } as const
const rowShare = 0.88
const nearer = 0.3

/**
 * What a legend on a slide leaves out, one after the other until the rest has room: readings, which the notes have too; second
 * names; the ground, which its names tell; what the tags of the marks say on the map; outlines; what a basis looks like; how
 * well blocks are known, which the notice says of all. Colours stay, and so does the line of each pattern.
 */
const savings: readonly ((drawing: SheetDrawing) => SheetDrawing)[] = [
  (drawing) => drawing,
  (drawing) => ({ ...drawing, readings: drawing.readings.slice(0, drawing.legendTitle ? 2 : 0) }),
  (drawing) => withEntries(drawing, (entry) => [withoutSecondName(entry, drawing)]),
  (drawing) => ({ ...drawing, keys: drawing.keys.filter((key) => key === 'selected' || key === 'lit') }),
  (drawing) => ({ ...drawing, readings: drawing.readings.slice(0, 1) }),
  (drawing) => withEntries(drawing, (entry) => [tagged(entry)]),
  (drawing) => withEntries(drawing, (entry) => (entry.kind === 'body' ? [] : [entry])),
  (drawing) => withEntries(drawing, (entry) => (entry.kind === 'basis' ? [] : [entry])),
  (drawing) => withEntries(drawing, (entry) => (entry.kind === 'precision' ? [] : [entry])),
  (drawing) => withEntries(drawing, (entry) => (entry.kind === 'pattern' ? [] : [entry])),
]

/** The legend of a slide in type that a room reads: where it has no room for all, it says less; a 4:3 may need smaller type for the rest. */
export function slideLegendOf(drawing: SheetDrawing, box: Rect): SheetLegend {
  let said = drawing
  for (const saving of savings) {
    said = saving(said)
    const placed = legendIn(said, box)
    if (placed) return placed
  }
  return sheetLegendOf(said, box, 1)
}

function legendIn(drawing: SheetDrawing, box: Rect): SheetLegend | null {
  const groupsOf = (width: number) => legendGroups(drawing, width, lesser).map(closer)
  for (const size of sizes) {
    const by = nearer * size
    const room = { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
    const placed = placedIn(groupsOf, room, size)
    if (placed) return { ...placed, box, isWhole: true }
  }
  return null
}

function closer(group: LegendGroup): LegendGroup {
  return { ...group, rows: group.rows.map((row) => ({ ...row, height: row.height * rowShare })) }
}

function withEntries(drawing: SheetDrawing, of: (entry: LegendEntry) => readonly LegendEntry[]): SheetDrawing {
  return { ...drawing, legend: drawing.legend.flatMap(of) }
}

function withoutSecondName(entry: LegendEntry, { patterns }: SheetDrawing): LegendEntry {
  return entry.kind === 'fill' ? { ...entry, detail: '' } : shortEntry(entry, patterns)
}

/** A pattern by its ink alone. */
function tagged(entry: LegendEntry): LegendEntry {
  const [first] = isSigned(entry) ? entry.signs : []
  if (entry.kind !== 'pattern' || !first) return entry
  return { ...entry, signs: [{ ...first, letter: '', count: 0 }] }
}
