import { Camera, Eye } from 'lucide-react'
import { slideDesk, slideDesks } from '../../drawing/desks/deskSlides'
import { useAtlas, useView } from '../../state/AtlasContext'
import { readAddress } from '../../state/address'
import { type Slide, type SlideChange, withDesk } from '../../state/deck'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { DroppedParts } from '../DroppedParts'
import { SecondsField } from './SecondsField'
import { isShown } from './shown'
import type { OnDesk } from './useDeckDesk'
import type { SlideActs } from './useSlideActs'

type Props = {
  readonly desk: OnDesk
  readonly slide: Slide
  readonly acts: SlideActs
  readonly set: (change: SlideChange) => void
}

/** What stands on the stage with a slide and how long: its view, the desk below it, whether it is a cover. */
export function SlideShows({ desk: { deck, words, isOwn, show }, slide, acts, set }: Props) {
  const { atlas } = useAtlas()
  const view = useView()
  const isHere = isShown(slide, view, atlas)
  return (
    <div className="stack">
      <p className="deck-here small muted" data-here={isHere}>
        {words(isHere ? 'deck.isShown' : 'deck.differs')}
      </p>
      <div className="bar">
        {isOwn ? (
          <Button look="quiet" onClick={() => acts.retake(slide)}>
            <Camera size={15} aria-hidden="true" />
            {words('deck.retake')}
          </Button>
        ) : null}
        <Button look="quiet" aria-disabled={isHere} onClick={() => show(slide)}>
          <Eye size={15} aria-hidden="true" />
          {words('deck.showAgain')}
        </Button>
      </div>
      <p className="deck-dropped trouble">
        <DroppedParts notices={readAddress(slide.address, atlas).notices} />
      </p>
      <Field label={words('deck.spread')}>
        <select
          value={slideDesk(atlas, slide) ?? ''}
          disabled={!isOwn}
          onChange={({ currentTarget: { value } }) =>
            set({ address: withDesk(slide.address, slideDesks.find((name) => name === value) ?? null) })
          }
        >
          <option value="">{words('deck.spreadNone')}</option>
          {slideDesks.map((name) => (
            <option key={name} value={name}>
              {words(`desk.${name}`)}
            </option>
          ))}
        </select>
      </Field>
      <SecondsField
        label={words('deck.ownSeconds')}
        value={slide.seconds}
        placeholder={words('deck.asDeck', { seconds: deck.seconds })}
        readOnly={!isOwn}
        onChange={(seconds) => set({ seconds })}
      />
      <Field label={words('deck.cover')} isTick>
        <input
          type="checkbox"
          checked={slide.isCover}
          disabled={!isOwn}
          onChange={() => set({ isCover: !slide.isCover })}
        />
      </Field>
    </div>
  )
}
