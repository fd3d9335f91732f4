import type { Slide } from './deck'
import { type DeskName, desks } from './view'

/** What a slide can spread out: every desk but the one that the deck itself lies on. */
export type SlideDesk = Exclude<DeskName, 'deck'>

export const slideDesks: readonly SlideDesk[] = desks.filter((desk) => desk !== 'deck')

/** What a slide spreads out in place of its map. */
export function slideDeskOf({ address }: Pick<Slide, 'address'>): SlideDesk | null {
  const [, desk] = /(?:^|&)desk=([^&]*)/.exec(address) ?? []
  return slideDesks.find((known) => known === desk) ?? null
}
