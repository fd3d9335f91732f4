import './progress.css'
import { useWords } from '../../state/AtlasContext'
import { numberOf, type Slide } from '../../state/deck'
import type { Talk } from '../../state/talk'
import { talkWordsIn } from '../../words/parts/talk'
import { durationText } from './durationText'
import { TalkButton } from './TalkButton'
import { useNow } from './useNow'
import { useTargetTime } from './useTargetTime'

type Props = { readonly talk: Talk; readonly slide: Slide }

/** How far one is: of the slides, and of the time that the talk is to take. */
export function TalkProgress({ talk: { deck, startedAt }, slide }: Props) {
  const words = useWords(talkWordsIn)
  const { minutes, shorter, longer } = useTargetTime(deck.slides.length)
  const at = numberOf(deck, slide.id)
  const elapsed = Math.max(0, useNow() - startedAt)
  const target = minutes * 60_000
  return (
    <section className="line talk-progress" aria-label={words('presenter.progress')}>
      <p>{words('presenter.page', { at, count: deck.slides.length })}</p>
      <Bar share={at / deck.slides.length} label={words('presenter.page', { at, count: deck.slides.length })} />
      <p data-late={elapsed > target}>
        {words(elapsed > target ? 'presenter.over' : 'presenter.left', {
          time: durationText(Math.abs(target - elapsed)),
        })}
      </p>
      <Bar share={elapsed / target} label={words('presenter.time')} />
      <TalkButton label={words('presenter.shorter')} act={shorter} look="icon">
        −
      </TalkButton>
      <p>{words('presenter.minutes', { minutes })}</p>
      <TalkButton label={words('presenter.longer')} act={longer} look="icon">
        +
      </TalkButton>
    </section>
  )
}

function Bar({ share, label }: { readonly share: number; readonly label: string }) {
  return <progress max={1} value={Math.min(1, share)} aria-label={label} />
}
