import { memo, useId } from 'react'
import { wordsIn } from '../../words/words'
import type { Drawing } from '../drawing'
import type { Fill } from '../fill'
import type { LegendEntry } from '../legend'
import { dashOf } from '../look'
import { signRadii } from '../slotMarks'
import type { Theme } from '../theme'
import { HatchTile } from './Hatches'
import { SlotShape } from './SlotShape'

type Props = { readonly drawing: Pick<Drawing, 'legend' | 'legendTitle' | 'theme' | 'language' | 'notice'> }

/** What the marks of a drawing mean, worked out from the drawing itself. */
export function LegendList({ drawing: { legend, legendTitle, theme, language, notice } }: Props) {
  const words = wordsIn(language)
  return (
    <section
      className="legend"
      data-entries={isLong(legend) ? 'many' : 'few'}
      data-titled={Boolean(legendTitle)}
      data-patterns={legend.some(({ kind }) => kind === 'pattern')}
      aria-label={words('legend')}
    >
      {legendTitle ? <p className="legend-title">{legendTitle}</p> : null}
      <ul>
        {legend.map((entry) => (
          <li key={entry.name} data-legend={entry.kind}>
            {entry.kind === 'pattern' ? <EntryText entry={entry} /> : null}
            <Swatch entry={entry} theme={theme} openSlot={words('lens.openLegend', { slot: 'X' })} />
            {entry.kind === 'pattern' ? null : <EntryText entry={entry} />}
          </li>
        ))}
      </ul>
      <p className="notice">
        {words('schematicNotice')} <br />
        {notice}
      </p>
    </section>
  )
}

/** Rows beyond which a legend over the map would reach its enlarged centre; a pattern takes a row, with a long name two. */
function isLong(legend: readonly LegendEntry[]): boolean {
  return legend.length >= 8 || legend.filter(({ kind }) => kind === 'pattern').length >= 2
}

function EntryText({ entry }: { readonly entry: LegendEntry }) {
  if (entry.kind === 'pattern') {
    return (
      <span className="legend-pattern">
        <strong>{entry.name}</strong>
      </span>
    )
  }
  if (entry.kind !== 'fill') return <span>{entry.name}</span>
  const { name, detail, count, total } = entry
  return (
    <span className="legend-group">
      <strong>{name}</strong>
      {detail === name || detail === '' ? null : <span className="legend-detail">{detail}</span>}
      <span className="legend-count">{count === total ? total : `${count} / ${total}`}</span>
    </span>
  )
}

type SwatchProps = { readonly entry: LegendEntry; readonly theme: Theme; readonly openSlot: string }

function Swatch({ entry, theme, openSlot }: SwatchProps) {
  const shape = <rect x="1" y="1" width="24" height="14" rx="4" />
  if (entry.kind === 'pattern') return <Signs entry={entry} theme={theme} openSlot={openSlot} />
  if (entry.kind === 'fill') return <FillSwatch fill={entry.fill} />
  const isQuiet = entry.kind === 'quiet'
  const dash =
    entry.kind === 'precision'
      ? dashOf(
          entry.precision === 'candidate'
            ? { precision: 'schematic', membership: 'candidate' }
            : { precision: entry.precision, membership: 'member' },
        )
      : null
  return (
    <svg className="swatch" viewBox="0 0 26 16" aria-hidden="true">
      <g
        fill={isQuiet ? theme.quiet : 'none'}
        fillOpacity="0.16"
        stroke={isQuiet ? theme.quiet : theme.text}
        strokeWidth="1.3"
        strokeDasharray={dash?.join(' ')}
      >
        {shape}
      </g>
    </svg>
  )
}

const FillSwatch = memo(function FillSwatch({ fill }: { readonly fill: Fill }) {
  const id = useId()
  return (
    <svg className="swatch" viewBox="0 0 26 16" aria-hidden="true">
      <HatchPattern id={id} fill={fill} />
      <g fill={`url(#${id})`} stroke={fill.edge} strokeWidth="1.3">
        <rect x="1" y="1" width="24" height="14" rx="4" />
      </g>
    </svg>
  )
})

/** A small mark of a fill, for lists. */
export function FillMark({ fill }: { readonly fill: Fill }) {
  const id = useId()
  return (
    <svg className="fill-mark" viewBox="0 0 14 14" aria-hidden="true">
      <HatchPattern id={id} fill={fill} />
      <rect x="1" y="1" width="12" height="12" rx="3" fill={`url(#${id})`} stroke={fill.edge} strokeWidth="1.4" />
    </svg>
  )
}

function HatchPattern({ id, fill }: { readonly id: string; readonly fill: Fill }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <HatchTile fill={fill} />
      </pattern>
    </defs>
  )
}

type SignsProps = Omit<SwatchProps, 'entry'> & { readonly entry: Extract<LegendEntry, { readonly kind: 'pattern' }> }

/** The marks of a pattern's slots with their letters; an open slot is a dashed square that names nobody. */
function Signs({ entry: { signs, ink }, theme, openSlot }: SignsProps) {
  return (
    <span className="legend-signs">
      {signs.map(({ role, letter, open, count }) => (
        <span key={letter} className="legend-sign" title={open ? openSlot : undefined}>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            {open ? (
              <rect x="2" y="2" width="14" height="14" rx="2" fill="none" stroke={ink} strokeDasharray="2.5 2.5" />
            ) : (
              <SlotShape role={role} at={[9, 9]} radius={signRadii[role] ?? 6} ink={ink} theme={theme} unit={0.62} />
            )}
          </svg>
          {letter}
          {open ? <span className="hidden">{openSlot}</span> : /\d/.test(letter) ? null : <b>{count}</b>}
        </span>
      ))}
    </span>
  )
}
