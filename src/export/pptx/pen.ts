import type { Atlas } from '../../domain/atlas'
import type { Drawing } from '../../drawing/drawing'
import type { Frame } from '../../drawing/frame'
import type { SlideWords } from '../../words/parts/slide'

/** What one frame of a sheet is drawn with. */
export type Pen = {
  readonly atlas: Atlas
  readonly drawing: Drawing
  readonly frame: Frame
  readonly words: SlideWords
  /** One design pixel in the units of the sheet. */
  readonly unit: number
  /** No letter is smaller than this. */
  readonly leastText: number
  /** What a park's shape is called in this frame: exactly one bears the park's plain name. */
  readonly called: (park: string) => string
}
