import { useAtlas, useWords } from '../state/AtlasContext'
import { type EndedTalk, newTalk } from '../state/talk'
import { useTalkStore } from '../state/useTalk'
import { Button } from '../ui/Button'
import { talkWordsIn } from '../words/parts/talk'
import { Detours } from './Detours'
import { durationText } from './presenter/durationText'

/** After a talk, in each of its windows: how long it took, and what was shown off the script. */
export function Ended({ talk: { deck, at, startedAt, endedAt } }: { readonly talk: EndedTalk }) {
  const { store } = useAtlas()
  const { begin } = useTalkStore()
  const words = useWords(talkWordsIn)
  const leave = () => store.getState().show({ screen: 'whole', desk: 'deck', slide: { deck: deck.id, slide: at } })
  return (
    <div className="no-talk stack">
      <h1>{words('presenter.ended')}</h1>
      <p>{words('presenter.took', { deck: deck.name, time: durationText(endedAt - startedAt) })}</p>
      <Detours />
      <p className="bar">
        <Button size="large" onClick={leave}>
          {words('presenter.toMap')}
        </Button>
        <Button size="large" onClick={() => begin(newTalk(deck, at, Date.now()))}>
          {words('presenter.again')}
        </Button>
      </p>
    </div>
  )
}
