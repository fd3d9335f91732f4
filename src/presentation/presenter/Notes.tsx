import './notes.css'
import { useWords } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { talkWordsIn } from '../../words/parts/talk'
import { spokenPart } from './spokenPart'
import { TalkButton } from './TalkButton'
import { useNotesSize } from './useNotesSize'

/** What is said at a slide, in type as large as the presenter wants it. */
export function Notes({ slide }: { readonly slide: Slide }) {
  const words = useWords(talkWordsIn)
  const { spoken, rests } = spokenPart(slide.says)
  const { pixels, smaller, larger } = useNotesSize()
  return (
    <section className="column notes" aria-label={words('notes')}>
      <div className="line notes-head">
        <h2>{words('notes')}</h2>
        <TalkButton label={words('presenter.smaller')} act={smaller}>
          A−
        </TalkButton>
        <TalkButton label={words('presenter.larger')} act={larger}>
          A+
        </TalkButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <div key={slide.id} className="scrolls notes-text" style={{ fontSize: pixels }} tabIndex={0} data-scrolls="true">
        {spoken || <span className="muted">{words('presenter.noNotes')}</span>}
        {rests ? (
          <details className="notes-rests">
            <summary>{words('presenter.rests')}</summary>
            {rests}
          </details>
        ) : null}
      </div>
    </section>
  )
}
