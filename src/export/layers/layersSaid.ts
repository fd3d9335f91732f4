import type { Atlas, Park } from '../../domain/atlas'
import { matchingParks } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { importOf } from '../../domain/own/edits'
import { keptBack } from '../../domain/own/outgoing'
import { noOwnBoundaries } from '../../domain/own/ownBoundaries'
import { plainLine } from '../../domain/plainText'
import { sentenceOf } from '../../drawing/sentence'
import type { DataRequest } from '../../state/dataFormat'
import { layerWordsIn } from '../../words/parts/layers'
import { reservation } from '../origins'

/**
 * What a file of outlines says of itself, a line each: what it is, of which filter, what stands in it, which outlines are the
 * office's own and whose were left out, the notice and the day.
 */
export function layersSaid(
  atlas: Atlas,
  asked: DataRequest,
  day: string,
  content: readonly string[],
): readonly string[] {
  const words = layerWordsIn(asked.language)
  const { notice, noticeEn } = reservation
  return [
    words('layers.title'),
    words('filteredBy', { sentence: sentenceOf(atlas, asked.filter, asked.language) }),
    ...content,
    ...ownSaid(atlas, asked),
    asked.language === 'zh' ? notice : noticeEn,
    day,
  ]
}

function ownSaid(atlas: Atlas, { filter, language }: DataRequest): readonly string[] {
  const words = layerWordsIn(language)
  const matching = new Set(matchingParks(atlas, filter))
  const parks = atlas.parks.filter(({ id }) => matching.has(id))
  const { own = noOwnBoundaries } = atlas
  const held = keptBack(atlas, parks)
  const names = (list: readonly Park[]) => list.map((park) => nameIn(language, park)).join(words('join.conditions'))
  const taken = own.imports.flatMap((one) => {
    const of = parks.filter(({ id }) => one.mayExport && importOf(own, id) === one)
    return of.length > 0 ? [words('layers.own', { names: names(of), source: one.source, date: one.date })] : []
  })
  return held.length > 0 ? [...taken, words('layers.keptBack', { count: held.length, names: names(held) })] : taken
}

/** The same as a text for Windows: with the mark by which it knows UTF-8, and its line ends. */
export function readmeText(lines: readonly string[]): string {
  return `\uFEFF${lines.map(plainLine).join('\r\n')}\r\n`
}
