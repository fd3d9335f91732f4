import { longestQuery } from '../domain/addressLimits'
import type { IndustryId, ParkId, PatternId } from '../domain/atlas'
import type { Clause } from '../domain/clause'
import type { Bounds, EditionId } from '../domain/edition'
import { type Filter, openFilter } from '../domain/filter'
import type { Measure } from '../domain/measure'
import { consistentRows, openRows, type RowsChoice } from '../domain/rows'
import type { Topic } from '../domain/topic'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** The projector's two suit a bright room and a dark one. */
export const themes = ['light', 'dark', 'projector', 'projector-dark'] as const
export type ThemeName = (typeof themes)[number]

/** `auto` takes WebGL where there is a graphics card, else SVG. */
export const painters = ['auto', 'svg', 'webgl'] as const
export type PainterName = (typeof painters)[number]

/** The middle of the map in WGS-84, and a web-map zoom (512 px for the world at 0). */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number }

/** Whose panel is open: a park's, that of the whole zone, or a topic's, with the park from which distances are told. */
export type Selection =
  | { readonly park: ParkId }
  | { readonly zone: true }
  | { readonly topic: Topic; readonly near?: ParkId }
  | null

/** 着色: what the colours mean. */
export type Lens =
  | { readonly by: 'group' }
  | { readonly by: 'industry'; readonly industry: IndustryId }
  | { readonly by: 'pattern'; readonly pattern: PatternId }
  | { readonly by: 'measure'; readonly measure: Measure }

/** Where the marks stand: at their true positions, or in a tidy diagram of the structure. */
export const arrangements = ['positions', 'diagram'] as const
export type Arrangement = (typeof arrangements)[number]

/** Whose outlines are drawn: the office's where there are some, the office's in any case, or those that come with the atlas. */
export const outlineChoices = ['any', 'own', 'shipped'] as const
export type OutlineChoice = (typeof outlineChoices)[number]

/** What is spread out on the desk below the map. */
export const deskNames = ['matrix', 'compare', 'indicators', 'plan', 'questions', 'rows', 'data', 'deck'] as const
export type DeskName = (typeof deskNames)[number]

/** How the matrix sorts its rows; likeness brings parks with like rows together. */
export const rowOrders = ['plan', 'group', 'count', 'likeness'] as const
export type RowOrder = (typeof rowOrders)[number]

/**
 * What the page is laid out as: all of it, a talk in full screen, one that goes round and round by itself, the
 * presenter's window, or the map alone in a frame.
 */
export const screens = ['whole', 'show', 'kiosk', 'presenter', 'embed'] as const
export type ScreenName = (typeof screens)[number]

/** A slide by the id of its deck and its own. */
export type SlidePlace = { readonly deck: string; readonly slide: string }

/** As many parks as can be read side by side. */
export const mostCompared = 4

/** All that the user has chosen. A link is a view; a slide is a view. */
export type View = {
  /** The edition of the plan that it is of; `null` for the one that addresses need not name. */
  readonly edition: EditionId | null
  readonly filter: Filter
  readonly selection: Selection
  /** `null` is the opening camera, worked out from the size of the map. */
  readonly camera: Camera | null
  /** Whether blocks whose membership is unproven are drawn too. */
  readonly candidates: boolean
  readonly lens: Lens
  /** The patterns that are drawn over the map, in the plan's order. */
  readonly patterns: readonly PatternId[]
  /** Whether the candidates for an open slot (X) of the drawn patterns are drawn too. */
  readonly openSlots: boolean
  /** Whether the zone's structure is drawn as bodies and words, or the footprints alone. */
  readonly structure: boolean
  /** Whether only what the plan states is drawn: nothing that is our reading. */
  readonly statedOnly: boolean
  readonly outlines: OutlineChoice
  readonly arrangement: Arrangement
  /** Side by side, in the order in which they were taken; at most `mostCompared`. */
  readonly compared: readonly ParkId[]
  readonly desk: DeskName | null
  readonly rowOrder: RowOrder
  /** How the list of facts is laid out. */
  readonly rows: RowsChoice
  /** The sentence of the plan whose parks are lit. */
  readonly clause: Clause | null
  readonly screen: ScreenName
  /** The slide that is shown, or chosen in the deck on the desk. */
  readonly slide: SlidePlace | null
  readonly language: Language
  readonly theme: ThemeName
  readonly painter: PainterName
}

export const openingView: View = {
  edition: null,
  filter: openFilter,
  selection: null,
  camera: null,
  candidates: false,
  lens: { by: 'group' },
  patterns: [],
  openSlots: false,
  structure: true,
  statedOnly: false,
  outlines: 'any',
  arrangement: 'positions',
  compared: [],
  desk: null,
  rowOrder: 'plan',
  rows: openRows,
  clause: null,
  screen: 'whole',
  slide: null,
  language: 'zh',
  theme: 'light',
  painter: 'auto',
}

/**
 * The view as an address can hold it: a talk has no desk for decks beside it, a search has its longest (what is cut is no
 * half of a character), the list of facts has columns of its own kind, and what only the plan states has no candidates.
 */
export function consistent(view: View): View {
  const isTalk = view.screen !== 'whole' && view.screen !== 'embed'
  const desk = isTalk && view.desk === 'deck' ? null : view.desk
  const { query } = view.filter
  const bounded = query.length > longestQuery ? query.slice(0, longestQuery).replace(/[\ud800-\udbff]$/, '') : query
  const rows = consistentRows(view.rows)
  const said = view.statedOnly ? { ...view, candidates: false, openSlots: false } : view
  if (
    desk === view.desk &&
    bounded === query &&
    rows === view.rows &&
    said.candidates === view.candidates &&
    said.openSlots === view.openSlots
  )
    return view
  return { ...said, desk, rows, filter: { ...view.filter, query: bounded } }
}

export function selectedPark({ selection }: Pick<View, 'selection'>): ParkId | null {
  return selection && 'park' in selection ? selection.park : null
}

export function selectedTopic({ selection }: Pick<View, 'selection'>): Topic | null {
  return selection && 'topic' in selection ? selection.topic : null
}

/** What the colours mean, or to which parks an open page belongs. */
export type ShownLens = Lens | { readonly by: 'topic'; readonly topic: Topic }

/**
 * What the colours mean: while the page of a topic is open whose it is, of an industry who names it, unless the reader chose
 * otherwise. An actor is none of the parks' own.
 */
export function shownLens({ lens, selection }: Pick<View, 'lens' | 'selection'>): ShownLens {
  const topic = selectedTopic({ selection })
  if (!topic || lens.by !== 'group' || topic.of === 'actor') return lens
  return topic.of === 'industry' ? { by: 'industry', industry: topic.id } : { by: 'topic', topic }
}

/** From the whole of the land around to a street. */
export const zoomLimits = { least: 7, most: 16 } as const

/** A camera to the precision that an address keeps: about a metre, a hundredth of a zoom. */
export function roundedCamera({ zoom, lat, lng }: Camera): Camera {
  return { zoom: round(clamp(zoom, zoomLimits.least, zoomLimits.most), 2), lat: round(lat, 5), lng: round(lng, 5) }
}

/** A camera whose middle is no farther out than the edition's map goes. */
export function keptWithin({ west, south, east, north }: Bounds, { zoom, lat, lng }: Camera): Camera {
  return { zoom, lat: clamp(lat, south, north), lng: clamp(lng, west, east) }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

export function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other
  return one.zoom === other.zoom && one.lat === other.lat && one.lng === other.lng
}
