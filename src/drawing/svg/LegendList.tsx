import { wordsIn } from '../../words/words'
import type { Drawing } from '../drawing'
import type { LegendEntry } from '../legend'
import { dashOf } from '../look'
import type { Theme } from '../theme'
import { HatchTile } from './Hatches'

type Props = { readonly drawing: Pick<Drawing, 'legend' | 'theme' | 'language' | 'notice'> }

/** What the marks of a drawing mean, worked out from the drawing itself. */
export function LegendList({ drawing: { legend, theme, language, notice } }: Props) {
  const words = wordsIn(language)
  return (
    <section className="legend" aria-label={words('legend')}>
      <ul>
        {legend.map((entry) => (
          <li key={entry.name} data-legend={entry.kind}>
            <Swatch entry={entry} theme={theme} />
            <EntryText entry={entry} />
          </li>
        ))}
      </ul>
      <p className="notice">
        {words('schematicNotice')}
        <br />
        {notice}
      </p>
    </section>
  )
}

function EntryText({ entry }: { readonly entry: LegendEntry }) {
  if (entry.kind !== 'group') return <span>{entry.name}</span>
  const { name, detail, count, total } = entry
  return (
    <span className="legend-group">
      <strong>{name}</strong>
      {detail === name ? null : <span className="legend-detail">{detail}</span>}
      <span className="legend-count">{count === total ? total : `${count} / ${total}`}</span>
    </span>
  )
}

function Swatch({ entry, theme }: { readonly entry: LegendEntry; readonly theme: Theme }) {
  const shape = <rect x="1" y="1" width="24" height="14" rx="4" />
  if (entry.kind === 'group') {
    const colour = theme.groups[entry.group]
    const id = `legend-${entry.group}`
    return (
      <svg className="swatch" viewBox="0 0 26 16" aria-hidden="true">
        <defs>
          <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <HatchTile group={entry.group} theme={theme} />
          </pattern>
        </defs>
        <g fill={`url(#${id})`} stroke={colour} strokeWidth="1.3">
          {shape}
        </g>
      </svg>
    )
  }
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
