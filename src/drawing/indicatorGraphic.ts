import { scaleLinear } from 'd3-scale'
import type { Figure, Indicator } from '../domain/atlas'
import { countsPeriod, looseness, sharesBeside } from '../domain/figure'
import type { Language } from '../state/view'
import { englishNumber, figureText } from './figureText'
import { type GraphicText, placed } from './graphicText'

/** A filled box in CSS pixels; `between` lies from the lower of baseline and target to the higher. */
export type GraphicBar = {
  readonly role: 'track' | 'level' | 'between' | 'share'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The end of a figure: a line, dashed where the figure is 约, with an arrow where it is 以上 or 余. */
export type GraphicEnd = {
  readonly role: 'baseline' | 'target' | 'share'
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly loose: 'about' | 'over' | null
}

/** One indicator as a small picture, as a value; all in CSS pixels from its upper left corner. */
export type IndicatorGraphic = {
  readonly width: number
  readonly height: number
  readonly falls: boolean
  readonly bars: readonly GraphicBar[]
  readonly ticks: readonly { readonly x: number; readonly y: number; readonly length: number }[]
  readonly ends: readonly GraphicEnd[]
  readonly texts: readonly GraphicText[]
}

type Asked = {
  readonly indicator: Indicator
  /** The partner that says what share of the city it is. */
  readonly share: Indicator | null
  readonly shareLead: string
  readonly language: Language
  readonly width: number
  /** Multiplies type and heights; the projector needs more. */
  readonly weight: number
}

/** Font sizes and rows in CSS pixels at weight 1: each label has a row of its own, so that none meets another. */
const sizes = { figure: 13, tick: 11 } as const
const rows = { target: 13, bar: 20, barHeight: 20, baseline: 57, axis: 64, tick: 80, end: 85 } as const
const shareRows = { text: 20, bar: 27, height: 9, end: 38 } as const
/** Kept free at the right for the arrow of a figure that is 以上. */
const margin = 12

/** The indicator's baseline and target on one scale from zero, and below it what share of the city it is. */
export function indicatorGraphic(asked: Asked): IndicatorGraphic {
  const { indicator, share, width, weight } = asked
  const main = indicator.baseline || indicator.target ? mainPart(asked) : nothing
  const top = main === nothing ? 0 : rows.end * weight
  const shown = sharesBeside(indicator, share).at(-1)
  const below = share && shown ? sharePart(asked, shown, share.unitEn, top) : nothing
  return {
    width,
    height: top + (below === nothing ? 0 : shareRows.end * weight),
    falls: main.falls,
    bars: [...main.bars, ...below.bars],
    ticks: main.ticks,
    ends: [...main.ends, ...below.ends],
    texts: [...main.texts, ...below.texts],
  }
}

type Part = Omit<IndicatorGraphic, 'width' | 'height'>
const nothing: Part = { falls: false, bars: [], ticks: [], ends: [], texts: [] }

function mainPart(asked: Asked): Part {
  const { indicator, language, width, weight } = asked
  const { baseline, target } = indicator
  const figures = [baseline, target].filter((figure) => figure !== null)
  const scale = scaleOf(indicator, figures, width, weight)
  const ticks = ticksThatFit(scale, indicator, language, weight)
  return {
    falls: baseline !== null && target !== null && target.value < baseline.value,
    bars: levelBars(
      figures.map(({ value }) => scale(value)),
      width - margin * weight,
      weight,
    ),
    ticks: ticks.map(({ middle }) => ({ x: middle, y: rows.axis * weight, length: 4 * weight })),
    ends: [
      ...(baseline ? [endOf(baseline, 'baseline', scale, weight)] : []),
      ...(target ? [endOf(target, 'target', scale, weight)] : []),
    ],
    texts: [
      ...(target ? [labelOf(asked, target, 'target', scale)] : []),
      ...(baseline ? [labelOf(asked, baseline, 'baseline', scale)] : []),
      ...ticks.map(({ text }) => text),
    ],
  }
}

function levelBars(values: readonly number[], end: number, weight: number): readonly GraphicBar[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const bar = (role: GraphicBar['role'], from: number, to: number): GraphicBar => ({
    role,
    x: from,
    y: rows.bar * weight,
    width: to - from,
    height: rows.barHeight * weight,
  })
  return [bar('track', 0, end), bar('level', 0, low), bar('between', low, high)]
}

function endOf(figure: Figure, role: 'baseline' | 'target', scale: Scale, weight: number): GraphicEnd {
  const [above, below] = role === 'target' ? [4, 0] : [0, 4]
  return {
    role,
    x: scale(figure.value),
    top: (rows.bar - above) * weight,
    bottom: (rows.bar + rows.barHeight + below) * weight,
    loose: looseness(figure),
  }
}

function labelOf(asked: Asked, figure: Figure, role: 'baseline' | 'target', scale: Scale): GraphicText {
  const { indicator, language, width, weight } = asked
  const text = figureText(figure, indicator.unitEn, language)
  const line = { role, lead: figure.year, text, size: sizes.figure * weight }
  return placed(line, scale(figure.value), rows[role] * weight, width)
}

type Scale = ReturnType<typeof scaleOf>

/** A share of a year is read against the whole, so its scale ends at 100 %. */
function scaleOf({ unit }: Indicator, figures: readonly Figure[], width: number, weight: number) {
  const isShare = unit === '%' && !figures.some(countsPeriod)
  const scale = scaleLinear().range([0, width - margin * weight])
  return isShare ? scale.domain([0, 100]) : scale.domain([0, Math.max(...figures.map(({ value }) => value))]).nice(4)
}

function sharePart({ shareLead, language, width, weight }: Asked, figure: Figure, unitEn: string, top: number): Part {
  const scale = scaleLinear()
    .domain([0, 100])
    .range([0, width - margin * weight])
  const y = top + shareRows.bar * weight
  const height = shareRows.height * weight
  const x = scale(figure.value)
  const text = { role: 'share', lead: shareLead, text: figureText(figure, unitEn, language) } as const
  return {
    ...nothing,
    bars: [
      { role: 'track', x: 0, y, width: scale(100), height },
      { role: 'share', x: 0, y, width: x, height },
    ],
    ends: [{ role: 'share', x, top: y, bottom: y + height, loose: looseness(figure) }],
    texts: [placed({ ...text, size: sizes.figure * weight }, 0, top + shareRows.text * weight, width)],
  }
}

type Tick = { readonly middle: number; readonly text: GraphicText }

/** As many round numbers as stand beside one another with room between them. */
function ticksThatFit(scale: Scale, indicator: Indicator, language: Language, weight: number): readonly Tick[] {
  const width = (scale.range()[1] ?? 0) + margin * weight
  const size = sizes.tick * weight
  const tickAt = (value: number): Tick => {
    const line = { role: 'tick', lead: '', text: tickText(value, indicator, language), size } as const
    return { middle: scale(value), text: placed(line, scale(value), rows.tick * weight, width) }
  }
  return [5, 4, 3, 2, 1].map((count) => scale.ticks(count).map(tickAt)).find(standApart) ?? []
}

function standApart(ticks: readonly Tick[]): boolean {
  return ticks.every(({ text }, at) => {
    const next = ticks[at + 1]?.text
    return !next || text.x + text.width + text.size / 2 <= next.x
  })
}

/** In the unit of the figures, whose English counts in thousands, not in 万 and 亿. */
function tickText(value: number, { unit, unitEn }: Indicator, language: Language): string {
  if (unit === '%') return `${value}%`
  if (language === 'en') return englishNumber(value, unitEn)
  return value >= 10_000 ? `${value / 10_000}万` : String(value)
}
