import '../slides.css'
import './handout.css'
import './handoutTexts.css'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { pageAddress } from '../../browser/page'
import { withTimeout } from '../../browser/withTimeout'
import { LeavingAtlas, useAtlas, useChoice } from '../../state/AtlasContext'
import type { Deck } from '../../state/deck'
import { HandoutPage } from './HandoutPage'
import { HandoutSlide } from './HandoutSlide'
import { measured } from './measure'
import { type PerPage, rowsOn, slidePages } from './packing'
import { type Pagination, paginationOf, restPieces, titlePiece } from './pagination'
import { type PrintedSlide, pictureSizes, printedSlides, textBlocks } from './printedSlides'
import { RestPage } from './RestPage'

type Props = {
  readonly deck: Deck
  readonly perPage: PerPage
  readonly hasNotes: boolean
  readonly onPrinted: () => void
}

/** A deck for paper, of the atlas as it may leave. */
export function Handout(props: Props) {
  return (
    <LeavingAtlas>
      <PrintedDeck {...props} />
    </LeavingAtlas>
  )
}

/** A screen does not show it: set on trial, measured, set anew and printed. */
function PrintedDeck({ onPrinted, ...order }: Props) {
  const { deck, perPage } = order
  const root = useRef<HTMLDivElement>(null)
  const [plan, setPlan] = useState<Pagination | null>(null)
  const slides = useSlides(order)
  useLayoutEffect(() => {
    if (root.current && !plan) setPlan(paginationOf(slides, perPage, measured(root.current, slides)))
  }, [plan, slides, perPage])
  useLayoutEffect(printsHandout, [])
  usePrinting(plan !== null, onPrinted)
  const shown = plan ?? trialOf(slides, perPage)
  return createPortal(
    <div ref={root} className="handout" data-theme="light" data-per-page={perPage}>
      {shown.slidePages.map((placed, at) => (
        <HandoutPage key={placed[0]?.slide.number} deck={deck.name} at={at + 1} count={shown.pageCount}>
          <div className="handout-slides" data-used={rowsOn(placed.length, perPage).used}>
            {placed.map((one) => (
              <HandoutSlide key={one.slide.slide.id} placed={one} size={pictureSizes[perPage]} />
            ))}
          </div>
          {at === shown.slidePages.length - 1 && shown.underLast.length > 0 ? (
            <RestPage pieces={shown.underLast} />
          ) : null}
        </HandoutPage>
      ))}
      {shown.restPages.map((pieces, at) => (
        <HandoutPage
          key={pieces[0]?.key}
          deck={deck.name}
          at={shown.slidePages.length + at + 1}
          count={shown.pageCount}
        >
          <RestPage pieces={pieces} />
        </HandoutPage>
      ))}
    </div>,
    document.body,
  )
}

function useSlides({ deck, perPage, hasNotes }: Omit<Props, 'onPrinted'>): readonly PrintedSlide[] {
  const { atlas, ground } = useAtlas()
  const language = useChoice('language')
  return useMemo(() => {
    return printedSlides({ atlas, ground }, deck, { perPage, hasNotes, language, page: pageAddress() })
  }, [atlas, ground, deck, perPage, hasNotes, language])
}

/** The paper is the handout's alone. */
function printsHandout() {
  document.documentElement.dataset.prints = 'handout'
  return () => {
    delete document.documentElement.dataset.prints
  }
}

/** Everything beside its slide and everything on one later page, to be measured. */
function trialOf(slides: readonly PrintedSlide[], perPage: PerPage): Pagination {
  const placed = slides.map((slide) => ({
    slide,
    blocks: textBlocks,
    rowCount: slide.listing?.rows.length ?? 0,
    restOn: 1,
  }))
  const all = slides.flatMap((slide) => [titlePiece(slide), ...restPieces(slide, textBlocks, true)])
  return { slidePages: slidePages(placed, perPage), underLast: [], restPages: [all], pageCount: 1 }
}

/** Prints once all stands, and says so when the print is over or was left. */
function usePrinting(isSet: boolean, onPrinted: () => void) {
  useEffect(() => {
    if (!isSet) return
    let isOver = false
    // What has the focus is not on the paper, and may lose it there.
    let focused: Element | null = null
    const end = () => {
      onPrinted()
      if (focused instanceof HTMLElement && document.activeElement === document.body) focused.focus()
    }
    window.addEventListener('afterprint', end)
    void standing().then(() => {
      focused = document.activeElement
      if (!isOver) window.print()
    })
    return () => {
      isOver = true
      window.removeEventListener('afterprint', end)
    }
  }, [isSet, onPrinted])
}

/** Resolves when the fonts are there, or will not come, and what was set is painted. */
async function standing(): Promise<void> {
  await withTimeout(document.fonts.ready).catch(() => undefined)
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
