import type { Drawing } from '../drawing'
import type { Fill } from '../fill'
import type { Rect, ScreenPoint } from '../frame'
import { isSigned, type LegendEntry, type SignedEntry } from '../legend'
import { entryText, type LegendBlock, legendLayout, legendRow, legendType, signRoom, signText } from '../legendLayout'
import { dashOf, edgeWidth, quietLook } from '../look'
import type { SlotSign } from '../patternGraphic'
import { tieStrokes } from '../patternPlaces'
import { signRadii, slotMarks } from '../slotMarks'
import { legendBody } from '../structureLook'
import type { Theme } from '../theme'
import {
  filledWith,
  freeform,
  group,
  onMiddle,
  rect,
  type Shape,
  type ShapeFill,
  type ShapeGroup,
  type ShapeLine,
  solid,
  stroke,
  text,
} from './shape'
import { type Naming, unnamed } from './shapeContext'

type PlainEntry = Exclude<LegendEntry, SignedEntry>

type Key = Pick<Naming, 'words'> & {
  readonly theme: Theme
  readonly x: number
  /** The middle of a row. */
  readonly level: (row: number) => number
}

const size = legendType

/** A legend for what is taken away, by its corner. */
export function legendShapes(
  drawing: Pick<Drawing, 'legend' | 'legendTitle' | 'theme' | 'fills'>,
  corner: { readonly x: number; readonly y: number },
  { words }: Naming = unnamed,
): ShapeGroup {
  const { theme, legendTitle, fills } = drawing
  const { blocks, width, height } = legendLayout(drawing)
  const level = (row: number) => corner.y + 0.7 * size + (row + 0.5) * size * legendRow
  const key = { theme, words, x: corner.x + size, level }
  const name = words('legend')
  const box = { ...corner, width, height }
  const ground = rect(name, box, { corner: size * 0.5, fill: solid(theme.halo), line: stroke(theme.mark, 1) })
  const title = legendTitle ? [said(legendTitle, [key.x, level(0)], true, theme)] : []
  const entries = blocks.map((block) =>
    group(block.entry.name, isSigned(block.entry) ? signed(block, block.entry, key) : plain(block, block.entry, key), {
      tag: ['legend', block.entry.kind],
      id: block.entry.name,
    }),
  )
  const hatches = { fills, unit: 1 }
  return group(name, [ground, ...title, ...entries], { tag: ['layer', 'legend'], scope: 'legend', hatches })
}

/** A line whose letters have their middle at a height. */
function said(line: string, [x, y]: ScreenPoint, isStrong: boolean, { text: colour }: Theme): Shape {
  return text(line, line, [x, onMiddle(y, size)], { size, colour, weight: isStrong ? 700 : 400 })
}

function plain({ row, x: aside }: LegendBlock, entry: PlainEntry, { theme, x: left, level }: Key): readonly Shape[] {
  const [x, y] = [left + aside, level(row)]
  const box = { x, y: y - size * 0.5, width: size * 1.7, height: size }
  return [swatch(entry, box, theme), said(entryText(entry), [x + size * 2.3, y], entry.kind === 'fill', theme)]
}

/** A pattern's name, then the sign of each slot with its letter. */
function signed({ row, section, signs }: LegendBlock, entry: SignedEntry, { theme, words, x, level }: Key) {
  const { ink } = entry
  return [
    said(entry.name, [x, level(row)], true, theme),
    ...(section ? [said(section.said, [x + section.x, level(section.row)], false, theme)] : []),
    ...signs.flatMap(({ sign, x: start, row: at }): readonly Shape[] => {
      const middle: ScreenPoint = [x + start + size * (signRoom(sign) - 0.7), level(at)]
      const called = words('slide.sign', { name: sign.letter })
      const beside: ScreenPoint = [middle[0] + size * 0.8, middle[1]]
      return [...signShapes(sign, { at: middle, size, ink, theme }, called), said(signText(sign), beside, false, theme)]
    }),
  ]
}

/** How a fill, a precision or what is quiet looks, in a box. */
export function swatch(entry: PlainEntry, box: Rect, theme: Theme): Shape {
  switch (entry.kind) {
    case 'fill':
      return fillSwatch(entry, box, theme.halo)
    case 'body': {
      const { tint, edge } = legendBody
      const line = stroke(theme.mark, 1.2, { opacity: edge })
      return rect(entry.name, box, { corner: box.height / 2, fill: solid(theme.mark, tint), line })
    }
    case 'quiet':
      return boxed(entry.name, box, theme.quiet, { fill: solid(theme.quiet, quietLook.fill) })
    case 'precision': {
      const isCandidate = entry.precision === 'candidate'
      const precision = entry.precision === 'candidate' ? 'schematic' : entry.precision
      const dash = dashOf({ precision, membership: isCandidate ? 'candidate' : 'member' })
      return boxed(entry.name, box, theme.text, { dash, width: edgeWidth(null, precision) })
    }
  }
}

/** A fill in a box that lies over a colour. */
export function fillSwatch(
  { name, fill }: { readonly name: string; readonly fill: Fill },
  box: Rect,
  over = '',
): Shape {
  return boxed(name, box, fill.edge, { fill: filledWith(fill, over) })
}

type Boxed = { readonly fill?: ShapeFill; readonly dash?: ShapeLine['dash']; readonly width?: number }

function boxed(name: string, box: Rect, edge: string, { fill, dash = null, width = edgeWidth(null) }: Boxed): Shape {
  return rect(name, box, { corner: box.height * 0.28, fill: fill ?? null, line: stroke(edge, width, { dash }) })
}

type SignPlace = { readonly at: ScreenPoint; readonly size: number; readonly ink: string; readonly theme: Theme }

/** The sign of a slot beside type of a size, at the end of the line that leads to it. */
export function signShapes(
  { role, basis, tie }: SlotSign,
  { at, size: type, ink, theme }: SignPlace,
  name = '',
): readonly Shape[] {
  const unit = type / 14
  const radius = (signRadii[role] ?? 6) * unit
  const [x, y] = at
  const points: readonly ScreenPoint[] = [
    [x - signRoom({ tie, role }) * type + 0.8 * type, y],
    [x - radius, y],
  ]
  const looks = tie ? tieStrokes({ ...tie, basis, ink }, { unit: 0.62 * unit, theme }) : []
  return [
    ...looks.map((line) => freeform(name, [{ kind: 'line', points }], { line })),
    ...slotMarks({ role, basis, at, radius, ink, theme, unit: 0.62 * unit }, name),
  ]
}
