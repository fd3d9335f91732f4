import { useAtlas, useChoice, useWords } from '../state/AtlasContext'
import { readAddress } from '../state/address'
import type { Notice } from '../state/addressPart'
import { droppedParts } from '../state/noticeTexts'
import { useTalk } from '../state/useTalk'
import { deckWordsIn } from '../words/parts/deck'

type Props = { readonly notices: readonly Notice[] }

/** What of a slide's view this atlas does not have, in a sentence; nothing where all of it is there. */
export function DroppedParts({ notices }: Props) {
  const words = useWords(deckWordsIn)
  const language = useChoice('language')
  if (notices.length === 0) return null
  return <span>{words('deck.dropped', { parts: droppedParts(notices, language) })}</span>
}

/** The same of the slide that is on in the talk. */
export function DroppedOfSlide() {
  const { atlas } = useAtlas()
  const talk = useTalk()
  const slide = talk?.deck.slides.find(({ id }) => id === talk.at)
  return <DroppedParts notices={slide ? readAddress(slide.address, atlas).notices : []} />
}
