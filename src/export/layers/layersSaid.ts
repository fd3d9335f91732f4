import type { Atlas } from '../../domain/atlas'
import { plainLine } from '../../domain/plainText'
import { ownOutlinesText } from '../../drawing/noticeText'
import { sentenceOf } from '../../drawing/sentence'
import type { DataRequest } from '../../state/dataFormat'
import { layerWordsIn } from '../../words/parts/layers'
import { reservationOf } from '../origins'

/**
 * What a file of outlines says of itself, a line each: what it is, of which filter, what stands in it, which outlines are the
 * office's own, the notice and the day.
 */
export function layersSaid(
  atlas: Atlas,
  asked: DataRequest,
  day: string,
  content: readonly string[],
): readonly string[] {
  const words = layerWordsIn(asked.language)
  const { notice, noticeEn } = reservationOf(atlas, null)
  const own = ownOutlinesText(atlas, asked.language)
  return [
    words('layers.title'),
    words('filteredBy', { sentence: sentenceOf(atlas, asked.filter, asked.language) }),
    ...content,
    ...(own === null ? [] : [own]),
    asked.language === 'zh' ? notice : noticeEn,
    day,
  ]
}

/** The same as a text for Windows: with the mark by which it knows UTF-8, and its line ends. */
export function readmeText(lines: readonly string[]): string {
  return `\uFEFF${lines.map(plainLine).join('\r\n')}\r\n`
}
