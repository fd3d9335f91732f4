import { memo, useId } from 'react'
import { wordsIn } from '../../words/words'
import type { Drawing } from '../drawing'
import type { Fill } from '../fill'
import type { Size } from '../frame'
import { isSigned, type LegendEntry, type SignedEntry } from '../legend'
import type { SlotSign } from '../patternGraphic'
import { fillSwatch, signShapes, swatch } from '../shapes/legendShapes'
import { group, type Shape } from '../shapes/shape'
import type { Theme } from '../theme'
import { Prefix } from './contexts'
import { Shapes } from './Shapes'

type Props = {
  readonly drawing: Pick<Drawing, 'legend' | 'legendTitle' | 'theme' | 'language' | 'notice' | 'reservation'>
  /** What must be known before the colours are compared. */
  readonly caution?: string | undefined
}

/** What the marks of a drawing mean, worked out from the drawing itself. */
export function LegendList({ drawing: { legend, legendTitle, theme, language, notice, reservation }, caution }: Props) {
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
            {isSigned(entry) ? <EntryText entry={entry} /> : null}
            {isSigned(entry) ? (
              <Signs entry={entry} theme={theme} />
            ) : (
              <Sign name="swatch" size={swatchSize} shapes={[swatch(entry, swatchBox, theme)]} fills={fillsOf(entry)} />
            )}
            {isSigned(entry) ? null : <EntryText entry={entry} />}
          </li>
        ))}
      </ul>
      {caution ? <p className="legend-caution">{caution}</p> : null}
      <p className="notice">
        {reservation} <br />
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
  if (isSigned(entry)) {
    return (
      <span className="legend-pattern">
        <strong>{entry.name}</strong>
        {entry.kind === 'pattern' && entry.section ? <span className="legend-section"> {entry.section}</span> : null}
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

const swatchSize = { width: 26, height: 16 }
const swatchBox = { x: 1, y: 1, width: 24, height: 14 }

function fillsOf(entry: LegendEntry): readonly Fill[] {
  return entry.kind === 'fill' ? [entry.fill] : []
}

type SignProps = {
  readonly name?: string
  readonly size: Size
  readonly shapes: readonly Shape[]
  readonly fills?: readonly Fill[]
}

/** A few shapes as a picture of their own. */
function Sign({ name, size: { width, height }, shapes, fills = [] }: SignProps) {
  return (
    <svg className={name} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Prefix value={useId()}>
        <Shapes shapes={fills.length > 0 ? [group('', shapes, { hatches: { fills, unit: 1 } })] : shapes} />
      </Prefix>
    </svg>
  )
}

const markSize = { width: 14, height: 14 }
const markBox = { x: 1, y: 1, width: 12, height: 12 }

/** A small mark of a fill, for lists. */
export const FillMark = memo(function FillMark({ fill }: { readonly fill: Fill }) {
  return <Sign name="fill-mark" size={markSize} shapes={[fillSwatch({ name: '', fill }, markBox)]} fills={[fill]} />
})

type SignsProps = {
  readonly entry: SignedEntry
  readonly theme: Theme
}

const signType = 14

/** A sign with the line that leads to it, in a picture of its own. */
function pictureOf(sign: SlotSign) {
  const width = 18 + (sign.tie ? signType * 0.9 : 0)
  return { size: { width, height: 18 }, at: [width - 9, 9] as const }
}

/** The signs of a pattern's slots with their letters. */
function Signs({ entry: { signs, ink }, theme }: SignsProps) {
  return (
    <span className="legend-signs">
      {signs.map((sign) => (
        <span key={sign.letter} className="legend-sign">
          <Sign
            size={pictureOf(sign).size}
            shapes={signShapes(sign, { at: pictureOf(sign).at, size: signType, ink, theme })}
          />
          {sign.letter}
          {sign.count > 0 ? <b>{sign.count}</b> : null}
        </span>
      ))}
    </span>
  )
}
