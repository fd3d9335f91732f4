import { useAtlas, useChoice, useWords } from '../state/AtlasContext'
import { readAddress } from '../state/address'
import type { Notice } from '../state/addressPart'
import { droppedParts, noticeTexts } from '../state/noticeTexts'
import { useTalk } from '../state/useTalk'
import { deckWordsIn } from '../words/parts/deck'

type Props = { readonly notices: readonly Notice[] }

/** What of a slide's view this atlas does not have, in a sentence; nothing where all of it is there. */
export function DroppedParts({ notices }: Props) {
  const words = useWords(deckWordsIn)
  const language = useChoice('language')
  if (notices.length === 0) return null
  const dropped = notices.filter(({ reason }) => reason !== 'edition')
  const said = noticeTexts(
    notices.filter(({ reason }) => reason === 'edition'),
    language,
  )
  const parts = dropped.length > 0 ? [words('deck.dropped', { parts: droppedParts(dropped, language) })] : []
  return <span>{[...said, ...parts].join(' ')}</span>
}

/** The same of the slide that is on in the talk. */
export function DroppedOfSlide() {
  const { atlas } = useAtlas()
  const talk = useTalk()
  const slide = talk?.deck.slides.find(({ id }) => id === talk.at)
  return <DroppedParts notices={slide ? readAddress(slide.address, atlas).notices : []} />
}
