import type { SlideWords } from '../../words/parts/slide'
import type { Drawing } from '../drawing'
import type { Frame } from '../frame'
import type { ParkMark } from '../parkMark'

/** What shapes are called where they can be edited. */
export type Naming = {
  readonly words: SlideWords
  /** What is said of a park to who cannot see it. */
  readonly about: (park: ParkMark) => string
}

/** On a screen shapes have no names. */
export const unnamed: Naming = { words: () => '', about: () => '' }

/** What one frame of a figure is drawn with. */
export type ShapeContext = {
  readonly drawing: Drawing
  readonly frame: Frame
  readonly naming: Naming
  /** One design pixel. */
  readonly unit: number
  /** No letter is smaller than this. */
  readonly leastText: number
  /** What a park's shape is called in this frame: exactly one bears the park's plain name. */
  readonly called: (park: string) => string
  /** Begins the ids of what is in this frame, where a second one shows the same. */
  readonly part: '' | 'inset-'
}
