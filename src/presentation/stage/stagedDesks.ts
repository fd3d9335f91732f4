import { ChartNoAxesColumn, CircleHelp, Columns3, FileText, type LucideIcon, Table2 } from 'lucide-react'
import type { ComponentType } from 'react'
import type { SlideDesk } from '../../state/slideDesk'
import type { DeskName, Language } from '../../state/view'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { questionsWordsIn } from '../../words/parts/questions'
import { IndicatorsBody } from './IndicatorsBody'
import { QuestionsBody } from './QuestionsBody'

/** What can be read from the back of a room, in place of what a reader has at hand, and the line above it. */
type ForARoom = { readonly Body: ComponentType; readonly lead: (language: Language) => string }

type StagedDesk = {
  /** Stands for the slide where slides are small. */
  readonly icon: LucideIcon
  /** `null` where the desk itself is shown, under what the map answers. */
  readonly forARoom: ForARoom | null
}

/** How a slide shows what it spreads out. */
export const stagedDesks: Readonly<Record<SlideDesk, StagedDesk>> = {
  matrix: { icon: Table2, forARoom: null },
  compare: { icon: Columns3, forARoom: null },
  indicators: {
    icon: ChartNoAxesColumn,
    forARoom: { Body: IndicatorsBody, lead: (language) => indicatorsWordsIn(language)('indicators.lead') },
  },
  plan: { icon: FileText, forARoom: null },
  questions: {
    icon: CircleHelp,
    forARoom: { Body: QuestionsBody, lead: (language) => questionsWordsIn(language)('questions.lead') },
  },
}

export function forARoom(desk: DeskName | null): ForARoom | null {
  return desk === null || desk === 'deck' ? null : stagedDesks[desk].forARoom
}
