import { ChevronLeft, ChevronRight, LogOut, Moon, Pause, Play, Square, Sun } from 'lucide-react'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import type { Talk } from '../../state/talk'
import { talkWordsIn } from '../../words/parts/talk'
import type { Command } from '../stage/keys'
import { TalkButton } from './TalkButton'
import { TalkClock } from './TalkClock'

type Props = { readonly talk: Talk; readonly digits: string; readonly obey: (command: Command) => void }

/** Clock and what the keys do, as buttons. */
export function Controls({ talk: { blank, plays, startedAt }, digits, obey }: Props) {
  const words = useWords(talkWordsIn)
  return (
    <section className="bar presenter-bar" aria-label={words('presenter.controls')}>
      <TalkClock startedAt={startedAt} />
      <p role="status" className="presenter-typed">
        {digits ? words('presenter.typed', { number: digits }) : ''}
      </p>
      <div className="line presenter-steps">
        <TalkButton label={words('talk.back')} act={() => obey('back')}>
          <ChevronLeft size={26} aria-hidden="true" />
        </TalkButton>
        <TalkButton label={words('talk.next')} act={() => obey('next')} look="primary">
          {words('talk.next')}
          <ChevronRight size={26} aria-hidden="true" />
        </TalkButton>
      </div>
      <div className="line presenter-acts">
        {(['black', 'white'] as const).map((colour) => (
          <TalkButton
            key={colour}
            label={words(`presenter.${colour}`)}
            isOn={blank === colour}
            act={() => obey(colour)}
          >
            <Square size={18} aria-hidden="true" fill={colour} />
            {words(`presenter.${colour}`)}
          </TalkButton>
        ))}
        <TalkButton label={words(plays ? 'presenter.pause' : 'presenter.play')} act={() => obey('play')}>
          {plays ? <Pause size={18} aria-hidden="true" /> : <Play size={18} aria-hidden="true" />}
          {words(plays ? 'presenter.pause' : 'presenter.play')}
        </TalkButton>
        <LightButton />
        <TalkButton label={words('talk.end')} act={() => obey('end')}>
          <LogOut size={18} aria-hidden="true" />
          {words('talk.end')}
        </TalkButton>
      </div>
    </section>
  )
}

/** This window's own light. */
function LightButton() {
  const { store } = useAtlas()
  const words = useWords(talkWordsIn)
  const isDark = useAtlasState(({ view }) => view.theme === 'dark' || view.theme === 'projector-dark')
  return (
    <TalkButton
      label={words(isDark ? 'talk.tool.bright' : 'talk.tool.dark')}
      act={() => store.getState().show({ theme: isDark ? 'light' : 'dark' })}
      className="light-button"
    >
      {isDark ? <Sun size={18} aria-hidden="true" /> : <Moon size={18} aria-hidden="true" />}
    </TalkButton>
  )
}
