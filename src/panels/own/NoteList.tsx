import type { Findings } from '../../domain/own/findings'
import { foundNotes, noteWeights } from '../../drawing/foundNotes'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { ownWordsIn } from '../../words/parts/own'

/** Everything that was passed over, read otherwise or put right, with how often; what is lost stands open. */
export function NoteList({ findings }: { readonly findings: Findings }) {
  const words = useWords(ownWordsIn)
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const notes = foundNotes(findings, atlas.parks, language)
  return (
    <div className="own-notes">
      {noteWeights
        .filter((weight) => notes[weight].length > 0)
        .map((weight) => (
          <details key={weight} open={weight === 'left'}>
            <summary>{words(`own.notes.${weight}`, { count: notes[weight].length })}</summary>
            <ul className="small">
              {notes[weight].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  )
}
