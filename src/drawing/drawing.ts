import type { Atlas, ParkId } from '../domain/atlas'
import { matchingParks } from '../domain/filter'
import type { Ground } from '../domain/ground'
import { type Language, selectedPark, type View } from '../state/view'
import { wordsIn } from '../words/words'
import { type LegendEntry, legendOf } from './legend'
import { type ParkMark, stillParks } from './parkMark'
import { sentenceOf } from './sentence'
import { type Theme, themesByName } from './theme'

/** What a view looks like, as a value. The map, the poster, the legend and every export read it. */
export type Drawing = {
  readonly title: string
  readonly sentence: string
  readonly language: Language
  readonly theme: Theme
  readonly ground: Ground
  readonly parks: readonly ParkMark[]
  readonly legend: readonly LegendEntry[]
  readonly notice: string
  readonly attribution: string
}

export function drawingOf(atlas: Atlas, ground: Ground, view: View, pointed: ParkId | null = null): Drawing {
  const words = wordsIn(view.language)
  const matching = new Set(matchingParks(atlas, view.filter))
  const selected = selectedPark(view)
  const parks = stillParks(atlas, view.language, view.candidates).map((park) => ({
    ...park,
    quiet: !matching.has(park.id),
    emphasis: park.id === selected ? ('selected' as const) : park.id === pointed ? ('pointed' as const) : null,
  }))
  return {
    title: words('title'),
    sentence: sentenceOf(atlas, view.filter, view.language),
    language: view.language,
    theme: themesByName[view.theme],
    ground,
    parks,
    legend: legendOf(atlas, parks, view.language),
    notice: words('notice'),
    attribution: words('attribution'),
  }
}
