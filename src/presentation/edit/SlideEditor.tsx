import { type FocusEvent, useState } from 'react'
import { fileLimits } from '../../domain/fileLimits'
import { editedSlide, type Slide, type SlideChange } from '../../state/deck'
import { Field } from '../../ui/Field'
import { SlideShows } from './SlideShows'
import { SlideTools } from './SlideTools'
import type { OnDesk } from './useDeckDesk'
import type { SlideActs } from './useSlideActs'

type Props = { readonly desk: OnDesk; readonly slide: Slide; readonly acts: SlideActs }

/** Title and words of a slide, what it shows, and what can be done with it; of the shipped deck, to be read only. */
export function SlideEditor({ desk, slide, acts }: Props) {
  const { words, isOwn, edit } = desk
  // What is written between one focus and the next is one edit.
  const [visit, setVisit] = useState(0)
  const write = (field: 'title' | 'says', value: string) =>
    edit(editedSlide(slide.id, { [field]: value }), `${slide.id} ${field} ${visit}`)
  const set = (change: SlideChange) => edit(editedSlide(slide.id, change))
  const begin = (event: FocusEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) setVisit(visit + 1)
  }
  return (
    <section className="deck-editor" aria-label={words('deck.editor')} onFocus={begin}>
      <SlideTools desk={desk} slide={slide} acts={acts} />
      <div className="stack deck-fields">
        <Field label={words('slideTitle')}>
          <input
            value={slide.title}
            maxLength={fileLimits.title}
            readOnly={!isOwn}
            onChange={(event) => write('title', event.currentTarget.value)}
          />
        </Field>
        <Field label={words('deck.says')} className="deck-says">
          <textarea
            value={slide.says}
            maxLength={fileLimits.says}
            readOnly={!isOwn}
            onChange={(event) => write('says', event.currentTarget.value)}
          />
        </Field>
      </div>
      <SlideShows desk={desk} slide={slide} acts={acts} set={set} />
    </section>
  )
}
