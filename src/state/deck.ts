import { fileLimits } from '../domain/fileLimits'
import { newId } from './savedViews'
import type { DeskName } from './view'

/** 幻灯: a title, what is said, and the view that is shown meanwhile. */
export type Slide = {
  readonly id: string
  readonly title: string
  /** What is said: plain text with line breaks; only the presenter sees it. */
  readonly says: string
  /** What `savedAddress` makes of the view, so that an old slide opens as an old link does. */
  readonly address: string
  /** Addresses of the views that lead up to it, one a click; the last click shows the slide's own. */
  readonly steps?: readonly string[] | undefined
  /** A cover shows its title large, beside the map. */
  readonly isCover: boolean
  /** How long it stands where slides go on by themselves; `null` leaves that to the deck. */
  readonly seconds: number | null
}

export type Deck = {
  readonly id: string
  readonly name: string
  readonly slides: readonly Slide[]
  /** How long a slide stands where slides go on by themselves. */
  readonly seconds: number
  /** Whether the first slide comes after the last where slides go on by themselves. */
  readonly loops: boolean
}

/** What can be done with a deck; every act is one, so that it can be done again on a newer deck. */
export type Edit = (deck: Deck) => Deck

/** What is not told otherwise, in seconds. */
export const usualSeconds = 20

/** The id of the deck that comes with the app; nobody can edit it, only a copy. */
export const shippedDeckId = 'layout'

/** Stands in a `SlidePlace` where a deck is chosen and none of its slides. */
export const noSlide = '-'

export function aSlide(title: string, address: string, change: Partial<Slide> = {}): Slide {
  return { id: newId(), title, says: '', address, isCover: false, seconds: null, ...change }
}

/** A slide after another, or at the end; nothing where the deck is full. */
export function addedSlide(slide: Slide, after: string | null): Edit {
  return (deck) => {
    if (deck.slides.length >= fileLimits.slides || deck.slides.some(({ id }) => id === slide.id)) return deck
    const at = after === null ? deck.slides.length : deck.slides.findIndex(({ id }) => id === after) + 1
    const place = at === 0 ? deck.slides.length : at
    return withSlides(deck, [...deck.slides.slice(0, place), slide, ...deck.slides.slice(place)])
  }
}

/** What can be changed about a slide where it stands. */
export type SlideChange = Partial<Omit<Slide, 'id'>>

export function editedSlide(id: string, writing: SlideChange): Edit {
  // Steps lead up to the view that they were made for, and to no other.
  const written = writing.address === undefined ? writing : { steps: undefined, ...writing }
  return (deck) =>
    withSlides(
      deck,
      deck.slides.map((slide) => (slide.id === id ? { ...slide, ...written } : slide)),
    )
}

/** A copy right after its original. */
export function duplicatedSlide(id: string, copyId: string): Edit {
  return (deck) => {
    const slide = deck.slides.find((one) => one.id === id)
    return slide ? addedSlide({ ...slide, id: copyId }, id)(deck) : deck
  }
}

export function withoutSlides(ids: readonly string[]): Edit {
  return (deck) =>
    withSlides(
      deck,
      deck.slides.filter(({ id }) => !ids.includes(id)),
    )
}

/** A slide before the one before it (−1) or after the one after it (1); at an end it stays. */
export function movedSlide(id: string, by: -1 | 1): Edit {
  return (deck) => {
    const neighbour = deck.slides[deck.slides.findIndex((slide) => slide.id === id) + by]
    return neighbour ? reorderedSlides([id], by < 0 ? 'before' : 'after', neighbour.id)(deck) : deck
  }
}

/** The slides of these ids, in their order, before or after another that is not among them. */
export function reorderedSlides(ids: readonly string[], where: 'before' | 'after', target: string): Edit {
  return (deck) => {
    const moving = deck.slides.filter(({ id }) => ids.includes(id))
    const staying = deck.slides.filter(({ id }) => !ids.includes(id))
    const at = staying.findIndex(({ id }) => id === target)
    if (at < 0 || moving.length === 0) return deck
    const place = where === 'before' ? at : at + 1
    return withSlides(deck, [...staying.slice(0, place), ...moving, ...staying.slice(place)])
  }
}

/** The deck's own settings; an empty name changes nothing. */
export function withSettings(change: Partial<Pick<Deck, 'name' | 'seconds' | 'loops'>>): Edit {
  return (deck) => (change.name?.trim() === '' ? deck : { ...deck, ...change })
}

function withSlides(deck: Deck, slides: readonly Slide[]): Deck {
  return { ...deck, slides }
}

/** The slide at so many steps from another; the ends hold. `null` where the deck is empty. */
export function slideFrom(deck: Deck, id: string, by: number): Slide | null {
  const at = deck.slides.findIndex((slide) => slide.id === id)
  const place = Math.min(deck.slides.length - 1, Math.max(0, Math.max(0, at) + by))
  return deck.slides[place] ?? null
}

/** From 1; 0 where the deck has no such slide. */
export function numberOf(deck: Deck, id: string): number {
  return deck.slides.findIndex((slide) => slide.id === id) + 1
}

/** A deck of one's own with the same slides. */
export function copyOf(deck: Deck, name: string): Deck {
  return { ...deck, id: newId(), name: name.slice(0, fileLimits.name) }
}

/** What an address spreads out below the map, changed; the rest of it stays to the letter. */
export function withDesk(address: string, desk: DeskName | null): string {
  const rest = address.split('&').filter((part) => part !== '' && !part.startsWith('desk='))
  return [...rest, ...(desk ? [`desk=${desk}`] : [])].join('&')
}
