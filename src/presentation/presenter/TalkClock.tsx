import { RotateCcw } from 'lucide-react'
import { useWords } from '../../state/AtlasContext'
import { useTalkStore } from '../../state/useTalk'
import { talkWordsIn } from '../../words/parts/talk'
import { durationText } from './durationText'
import { TalkButton } from './TalkButton'
import { useNow } from './useNow'

/** The time of day, and how long the talk has been on. */
export function TalkClock({ startedAt }: { readonly startedAt: number }) {
  const words = useWords(talkWordsIn)
  const { change } = useTalkStore()
  const now = useNow()
  const wall = new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return (
    <div className="line talk-clock">
      <p>
        <span className="muted">{words('presenter.clock')}</span> <time>{wall}</time>
      </p>
      <p>
        <span className="muted">{words('presenter.elapsed')}</span>{' '}
        <time role="timer" aria-label={words('presenter.elapsed')}>
          {durationText(now - startedAt)}
        </time>
      </p>
      <TalkButton
        label={words('presenter.reset')}
        act={() => change((talk) => ({ ...talk, startedAt: Date.now() }))}
        look="icon"
      >
        <RotateCcw size={16} aria-hidden="true" />
      </TalkButton>
    </div>
  )
}
