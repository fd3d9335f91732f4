import { type Aim, isMet } from './aims'
import { contestants } from './contestants'
import { type Measure, type Results, spread } from './results'
import type { Spread } from './statistics'

type Column = {
  readonly title: string
  readonly measure: (ready: string) => Measure
  readonly show: (value: number) => string
}

const milliseconds = (value: number) => Math.round(value).toLocaleString('en')
const fine = (value: number) => value.toFixed(1)
const kibibytes = (value: number) => (value / 1024).toFixed(1)

const loading: readonly Column[] = [
  { title: 'sent until ready, KiB gzip', measure: () => 'bytes', show: kibibytes },
  { title: 'poster, ms', measure: () => ({ milestone: 'poster' }), show: milliseconds },
  { title: 'whole map, ready, ms', measure: (ready) => ({ milestone: ready }), show: milliseconds },
  { title: 'long tasks, ms', measure: () => 'longTasks', show: milliseconds },
]

const choosing: readonly Column[] = [{ title: 'click to finished pixels, ms', measure: () => 'answer', show: fine }]

const percent = (value: number) => `${(value * 100).toFixed(0)} %`
const turning: readonly Column[] = [
  { title: 'key to the first frame of the next slide, ms', measure: () => 'turn', show: fine },
  { title: 'frames lost in the flight', measure: () => 'lost', show: percent },
]

const taking: readonly Column[] = [
  { title: 'click to handed over, the first time, ms', measure: () => 'taken', show: milliseconds },
  { title: 'once more, ms', measure: () => 'takenAgain', show: milliseconds },
]

const searching: readonly Column[] = [
  { title: 'key to results of the worst query, ms', measure: () => 'search', show: fine },
]

const listing: readonly Column[] = [
  { title: 'frames lost while it scrolls', measure: () => 'scrolled', show: percent },
  { title: 'frames lost while it is sorted', measure: () => 'sorted', show: percent },
]

const bringing: readonly Column[] = [
  { title: 'file to findings, ms', measure: () => 'found', show: milliseconds },
  { title: 'its system told (in Node), ms', measure: () => 'told', show: milliseconds },
  { title: 'applied, ms', measure: () => 'applied', show: milliseconds },
  { title: 'taken back, ms', measure: () => 'undone', show: milliseconds },
  { title: 'longest task of the page, ms', measure: () => 'longest', show: milliseconds },
]

/** The tables as Markdown. */
export function tablesOf(results: Results, aims: readonly Aim[]): string {
  return [
    ['## Aims', aimTable(aims)],
    ['## Until the map is there', measureTable(results, loading, ({ takes }) => takes === null)],
    ['## A choice', measureTable(results, choosing, ({ clicks }) => clicks > 0)],
    ['## A slide', measureTable(results, turning, ({ turns }) => turns > 0)],
    ['## A search', measureTable(results, searching, ({ searches }) => searches.length > 0)],
    ['## A list of rows', measureTable(results, listing, ({ scrolls }) => scrolls > 0)],
    ['## Own outlines', measureTable(results, bringing, ({ brings }) => brings !== null)],
    ['## Taking away', measureTable(results, taking, ({ takes }) => takes !== null, 'file')],
  ]
    .map((part) => part.join('\n\n'))
    .join('\n\n')
}

function aimTable(aims: readonly Aim[]): string {
  return table(
    ['aim', 'at most', 'measured', ''],
    aims.map((aim) => [
      aim.title,
      amount(aim.most, aim),
      aim.measured === null ? '—' : amount(aim.measured, aim),
      verdict(aim),
    ]),
  )
}

function amount(value: number, { unit }: Aim): string {
  return `${value.toFixed(unit === '×' ? 2 : 1)} ${unit}`
}

function verdict(aim: Aim): string {
  if (aim.measured === null) return 'not measured'
  return isMet(aim) ? 'met' : '**not met**'
}

function measureTable(
  results: Results,
  columns: readonly Column[],
  isIn: (contestant: (typeof contestants)[number]) => boolean,
  what = 'page',
): string {
  const rows = contestants
    .filter((contestant) => results.has(contestant.id) && isIn(contestant))
    .map(({ id, title, ready }) => [
      `${title}${id.endsWith('000') ? `, ${Number(id.split('-')[1]).toLocaleString('en')} parks` : ''}`,
      ...columns.map(({ measure, show }) => spreadText(spread(results, id, measure(ready)), show)),
    ])
  return table([what, ...columns.map(({ title }) => title)], rows)
}

/** The median, then the quartiles, then the extremes. */
function spreadText(spread: Spread | null, show: (value: number) => string): string {
  if (!spread) return '—'
  const { median, lower, upper, least, most } = spread
  return `${show(median)} (${show(lower)}–${show(upper)}; ${show(least)}–${show(most)})`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
