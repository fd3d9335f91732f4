import type { Atlas, Envelope, ParkId } from '../domain/atlas'
import { parksOfClause } from '../domain/clauseFacts'
import type { MapExtent } from '../domain/edition'
import { matchingParks } from '../domain/filter'
import type { Ground } from '../domain/ground'
import { memoizeLast } from '../domain/memoizeLast'
import type { Brought } from '../domain/own/preview'
import { topicParks } from '../domain/topic'
import { type Language, selectedPark, selectedTopic, shownLens, type View } from '../state/view'
import { wordsIn } from '../words/words'
import { colouringOf } from './colouring'
import type { Fill } from './fill'
import { type LegendEntry, legendOf } from './legend'
import { approximateText, extentText, noticeText } from './noticeText'
import { type BasePark, baseParks, type ParkMark } from './parkMark'
import type { PatternGraphic } from './patternGraphic'
import { patternGraphicsOf } from './patternGraphics'
import { readingsOf } from './readings'
import { sentenceOf } from './sentence'
import { type StructureGraphic, shownStructure } from './structureGraphic'
import { type Theme, themesByName } from './theme'

/** What a view looks like, as a value. The map, the poster, the legend and every export read it. */
export type Drawing = {
  readonly title: string
  readonly sentence: string
  /** What the lens and the drawn patterns say. */
  readonly readings: readonly string[]
  readonly language: Language
  readonly theme: Theme
  readonly ground: Ground
  readonly parks: readonly ParkMark[]
  /** Every fill that a park may have under the lens. */
  readonly fills: readonly Fill[]
  readonly patterns: readonly PatternGraphic[]
  /** `null` where footprints alone are shown. */
  readonly structure: StructureGraphic | null
  /** What holds the blocks of each park together. */
  readonly envelopes: readonly Envelope[]
  /** What the colours mean; empty for the groups. */
  readonly legendTitle: string
  readonly legend: readonly LegendEntry[]
  readonly notice: string
  /** How its outlines are to be taken: as sketches, or as an office's own. */
  readonly reservation: string
  /** Where its map opens. */
  readonly extent: MapExtent
  readonly attribution: string
  /** What an import would draw, while it is looked at. */
  readonly brought?: Brought
}

/** What of a drawing the letters depend on: a choice changes nothing of it. */
export type TextSource = Pick<Drawing, 'ground' | 'language' | 'theme' | 'patterns' | 'structure'> & {
  readonly parks: readonly BasePark[]
}

/** All of a view that a drawing shows; a camera, for one, it does not. */
const shownOf = [
  'filter',
  'selection',
  'candidates',
  'lens',
  'patterns',
  'openSlots',
  'structure',
  'statedOnly',
  'arrangement',
  'compared',
  'desk',
  'clause',
  'language',
  'theme',
] as const satisfies readonly (keyof View)[]

type Shown = Pick<View, (typeof shownOf)[number]>
const recall = memoizeLast<Drawing>(4)

/**
 * The drawing of a view; the same value as long as what it shows is the same. What is pointed at, and what is lit by a list,
 * is another emphasis of these parks and leaves all else as it is.
 */
export function drawingOf(
  atlas: Atlas,
  ground: Ground,
  view: Shown,
  pointed: ParkId | null = null,
  lit: readonly ParkId[] = [],
): Drawing {
  const drawing = recall([atlas, ground, ...shownOf.map((part) => view[part])], () => drawn(atlas, ground, view))
  const emphasised = drawing.parks.map((park) => {
    if (park.emphasis !== 'selected' && park.id === pointed) return { ...park, emphasis: 'pointed' as const }
    return park.emphasis === null && lit.includes(park.id) ? { ...park, emphasis: 'lit' as const } : park
  })
  return emphasised.some((park, at) => park !== drawing.parks[at]) ? { ...drawing, parks: emphasised } : drawing
}

function drawn(atlas: Atlas, ground: Ground, view: Shown): Drawing {
  const words = wordsIn(view.language)
  const theme = themesByName[view.theme]
  const matching = new Set(matchingParks(atlas, view.filter))
  const emphasis = emphasisIn(atlas, view)
  const colouring = colouringOf(atlas, { ...view, lens: shownLens(view) }, theme)
  const parks = baseParks(atlas, view.language, view.candidates).map((park) => ({
    ...park,
    quiet: !matching.has(park.id),
    fill: colouring.fillOf(park.id),
    reading: colouring.readingOf(park.id),
    emphasis: emphasis(park.id),
  }))
  const patterns = patternGraphicsOf(atlas, view, theme)
  return {
    title: words('title'),
    sentence: sentenceOf(atlas, view.filter, view.language),
    readings: readingsOf(atlas, view, colouring),
    language: view.language,
    theme,
    ground,
    parks,
    fills: colouring.classes.map(({ fill }) => fill),
    patterns,
    structure: shownStructure(atlas, view),
    envelopes: atlas.envelopes,
    legendTitle: colouring.title,
    legend: legendOf(parks, colouring, patterns, view, {
      text: theme.text,
      approximate: approximateText(atlas, view.language),
    }),
    notice: noticeText(atlas, view.language),
    reservation: extentText(atlas, view.language),
    extent: atlas.edition.extent,
    attribution: words('attribution'),
  }
}

function emphasisIn(atlas: Atlas, view: Shown): (park: ParkId) => ParkMark['emphasis'] {
  const selected = selectedPark(view)
  const read = view.clause ? parksOfClause(atlas, view.clause) : []
  const topic = selectedTopic(view)
  const about = topic ? topicParks(atlas, topic, view.filter.sources) : []
  const lit = new Set([...read, ...about, ...(view.desk === 'compare' ? view.compared : [])])
  return (park) => (park === selected ? 'selected' : lit.has(park) ? 'lit' : null)
}
