import type { ParkId } from '../../../src/domain/atlas'
import { openingComposition } from '../../../src/drawing/composition'
import { type Drawing, drawingOf } from '../../../src/drawing/drawing'
import type { Frame } from '../../../src/drawing/frame'
import type { View } from '../../../src/state/view'
import { aView, realAtlas, realExtent, realGround } from '../../builders'

/** What the real atlas looks like in a view. */
export function aDrawing(change: Partial<View> = {}, pointed: ParkId | null = null): Drawing {
  return drawingOf(realAtlas, realGround, aView(change), pointed)
}

export const openingFrame: Frame = openingComposition(realExtent, { width: 980, height: 664 }).main

export function aFrame(zoom: number): Frame {
  return { ...openingFrame, camera: { ...openingFrame.camera, zoom } }
}
