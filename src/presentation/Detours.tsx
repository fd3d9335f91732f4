import './presenter/ended.css'
import { byId } from '../domain/byId'
import { nameIn } from '../domain/named'
import { drawingOf } from '../drawing/drawing'
import { useAtlas, useView, useWords } from '../state/AtlasContext'
import { writeAddress } from '../state/address'
import { numberOf } from '../state/deck'
import { savedPlace } from '../state/savedAddress'
import type { Detour, EndedTalk } from '../state/talk'
import { useLastTalk } from '../state/useTalk'
import { selectedPark, type View } from '../state/view'
import { talkWordsIn } from '../words/parts/talk'

/** What was shown off the script in the last talk, each with its link; nothing before a talk has ended. */
export function Detours() {
  const words = useWords(talkWordsIn)
  const last = useLastTalk()
  if (!last) return null
  return (
    <section className="stack detours" aria-label={words('presenter.detours')}>
      <h2 className="heading">{words('presenter.detours')}</h2>
      {last.detours.length === 0 ? <p className="muted">{words('presenter.noDetours')}</p> : null}
      <ol className="stack">
        {last.detours.map((detour, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a talk that is over stays as it is.
          <DetourItem key={at} talk={last} detour={detour} />
        ))}
      </ol>
    </section>
  )
}

function DetourItem({ talk, detour }: { readonly talk: EndedTalk; readonly detour: Detour }) {
  const { atlas } = useAtlas()
  const here = useView()
  const words = useWords(talkWordsIn)
  const caption = useCaption()
  const view: View = { ...savedPlace(detour.address, here, atlas).view, screen: 'whole', slide: null }
  const slide = talk.deck.slides.find(({ id }) => id === detour.slide)
  return (
    <li>
      {/* The presenter's window stays as it is. */}
      <a href={`#${writeAddress(view)}`} target={here.screen === 'presenter' ? '_blank' : undefined} rel="noreferrer">
        {caption(view)}
      </a>
      {slide ? (
        <span className="muted">
          {words('presenter.during', { at: numberOf(talk.deck, slide.id), title: slide.title })}
        </span>
      ) : null}
    </li>
  )
}

/** What a view is called: its desk, the chosen park, what the map reads, the answer to what is asked. */
function useCaption(): (view: View) => string {
  const { atlas, ground } = useAtlas()
  const words = useWords()
  return (view) => {
    const chosen = selectedPark(view)
    const park = chosen && byId(atlas.parks).get(chosen)
    const { readings, sentence } = drawingOf(atlas, ground, view)
    const parts = [
      view.desk ? words(`desk.${view.desk}`) : '',
      park ? nameIn(view.language, park) : '',
      readings[0] ?? sentence,
    ]
    return parts.filter(Boolean).join(' · ')
  }
}
