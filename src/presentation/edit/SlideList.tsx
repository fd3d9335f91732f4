import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { fileLimits } from '../../domain/fileLimits'
import { Button } from '../../ui/Button'
import { OrderedList } from '../../ui/OrderedList'
import { Thumbnail } from './Thumbnail'
import type { OnDesk } from './useDeckDesk'
import type { SlideActs } from './useSlideActs'

type Props = { readonly desk: OnDesk; readonly acts: SlideActs; readonly copy: () => void }

/** The slides in their order: choosing one shows it on the map. */
export function SlideList({ desk: { deck, slide: chosen, isOwn, words, choose }, acts, copy }: Props) {
  const items = useMemo(
    () =>
      deck.slides.map((slide, at) => {
        const title = slide.title || words('deck.untitled')
        return { id: slide.id, name: words('deck.slideName', { at: at + 1, title }), at: at + 1, title, slide }
      }),
    [deck, words],
  )
  const slideOf = (id: string) => deck.slides.find((slide) => slide.id === id)
  const isFull = deck.slides.length >= fileLimits.slides
  return (
    <section className="column deck-slides" aria-label={words('slides')}>
      {isOwn ? (
        <Button aria-disabled={isFull} onClick={acts.add}>
          <Plus size={16} aria-hidden="true" />
          {words('deck.add')}
        </Button>
      ) : (
        <Button onClick={copy} title={words('deck.readOnly')}>
          {words('deck.copyToEdit')}
        </Button>
      )}
      {isFull ? <p className="muted">{words('deck.full', { count: fileLimits.slides })}</p> : null}
      <OrderedList
        label={words('slides')}
        items={items}
        chosen={chosen?.id ?? null}
        onChoose={choose}
        empty={words('deck.none')}
        onMove={isOwn ? acts.move : undefined}
        onStep={isOwn ? withSlide((slide, by: -1 | 1) => acts.step(slide, by)) : undefined}
        onRemove={isOwn ? withSlide((slide) => acts.remove(slide)) : undefined}
      >
        {({ at, title, slide }) => (
          <>
            <span className="deck-number">{at}</span>
            <Thumbnail address={slide.address} />
            <span className="deck-title">
              {title}
              {slide.isCover ? <span className="note deck-cover">{words('cover')}</span> : null}
            </span>
          </>
        )}
      </OrderedList>
    </section>
  )

  function withSlide<Rest extends readonly unknown[]>(
    act: (slide: NonNullable<typeof chosen>, ...rest: Rest) => void,
  ): (id: string, ...rest: Rest) => void {
    return (id, ...rest) => {
      const slide = slideOf(id)
      if (slide) act(slide, ...rest)
    }
  }
}
