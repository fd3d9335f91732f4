import { ChevronDown, ChevronUp } from 'lucide-react'
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { drawingOf } from '../../drawing/drawing'
import { isTall } from '../../drawing/frame'
import { LegendList } from '../../drawing/svg/LegendList'
import { useAtlas, useChoice, useShownLens, useWords } from '../../state/AtlasContext'
import { openingView } from '../../state/view'
import { Button } from '../../ui/Button'
import { TopicLink } from '../facts/TopicLink'
import { useColouring } from './useColouring'
import { useCrowded } from './useCrowded'

/** The legend over the map, which folds where room is short, and the line of sources under it. */
export const Legend = memo(({ foldedAtFirst }: { readonly foldedAtFirst: boolean }) => {
  const words = useWords()
  const { atlas } = useAtlas()
  const drawing = useStillDrawing()
  const { caution } = useColouring()
  const [chosen, setChosen] = useState<{ readonly folded: boolean; readonly when: boolean } | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const short = useCrowded(place, atlas, drawing.legend) || foldedAtFirst
  const folded = chosen && chosen.when === short ? chosen.folded : short
  // The scale, which stands earlier in the page, makes way: styles of older browsers cannot look back.
  useLayoutEffect(() => place.current?.parentElement?.setAttribute('data-legend', folded ? 'folded' : 'open'), [folded])
  useLayoutEffect(() => tellHeight(place.current), [])
  const name = words(folded ? 'notice.legendShow' : 'notice.legendHide')
  return (
    <>
      <div ref={place} className="legend-place" data-folded={folded} data-chosen={chosen !== null}>
        <LensTopic />
        <LegendList drawing={drawing} caution={caution} />
        <Button
          look="icon"
          className="legend-fold"
          aria-expanded={!folded}
          label={name}
          onClick={() => setChosen({ folded: !folded, when: short })}
        >
          <span>{words('legend')}</span>
          {folded ? <ChevronUp size={15} aria-hidden="true" /> : <ChevronDown size={15} aria-hidden="true" />}
        </Button>
      </div>
      <p className="attribution note">
        <span className="attribution-notice" title={drawing.notice}>
          {drawing.notice} ·{' '}
        </span>
        {drawing.attribution}
      </p>
    </>
  )
})

/** From what the colours mean to the page of that industry. */
function LensTopic() {
  const lens = useShownLens()
  const selection = useChoice('selection')
  const isOpen = selection !== null && 'topic' in selection
  return lens.by === 'industry' && !isOpen ? (
    <p className="legend-topic">
      <TopicLink of="industry" id={lens.industry} isWritten />
    </p>
  ) : null
}

/**
 * Where the legend is a row above the map, the buttons stand below it, however high it is. Elsewhere nothing asks, and to tell
 * it would have all of the map styled again.
 */
function tellHeight(legend: HTMLElement | null) {
  const tell = () => {
    const map = legend?.parentElement
    if (map && isTall({ width: map.clientWidth, height: map.clientHeight }))
      map.style.setProperty('--legend-height', `${legend.offsetHeight}px`)
  }
  const observer = new ResizeObserver(tell)
  if (legend) observer.observe(legend)
  return () => observer.disconnect()
}

/** A topic says what the colours mean; which park is open does not. */
function useTopicSelection() {
  const selection = useChoice('selection')
  return selection && 'topic' in selection ? selection : null
}

/** The drawing without what passes: neither the camera nor what is pointed at changes a legend. */
function useStillDrawing() {
  const { atlas, ground } = useAtlas()
  const filter = useChoice('filter')
  const language = useChoice('language')
  const theme = useChoice('theme')
  const candidates = useChoice('candidates')
  const lens = useChoice('lens')
  const selection = useTopicSelection()
  const patterns = useChoice('patterns')
  const openSlots = useChoice('openSlots')
  const arrangement = useChoice('arrangement')
  const structure = useChoice('structure')
  return useMemo(
    () =>
      drawingOf(atlas, ground, {
        ...openingView,
        filter,
        language,
        theme,
        candidates,
        lens,
        selection,
        patterns,
        openSlots,
        arrangement,
        structure,
      }),
    [atlas, ground, filter, language, theme, candidates, lens, selection, patterns, openSlots, arrangement, structure],
  )
}
