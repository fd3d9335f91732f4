import { useAtlas, useWords } from '../state/AtlasContext'
import { type EndedTalk, newTalk } from '../state/talk'
import { useTalkStore } from '../state/useTalk'
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
    <div className="talk-ended">
      <h1>{words('presenter.ended')}</h1>
      <p>{words('presenter.took', { deck: deck.name, time: durationText(endedAt - startedAt) })}</p>
      <Detours />
      <p className="talk-ended-acts">
        <button type="button" className="button" onClick={leave}>
          {words('presenter.toMap')}
        </button>
        <button type="button" className="button" onClick={() => begin(newTalk(deck, at, Date.now()))}>
          {words('presenter.again')}
        </button>
      </p>
    </div>
  )
}
