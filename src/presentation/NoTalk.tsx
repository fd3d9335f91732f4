import { useAtlas, useChoice, useWords } from '../state/AtlasContext'
import { useOpenDecks } from '../state/useDecks'
import { useLastTalk } from '../state/useTalk'
import { Button } from '../ui/Button'
import { talkWordsIn } from '../words/parts/talk'
import { Ended } from './Ended'
import type { Joining } from './useJoining'

/** Where there is no talk: it has ended, is still to come, or cannot be. */
export function NoTalk({ deck, isRead, hasJoined }: Joining) {
  const { store } = useAtlas()
  const words = useWords(talkWordsIn)
  const place = useChoice('slide')
  const last = useLastTalk()
  const isSilent = useOpenDecks().trouble === 'silent'
  if (hasJoined && last) return <Ended talk={last} />
  const isLost = isRead && !deck
  const text = isLost
    ? words(isSilent ? 'talk.silent' : 'talk.lost', { deck: place?.deck ?? '' })
    : words(deck && !deck.slides[0] ? 'talk.empty' : 'openingDeck')
  return (
    <div className="no-talk stack">
      <p role="status">{text}</p>
      <Button size="large" onClick={() => store.getState().show({ screen: 'whole' })}>
        {words('presenter.toMap')}
      </Button>
    </div>
  )
}
