import type { Drawing } from '../drawing'
import type { LegendEntry } from '../legend'
import { dashOf } from '../look'
import { textWidth } from '../textWidth'
import type { Theme } from '../theme'
import { Hatches, hatchId } from './Hatches'
import { SlotShape, signRadii } from './SlotShape'

type Legend = Pick<Drawing, 'legend' | 'legendTitle' | 'theme'>

type Props = {
  readonly drawing: Legend & Pick<Drawing, 'fills'>
  readonly at: readonly [x: number, y: number]
  readonly size: number
  readonly prefix: string
}

/** A line of a legend, in ems of its type. */
const lineHeight = 1.55

/** How large a legend is at a font size, in the units of that size. */
export function legendSize(
  { legend, legendTitle }: Legend,
  size: number,
): { readonly width: number; readonly height: number } {
  const widths = legend.map((entry) => entryWidth(entry, size))
  const title = legendTitle ? textWidth(legendTitle, size) : 0
  return {
    width: Math.max(title, ...widths) + 2 * size,
    height: (legend.length + (legendTitle ? 1 : 0)) * size * lineHeight + 1.4 * size,
  }
}

/** A legend as SVG, for what is taken away: text as text, marks as the map has them. */
export function LegendFigure({ drawing, at: [x, y], size, prefix }: Props) {
  const { legend, legendTitle, theme, fills } = drawing
  const { width, height } = legendSize(drawing, size)
  const first = legendTitle ? 1 : 0
  const line = (index: number) => y + 0.7 * size + (index + 0.5) * size * lineHeight
  return (
    <g data-layer="legend">
      <Hatches prefix={`${prefix}-legend`} fills={fills} unit={1} />
      <rect x={x} y={y} width={width} height={height} rx={size * 0.5} fill={theme.halo} stroke={theme.mark} />
      {legendTitle ? (
        <text x={x + size} y={line(0)} dy="0.36em" fontSize={size} fontWeight={700} fill={theme.text}>
          {legendTitle}
        </text>
      ) : null}
      {legend.map((entry, index) => (
        <Entry
          key={entry.name}
          {...{ entry, theme, size }}
          hatches={`${prefix}-legend`}
          at={[x + size, line(index + first)]}
        />
      ))}
    </g>
  )
}

type EntryProps = {
  readonly entry: LegendEntry
  readonly theme: Theme
  readonly size: number
  readonly hatches: string
  readonly at: readonly [x: number, y: number]
}

function Entry({ entry, theme, size, hatches, at: [x, y] }: EntryProps) {
  const text = { dy: '0.36em', fontSize: size, fill: theme.text }
  if (entry.kind === 'pattern') return <PatternEntry {...{ entry, theme, size, at: [x, y] as const }} />
  const box = { x, y: y - size * 0.5, width: size * 1.7, height: size, rx: size * 0.28 }
  return (
    <g data-legend={entry.kind}>
      {entry.kind === 'fill' ? (
        <rect {...box} fill={`url(#${hatchId(hatches, entry.fill.id)})`} stroke={entry.fill.edge} strokeWidth={1.2} />
      ) : (
        <rect
          {...box}
          fill={entry.kind === 'quiet' ? theme.quiet : 'none'}
          fillOpacity={0.16}
          stroke={entry.kind === 'quiet' ? theme.quiet : theme.text}
          strokeWidth={1.2}
          strokeDasharray={entry.kind === 'precision' ? dashes(entry) : undefined}
        />
      )}
      <text x={x + size * 2.3} y={y} {...text} fontWeight={entry.kind === 'fill' ? 700 : 400}>
        {entryText(entry)}
      </text>
    </g>
  )
}

function dashes({ precision }: Extract<LegendEntry, { readonly kind: 'precision' }>): string | undefined {
  const block =
    precision === 'candidate'
      ? ({ precision: 'schematic', membership: 'candidate' } as const)
      : ({ precision, membership: 'member' } as const)
  return dashOf(block)?.join(' ')
}

function entryText(entry: LegendEntry): string {
  if (entry.kind !== 'fill') return entry.name
  const { name, count, total } = entry
  return `${name}  ${count === total ? total : `${count} / ${total}`}`
}

function entryWidth(entry: LegendEntry, size: number): number {
  if (entry.kind !== 'pattern') return size * 2.3 + textWidth(entryText(entry), size)
  return textWidth(entry.name, size) + entry.signs.reduce((sum, sign) => sum + signWidth(sign, size), size)
}

type PatternEntryProps = Omit<EntryProps, 'entry' | 'hatches'> & {
  readonly entry: Extract<LegendEntry, { readonly kind: 'pattern' }>
}

type Sign = PatternEntryProps['entry']['signs'][number]

function signText({ letter, open, count }: Sign): string {
  return open || /\d/.test(letter) ? letter : `${letter} ${count}`
}

function signWidth(sign: Sign, size: number): number {
  return size * 2 + textWidth(signText(sign), size)
}

/** A pattern's name, then the mark of each slot with its letter; an open slot is a dashed square that names nobody. */
function PatternEntry({ entry: { name, ink, signs }, theme, size, at: [x, y] }: PatternEntryProps) {
  const begin = x + textWidth(name, size) + size * 0.6
  const starts = signs.map((_, index) =>
    signs.slice(0, index).reduce((sum, sign) => sum + signWidth(sign, size), begin),
  )
  const text = { dy: '0.36em', fontSize: size, fill: theme.text }
  return (
    <g data-legend="pattern">
      <text x={x} y={y} {...text} fontWeight={700}>
        {name}
      </text>
      {signs.map((sign, index) => {
        const middle = (starts[index] ?? begin) + size * 0.7
        return (
          <g key={sign.letter}>
            {sign.open ? (
              <rect
                x={middle - size * 0.5}
                y={y - size * 0.5}
                width={size}
                height={size}
                fill="none"
                stroke={ink}
                strokeDasharray="2.5 2.5"
              />
            ) : (
              <SlotShape
                role={sign.role}
                at={[middle, y]}
                radius={((signRadii[sign.role] ?? 6) * size) / 14}
                {...{ ink, theme }}
                unit={(0.62 * size) / 14}
              />
            )}
            <text x={middle + size * 0.8} y={y} {...text}>
              {signText(sign)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
