import type { Atlas } from '../domain/atlas'
import { noticeOf } from '../domain/edition'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

/** The reservation under every picture: the edition's own, and whose outlines stand in the place of drawn blocks. */
export function noticeText(atlas: Atlas, language: Language): string {
  const words = wordsIn(language)
  const notice = noticeOf(atlas, language)
  const own = ownOutlinesText(atlas, language)
  return own === null ? notice : [notice, own].join(words('own.join'))
}

/** How many parks have an outline of the office's, from what source and when; `null` where none has. */
export function ownOutlinesText({ own, parks }: Atlas, language: Language): string | null {
  if (!own) return null
  const words = wordsIn(language)
  const { imports, outlines } = own.boundaries
  const sources = imports.map(({ source, date }) => words('own.sourceAndDate', { source, date }))
  return words('own.notice', {
    count: outlines.length,
    all: parks.length,
    sources: [...new Set(sources)].join(words('own.join')),
  })
}
