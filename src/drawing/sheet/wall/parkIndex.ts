import type { Atlas } from '../../../domain/atlas'
import { nameIn } from '../../../domain/named'
import type { LegendEntry } from '../../legend'
import { textWidth } from '../../textWidth'
import type { LegendGroup, LegendRow } from '../legendRows'
import type { SheetDrawing } from '../sheetDrawing'

const rowHeight = 1.42
const nameAt = 2.3
const longestName = 8.2

/** ① to ㉒ in the plan's order, under the group that each is of, in rows as wide as a column in ems. */
export function indexRows(atlas: Atlas, drawing: SheetDrawing, width: number): readonly LegendGroup[] {
  const { language, parks, legend } = drawing
  return atlas.groups.flatMap((group) => {
    const of = parks.filter((park) => park.group === group.id)
    const name = nameIn(language, group)
    const entry = legend.find((one) => one.kind === 'fill' && one.name === name)
    const own = of.map(({ id, number, label }) => ({ id, number, name: label }))
    const [first, ...rest] = own.map((park) => ({
      name: park.name,
      kind: 'index',
      rows: [parkRow(park, width)],
    }))
    // A group's name stands over its first park at the least.
    return first ? [{ ...first, rows: [groupRow(name, entry, width), ...first.rows] }, ...rest] : []
  })
}

/** How wide a column is in which names stand on their line, in ems; the longest of English is set smaller. */
export function indexWidth({ parks }: SheetDrawing): number {
  return nameAt + Math.min(longestName, Math.max(...parks.map(({ label }) => textWidth(label, 1))))
}

function groupRow(name: string, entry: LegendEntry | undefined, width: number): LegendRow {
  const swatch = entry?.kind === 'fill' ? [{ kind: 'swatch', x: 0, entry } as const] : []
  return {
    height: rowHeight * 1.1,
    items: [
      ...swatch,
      { kind: 'text', text: name, x: nameAt, look: 'strong', share: shareOf(name, 1, width - nameAt) },
    ],
  }
}

type Row = { readonly number: number; readonly name: string }

function parkRow({ number, name }: Row, width: number): LegendRow {
  return {
    height: rowHeight,
    items: [
      { kind: 'number', x: 0.85, number },
      { kind: 'text', text: name, x: nameAt, look: 'plain', share: shareOf(name, 1, width - nameAt) },
    ],
  }
}

/** Of the type, so that a long name stays on its line. */
function shareOf(text: string, usual: number, width: number): number {
  return Math.min(usual, width / textWidth(text, 1))
}
