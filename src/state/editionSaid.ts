import type { Atlas } from '../domain/atlas'
import { otherEdition } from '../domain/edition'
import type { Words } from '../words/words'

/** What follows the news of a file that was taken in: that it is of another edition; nothing where it is of this. */
export function editionSaid(atlas: Atlas, named: string | undefined, words: Words): string {
  const edition = otherEdition(atlas, named)
  return edition === null ? '' : words('edition.otherFile', { edition })
}
