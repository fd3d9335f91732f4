import type { Drawing } from '../drawing'
import type { LegendEntry } from '../legend'
import type { SlotSign } from '../patternGraphic'
import { signRadii } from '../slotMarks'
import type { Theme } from '../theme'
import { Hatches, paintOf } from './Hatches'
import { entryText, type LegendBlock, legendLayout, legendRow, signText, swatchDash } from './legendLayout'
import { SlotShape } from './SlotShape'

type Legend = Pick<Drawing, 'legend' | 'legendTitle' | 'theme'>

type Props = {
  readonly drawing: Legend & Pick<Drawing, 'fills'>
  readonly at: readonly [x: number, y: number]
  readonly size: number
  readonly prefix: string
}

/** A legend as SVG, for what is taken away: text as text, marks as the map has them. */
export function LegendFigure({ drawing, at: [x, y], size, prefix }: Props) {
  const { legendTitle, theme, fills } = drawing
  const { blocks, width, height } = legendLayout(drawing, size)
  const line = (row: number) => y + 0.7 * size + (row + 0.5) * size * legendRow
  return (
    <g data-layer="legend">
      <Hatches prefix={`${prefix}-legend`} fills={fills} unit={1} />
      <rect x={x} y={y} width={width} height={height} rx={size * 0.5} fill={theme.halo} stroke={theme.mark} />
      {legendTitle ? (
        <text x={x + size} y={line(0)} dy="0.36em" fontSize={size} fontWeight={700} fill={theme.text}>
          {legendTitle}
        </text>
      ) : null}
      {blocks.map((block) => (
        <Entry
          key={block.entry.name}
          {...{ block, theme, size, line }}
          hatches={`${prefix}-legend`}
          at={[x + size, line(block.row)]}
        />
      ))}
    </g>
  )
}

type EntryProps = {
  readonly block: LegendBlock
  /** The middle of a row. */
  readonly line: (row: number) => number
  readonly theme: Theme
  readonly size: number
  readonly hatches: string
  readonly at: readonly [x: number, y: number]
}

function Entry({ block, theme, size, hatches, line, at: [x, y] }: EntryProps) {
  const { entry } = block
  const text = { dy: '0.36em', fontSize: size, fill: theme.text }
  if (entry.kind === 'pattern') return <PatternEntry {...{ block, entry, theme, size, line, at: [x, y] as const }} />
  const box = { x, y: y - size * 0.5, width: size * 1.7, height: size, rx: size * 0.28 }
  return (
    <g data-legend={entry.kind}>
      {entry.kind === 'fill' ? (
        <rect {...box} {...paintOf(hatches, entry.fill)} stroke={entry.fill.edge} strokeWidth={1.2} />
      ) : (
        <rect
          {...box}
          fill={entry.kind === 'quiet' ? theme.quiet : 'none'}
          fillOpacity={0.16}
          stroke={entry.kind === 'quiet' ? theme.quiet : theme.text}
          strokeWidth={1.2}
          strokeDasharray={entry.kind === 'precision' ? swatchDash(entry)?.join(' ') : undefined}
        />
      )}
      <text x={x + size * 2.3} y={y} {...text} fontWeight={entry.kind === 'fill' ? 700 : 400}>
        {entryText(entry)}
      </text>
    </g>
  )
}

type PatternEntryProps = Omit<EntryProps, 'hatches'> & {
  readonly entry: Extract<LegendEntry, { readonly kind: 'pattern' }>
}

/** A pattern's name, then the mark of each slot with its letter; an open slot is a dashed square that names nobody. */
function PatternEntry({ block, entry: { name, ink }, theme, size, line, at: [x, y] }: PatternEntryProps) {
  const text = { dy: '0.36em', fontSize: size, fill: theme.text }
  return (
    <g data-legend="pattern">
      <text x={x} y={y} {...text} fontWeight={700}>
        {name}
      </text>
      {block.signs.map(({ sign, x: start, row }) => {
        const middle = x + start + size * 0.7
        const level = line(row)
        return (
          <g key={sign.letter}>
            <SignMark {...{ sign, ink, theme, size }} at={[middle, level]} />
            <text x={middle + size * 0.8} y={level} {...text}>
              {signText(sign)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

type SignProps = Pick<EntryProps, 'theme' | 'size' | 'at'> & { readonly sign: SlotSign; readonly ink: string }

function SignMark({ sign: { open, role }, ink, theme, size, at }: SignProps) {
  if (!open) {
    const radius = ((signRadii[role] ?? 6) * size) / 14
    return <SlotShape {...{ role, at, radius, ink, theme }} unit={(0.62 * size) / 14} />
  }
  const [x, y] = at
  return (
    <rect
      x={x - size * 0.5}
      y={y - size * 0.5}
      width={size}
      height={size}
      fill="none"
      stroke={ink}
      strokeDasharray="2.5 2.5"
    />
  )
}
