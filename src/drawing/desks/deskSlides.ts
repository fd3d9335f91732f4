import type { Atlas } from '../../domain/atlas'
import { readAddress } from '../../state/address'
import type { Slide } from '../../state/deck'
import { type DeskName, deskNames } from '../../state/view'
import { compareSlide } from './compareSlide'
import type { DeskSlide } from './deskSlide'
import { indicatorsSlide } from './indicatorsSlide'
import { matrixSlide } from './matrixSlide'
import { questionsSlide } from './questionsSlide'
import { rowsSlide } from './rowsSlide'

/** Spread out on a stage as it is, and its map on paper and in files, which have no room for it. */
const asItIs: DeskSlide = { lead: null, listing: null, body: null, clauses: () => [] }

/** What each desk is on a slide; `null` for those that are part of none: what an office brings, and what slides are made on. */
const deskSlides: Readonly<Record<DeskName, DeskSlide | null>> = {
  matrix: matrixSlide,
  compare: compareSlide,
  indicators: indicatorsSlide,
  plan: asItIs,
  questions: questionsSlide,
  rows: rowsSlide,
  data: null,
  deck: null,
}

export function deskSlideOf(desk: DeskName | null): DeskSlide | null {
  return desk && deskSlides[desk]
}

/** What a slide can spread out. */
export const slideDesks: readonly DeskName[] = deskNames.filter(deskSlideOf)

/** What a slide spreads out in place of its map. */
export function slideDesk(atlas: Atlas, { address }: Pick<Slide, 'address'>): DeskName | null {
  const { desk } = readAddress(address, atlas).view
  return deskSlideOf(desk) && desk
}
