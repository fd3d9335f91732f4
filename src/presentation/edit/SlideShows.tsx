import { Camera, Eye } from 'lucide-react'
import { slideDesk, slideDesks } from '../../drawing/desks/deskSlides'
import { useAtlas, useView } from '../../state/AtlasContext'
import { readAddress } from '../../state/address'
import { type Slide, type SlideChange, withDesk } from '../../state/deck'
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
    <div className="deck-shows">
      <p className="deck-here" data-here={isHere}>
        {words(isHere ? 'deck.isShown' : 'deck.differs')}
      </p>
      <div className="deck-views">
        {isOwn ? (
          <button type="button" className="button" onClick={() => acts.retake(slide)}>
            <Camera size={15} aria-hidden="true" />
            {words('deck.retake')}
          </button>
        ) : null}
        <button type="button" className="button" aria-disabled={isHere} onClick={() => show(slide)}>
          <Eye size={15} aria-hidden="true" />
          {words('deck.showAgain')}
        </button>
      </div>
      <p className="deck-dropped">
        <DroppedParts notices={readAddress(slide.address, atlas).notices} />
      </p>
      <label className="deck-field">
        {words('deck.spread')}
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
      </label>
      <SecondsField
        label={words('deck.ownSeconds')}
        value={slide.seconds}
        placeholder={words('deck.asDeck', { seconds: deck.seconds })}
        readOnly={!isOwn}
        onChange={(seconds) => set({ seconds })}
      />
      <label className="deck-tick">
        <input
          type="checkbox"
          checked={slide.isCover}
          disabled={!isOwn}
          onChange={() => set({ isCover: !slide.isCover })}
        />
        {words('deck.cover')}
      </label>
    </div>
  )
}
