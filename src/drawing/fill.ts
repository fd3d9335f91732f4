import type { Hatch, Theme } from './theme'

/** How footprints of one meaning are filled: a tint, a hatch in the same colour over it, and an edge. */
export type Fill = {
  /** Tells the fills of one drawing apart; also the end of a pattern's id in SVG. */
  readonly id: string
  readonly colour: string
  readonly edge: string
  readonly hatch: Hatch
  /** Of the tint, from 0 to 1. */
  readonly opacity: number
}

/** The tint under each hatch, so that all weigh about the same; a hollow footprint is its edge alone. */
const shares: Readonly<Record<Hatch, number>> = { solid: 1.7, plain: 1, stripes: 0.6, dots: 0.6, hollow: 0 }

export function hatched(id: string, colour: string, hatch: Hatch, { fillOpacity }: Theme): Fill {
  return { id, colour, edge: colour, hatch, opacity: Math.min(1, fillOpacity * shares[hatch]) }
}

/** What a lens does not concern. */
export function hollow({ mark }: Theme): Fill {
  return { id: 'none', colour: mark, edge: mark, hatch: 'hollow', opacity: 0 }
}

/** What is our reading alone: an outline in the colour of what it may be, and no fill. */
export function pencilled(id: string, colour: string): Fill {
  return { id, colour, edge: colour, hatch: 'hollow', opacity: 0 }
}
