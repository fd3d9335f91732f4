import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Covered } from '../../drawing/focus'
import type { DeskName } from '../../state/view'
import type { LazyPart } from '../../ui/LazyPart'
import type { Frames } from './shownFrames'

/** What other screens lend to a talk. */
export type StageParts = {
  readonly Map: ComponentType<{
    readonly covered: Covered
    readonly onNothing: () => void
    readonly onFrames: (frames: Frames) => void
  }>
  readonly Filters: ComponentType
  readonly desks: StageDesks
  readonly Notices: ComponentType
}

export type StageDesks = Readonly<
  Record<
    DeskName,
    {
      /** Stands for the slide where slides are small. */
      readonly icon: LucideIcon
      readonly content: LazyPart
      /** What stands on a stage in place of it; `null` where it does itself. */
      readonly staged: LazyPart | null
    }
  >
>
