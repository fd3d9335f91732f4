import type { Findings } from '../../domain/own/findings'
import { useChoice, useWords } from '../../state/AtlasContext'
import { ownWordsIn } from '../../words/parts/own'
import { ownNoteText } from './ownRefusalText'

/** Everything that was passed over or made good, with how often. */
export function NoteList({ findings: { notes, refused } }: { readonly findings: Findings }) {
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const texts = [
    ...notes.map((note) => ownNoteText(note, language)),
    ...(refused.length > 0
      ? [
          words('own.refusedFeatures', {
            count: refused.length,
            numbers: refused.slice(0, 6).join(words('join.conditions')),
          }),
        ]
      : []),
  ]
  if (texts.length === 0) return null
  return (
    <ul className="own-notes small">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
