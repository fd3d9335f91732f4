import { Columns3, Database, FileText, Gauge, Grid3x3, List, MessageCircleQuestion, Presentation } from 'lucide-react'
import type { StageDesks } from './presentation/stage/stageParts'
import { lazyPart } from './ui/LazyPart'

/** What is spread out below the map; what it is on a slide stands in `drawing/desks`. */
export const desks: StageDesks = {
  matrix: {
    icon: Grid3x3,
    content: lazyPart(async () => (await import('./panels/matrix/MatrixDesk')).MatrixDesk),
    staged: null,
  },
  compare: {
    icon: Columns3,
    content: lazyPart(async () => (await import('./panels/compare/CompareDesk')).CompareDesk),
    staged: null,
  },
  indicators: {
    icon: Gauge,
    content: lazyPart(async () => (await import('./panels/indicators/IndicatorsDesk')).IndicatorsDesk),
    staged: lazyPart(async () => (await import('./presentation/stage/IndicatorsBody')).IndicatorsBody),
  },
  plan: {
    icon: FileText,
    content: lazyPart(async () => (await import('./panels/plan/PlanDesk')).PlanDesk),
    staged: null,
  },
  questions: {
    icon: MessageCircleQuestion,
    content: lazyPart(async () => (await import('./panels/questions/QuestionsDesk')).QuestionsDesk),
    staged: lazyPart(async () => (await import('./presentation/stage/QuestionsBody')).QuestionsBody),
  },
  rows: {
    icon: List,
    content: lazyPart(async () => (await import('./panels/rows/RowsDesk')).RowsDesk),
    staged: null,
  },
  data: {
    icon: Database,
    content: lazyPart(async () => (await import('./panels/own/DataDesk')).DataDesk),
    staged: null,
  },
  deck: {
    icon: Presentation,
    content: lazyPart(async () => (await import('./presentation/edit/DeckDesk')).DeckDesk),
    staged: null,
  },
}
