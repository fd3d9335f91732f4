import type { Rect, Size } from '../frame'

/** What a slide of an office's own leaves to the content, in units of which its longer side has as many as ours. */
export type SlideRoom = {
  readonly size: Size
  /** In millimetres. */
  readonly paper: Size
  readonly box: Rect
}
