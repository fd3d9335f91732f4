import { openFilter } from '../../../src/domain/filter'
import { writeAddress } from '../../../src/state/address'
import type { PagesOrder } from '../../../src/state/pagesOrder'
import { openingView, type View } from '../../../src/state/view'
import { realAtlas, realGround } from '../../builders'

/** An order for the real atlas; its links are addresses alone. */
export function anOrder(
  view: Partial<View> = {},
  paper: PagesOrder['paper'] = 'A4',
  choice: PagesOrder['choice'] = { parks: 'answer', sort: 'plan' },
): PagesOrder {
  return {
    atlas: realAtlas,
    ground: realGround,
    view: { ...openingView, filter: openFilter, ...view },
    paper,
    choice,
    source: { date: '2026-11-26', dataVersion: '9.9.9', linkTo: (to) => `https://atlas.example/#${writeAddress(to)}` },
  }
}
