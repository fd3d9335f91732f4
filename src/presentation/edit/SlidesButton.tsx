import { FileText, Presentation, X } from 'lucide-react'
import { useState } from 'react'
import type { OfficeTemplate } from '../../domain/officeTemplate'
import { leavingAtlas, useAtlas, useWords } from '../../state/AtlasContext'
import type { Deck } from '../../state/deck'
import { keptFields, keptSheets } from '../../state/keptSheets'
import { savedPlace } from '../../state/savedAddress'
import type { SlideForm } from '../../state/slidesToWrite'
import { Button } from '../../ui/Button'
import { missingWord } from '../../ui/fetchedPart'
import { deckWordsIn } from '../../words/parts/deck'
import { slideLink } from './slideLink'

type Props = {
  readonly deck: Deck
  readonly as: SlideForm
  readonly fileName: () => string
  readonly template: OfficeTemplate | null
  readonly tell: (text: string) => void
}

/** Of a map that no screen shows: a slide whose view has a camera shows as much as a usual window does. */
const usualScreen = { width: 976, height: 664 } as const

/** Writes the whole deck, as slides of native shapes with their notes or as pages; a second press calls it off. */
export function SlidesButton({ deck, as, fileName, template, tell }: Props) {
  const { atlas: shown, ground, services, store } = useAtlas()
  const atlas = leavingAtlas(shown)
  const words = useWords(deckWordsIn)
  const [running, run] = useState<AbortController | null>(null)
  const save = async () => {
    const mine = new AbortController()
    run(mine)
    tell(words('deck.pptxWriting'))
    const here = store.getState().view
    const kept = await keptSheets(services.shelf)
    const slides = deck.slides.map((slide) => {
      const { view } = savedPlace(slide.address, here, atlas)
      const { title, says, isCover } = slide
      return { title, says, isCover, view, link: slideLink(atlas, deck.id, slide).link, fields: keptFields(kept, view) }
    })
    const given = { as, slides, shape: '16:9', title: deck.name, screen: usualScreen, template } as const
    await services.saveSlides(atlas, ground, given, fileName(), mine.signal).then(
      (file) => tell(words(`deck.${as}Saved`, { file })),
      (error) => tell(words(mine.signal.aborted ? 'deck.pptxCancelled' : (missingWord(error) ?? 'file.notWritten'))),
    )
    run(null)
  }
  const Icon = running ? X : as === 'pdf' ? FileText : Presentation
  return (
    <Button look="quiet" disabled={deck.slides.length === 0} onClick={running ? () => running.abort() : save}>
      <Icon size={15} aria-hidden="true" />
      {words(running ? 'deck.pptxCancel' : `deck.${as}`)}
    </Button>
  )
}
