import { pageAddress } from '../../browser/page'
import type { Atlas } from '../../domain/atlas'
import { readAddress } from '../../state/address'
import type { Slide } from '../../state/deck'
import { type LinkElsewhere, linkElsewhere } from '../../state/linkElsewhere'

/** What leads others to a slide: into the talk of the deck that everybody has; of a deck of one's own, to what it shows. */
export function slideLink(atlas: Atlas, deck: string, { id, address }: Slide): LinkElsewhere {
  const { view } = readAddress(address, atlas)
  return linkElsewhere(pageAddress(), { ...view, slide: { deck, slide: id }, screen: 'show' })
}
