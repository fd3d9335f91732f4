import type { Size } from '../../drawing/frame'

/** What all sizes of a stage are given in, in CSS pixels: 1 on a projector's 1024 × 768 or 1280 × 720. */
export function stageUnit({ width, height }: Size): number {
  return Math.min(2.4, Math.max(1, Math.min(width / 1024, height / 720)))
}

/** The caption above and the legend below, in units: the same for every slide, so that the map never changes its size. */
export const stageBands = { head: 106, foot: 112 } as const

/** What a screen leaves to the map. */
export function stageRoom(screen: Size): Size {
  const bands = (stageBands.head + stageBands.foot) * stageUnit(screen)
  return { width: screen.width, height: Math.max(0, screen.height - bands) }
}
