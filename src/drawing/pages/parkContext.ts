import type { Atlas, Park } from '../../domain/atlas'
import { type Named, nameIn } from '../../domain/named'
import type { Language } from '../../state/view'
import type { PageWords } from '../../words/parts/pages'
import type { Paragraph } from './columns'
import type { References } from './references'

/** Of what a page tells, in which words; `marks` numbers its clauses. */
export type ParkContext = {
  readonly atlas: Atlas
  readonly park: Park
  readonly language: Language
  readonly words: PageWords
  readonly marks: References['marks']
}

export const factParagraph = (text: string): Paragraph => ({ look: 'fact', text })
export const softParagraph = (text: string): Paragraph => ({ look: 'soft', text })

/** Names one after the other. */
export function namesIn({ language, words }: Pick<ParkContext, 'language' | 'words'>, named: readonly Named[]): string {
  return named.map((one) => nameIn(language, one)).join(words('join.conditions'))
}
