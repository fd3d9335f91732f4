import type { ComponentType } from 'react'
import type { Covered } from '../../drawing/focus'
import type { DeskName } from '../../state/view'
import type { Frames } from './shownFrames'

/** What other screens lend to a talk. */
export type StageParts = {
  readonly Map: ComponentType<{
    readonly covered: Covered
    readonly onNothing: () => void
    readonly onFrames: (frames: Frames) => void
  }>
  readonly Filters: ComponentType
  readonly Desk: ComponentType<{ readonly desk: DeskName }>
  readonly Notices: ComponentType
}
