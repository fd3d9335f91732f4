import { X } from 'lucide-react'
import { useWords } from '../../state/AtlasContext'
import { type Slide, slideFrom } from '../../state/deck'
import type { Talk } from '../../state/talk'
import { talkWordsIn } from '../../words/parts/talk'
import type { Command } from '../stage/keys'
import type { StageAids } from '../stage/stageCommands'
import { durationText } from './durationText'
import { Notes } from './Notes'
import { TalkButton } from './TalkButton'
import { useNow } from './useNow'

type Props = {
  readonly talk: Talk
  readonly slide: Slide
  readonly over: StageAids['over']
  readonly obey: (command: Command) => void
}

/** With one screen: the notes below the stage, which makes room for them; and a word where the window was blocked. */
export function StageNotes({ over, ...shared }: Props) {
  if (over === 'refused') return <Refused obey={shared.obey} />
  return over === 'notes' ? <NotesPanel {...shared} /> : null
}

function NotesPanel({ talk, slide, obey }: Omit<Props, 'over'>) {
  const words = useWords(talkWordsIn)
  const now = useNow()
  const next = slideFrom(talk.deck, slide.id, 1)
  return (
    <aside className="stage-notes" aria-label={words('notes')}>
      <Notes slide={slide} />
      <div className="stack stage-notes-side">
        <p>
          <span>{words('presenter.elapsed')}</span> <b role="timer">{durationText(now - talk.startedAt)}</b>
        </p>
        <p>
          <span>{words('presenter.next')}</span> {next && next.id !== slide.id ? next.title : words('presenter.noNext')}
        </p>
      </div>
      <TalkButton label={words('presenter.hideNotes')} act={() => obey('notes')}>
        <X size={20} aria-hidden="true" />
      </TalkButton>
    </aside>
  )
}

function Refused({ obey }: Pick<Props, 'obey'>) {
  const words = useWords(talkWordsIn)
  return (
    <aside className="stage-refused trouble bar" role="alert">
      <p>{words('presenter.refused')}</p>
      <TalkButton label={words('presenter.showNotes')} act={() => obey('notes')}>
        {words('presenter.showNotes')}
      </TalkButton>
      <TalkButton label={words('talk.close')} act={() => obey('escape')}>
        <X size={20} aria-hidden="true" />
      </TalkButton>
    </aside>
  )
}
