import type { CSSProperties } from 'react'
import type { Size } from '../../drawing/frame'

const usual: Size = { width: 960, height: 720 }
const mostUnit = 2.4

/** What all sizes of a stage are given in, in CSS pixels: so many 720ths of the height of any stage from 4:3 on. */
export function stageUnit({ width, height }: Size): number {
  return Math.min(mostUnit, Math.max(1, Math.min(width / usual.width, height / usual.height)))
}

/**
 * The caption above and the legend below, in units: the same for every slide, so that the map never changes its size. A
 * quarter of the height is theirs, the rest the map's.
 */
export const stageBands = { head: 88, foot: 92 } as const

/** The map of a stage that a picture shows in small, in CSS pixels. */
export const pictureSize: Size = { width: 1024, height: 560 }

/** The same for style sheets, which follow the window's size by themselves. */
export const stageSizes: CSSProperties = {
  '--stage-unit': `clamp(1px, min(100vw / ${usual.width}, 100vh / ${usual.height}), ${mostUnit}px)`,
  '--stage-head': `calc(${stageBands.head} * var(--stage-unit))`,
  '--stage-foot': `calc(${stageBands.foot} * var(--stage-unit))`,
  '--slide-shape': `${pictureSize.width} / ${pictureSize.height}`,
}

/** What a screen leaves to the map. */
export function stageRoom(screen: Size): Size {
  const bands = (stageBands.head + stageBands.foot) * stageUnit(screen)
  return { width: screen.width, height: Math.max(0, screen.height - bands) }
}
