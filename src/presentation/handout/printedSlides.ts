import type { Atlas } from '../../domain/atlas'
import { clauseText } from '../../domain/clause'
import { isOpen } from '../../domain/filter'
import type { Ground } from '../../domain/ground'
import { clausesShown } from '../../drawing/clausesShown'
import { clausesText, type Listing } from '../../drawing/desks/deskSlide'
import { deskSlideOf } from '../../drawing/desks/deskSlides'
import { type Drawing, drawingOf } from '../../drawing/drawing'
import { parkCamera, uncovered } from '../../drawing/focus'
import type { Size } from '../../drawing/frame'
import type { Deck, Slide } from '../../state/deck'
import { linkElsewhere } from '../../state/linkElsewhere'
import { savedPlace } from '../../state/savedAddress'
import { openingView, roundedCamera, selectedPark, type View } from '../../state/view'
import { handoutWordsIn } from '../../words/parts/handout'
import type { PerPage } from './packing'

/** Texts of a slide that move to a page of their own where they find no room. */
export const textBlocks = ['notes', 'readings', 'clauses'] as const
export type TextBlock = (typeof textBlocks)[number]

/** What is printed of a slide. */
export type PrintedSlide = {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly view: View
  readonly drawing: Drawing
  /** The sentence of the filter, or what the lens and the patterns say first; empty beside a desk. */
  readonly caption: string
  /** Each as paragraphs. */
  readonly blocks: Readonly<Record<TextBlock, readonly string[]>>
  readonly listing: Listing | null
  /** Where the slide can be seen on a screen. */
  readonly link: string
}

/** The map of a picture in CSS pixels: the fewer slides a page, the more map and the smaller its type in proportion. */
export const pictureSizes: Readonly<Record<PerPage, Size>> = {
  1: { width: 1000, height: 620 },
  2: { width: 880, height: 560 },
  6: { width: 760, height: 430 },
}

/** The stage's width for which a slide's camera was most likely taken, in CSS pixels. */
const usualStage = 1024

/** Every slide of a deck, on paper in light colours whatever the page's own are. */
export function printedSlides(
  { atlas, ground }: { readonly atlas: Atlas; readonly ground: Ground },
  deck: Deck,
  { perPage, hasNotes, language, page }: PrintOptions,
): readonly PrintedSlide[] {
  const words = handoutWordsIn(language)
  return deck.slides.map((slide, index) => {
    const shown = savedPlace(slide.address, { ...openingView, language }, atlas).view
    const view = onPaper(shown, atlas, perPage)
    const drawing = drawingOf(atlas, ground, view)
    const [caption = '', ...readings] = view.desk ? [] : saidBy(drawing, view)
    const notes = hasNotes ? slide.says : ''
    const unsaid = clausesShown(atlas, view).filter((clause) => !says(notes, clauseText(clause, language)))
    const clauses = clausesText(unsaid, language)
    return {
      slide,
      number: index + 1,
      view,
      drawing,
      caption,
      blocks: {
        notes: notes.trim() ? paragraphsOf(notes) : [],
        readings: slide.isCover ? [] : readings,
        clauses: slide.isCover || clauses === '' ? [] : paragraphsOf(words('handout.rests', { clauses })),
      },
      listing: deskSlideOf(view.desk)?.listing?.(atlas, language) ?? null,
      link: linkElsewhere(page, shown).link,
    }
  })
}

/** Whether notes name a clause: then the paper does not name it once more. */
function says(notes: string, clause: string): boolean {
  return notes
    .split(clause)
    .slice(1)
    .some((rest) => !/^\d/.test(rest))
}

export type PrintOptions = {
  readonly perPage: PerPage
  readonly hasNotes: boolean
  readonly language: View['language']
  /** The page's own address, without what follows its `#`. */
  readonly page: string
}

/** Beside what the lens and the patterns say, the sentence of a filter that asks nothing would say nothing. */
function saidBy({ readings, sentence }: Drawing, { filter }: View): readonly string[] {
  return readings.length > 0 && isOpen(filter) ? readings : [...readings, sentence]
}

function onPaper(view: View, atlas: Atlas, perPage: PerPage): View {
  const size = pictureSizes[perPage]
  const park = selectedPark(view)
  if (view.camera) {
    const zoom = view.camera.zoom + Math.log2(size.width / usualStage)
    return { ...view, camera: roundedCamera({ ...view.camera, zoom }) }
  }
  return park ? { ...view, camera: roundedCamera(parkCamera(atlas, park, size, uncovered, 'stage')) } : view
}

/** No piece of text is longer, in characters, so that each finds room on some page. */
const longestPiece = 500

/** A text by its line breaks; a very long line is cut after a sentence or a word. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const pieces: string[] = []
    let rest = line.trim()
    while (rest.length > longestPiece) {
      const head = rest.slice(0, longestPiece)
      const end = Math.max(...['。', '；', '. ', '、', ' '].map((mark) => head.lastIndexOf(mark) + mark.length))
      const at = end > longestPiece / 2 ? end : longestPiece
      pieces.push(rest.slice(0, at))
      rest = rest.slice(at)
    }
    return [...pieces, rest]
  })
}
