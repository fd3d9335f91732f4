import { type Slide, shippedDeckId } from '../../state/deck'

/**
 * The part of a link after `#` that leads others to a slide: into the talk of the deck that everybody has; of a deck of
 * one's own, which only this browser has, to what the slide shows.
 */
export function slideLink(deck: string, { id, address }: Slide): string {
  if (deck !== shippedDeckId) return address
  return [address, `slide=${deck}/${id}`, 'show=1'].filter(Boolean).join('&')
}
