import type { RowKind } from '../../domain/rows'
import { industries, links, slots } from './carriedRows'
import { clauses, duties, indicators, sites, tasks } from './factRows'
import type { Row, RowSetting } from './row'

/** All rows of a kind, in the plan's order. */
export const rowMakers: Readonly<Record<RowKind, (setting: RowSetting) => readonly Row[]>> = {
  tasks,
  sites,
  industries,
  indicators,
  links,
  slots,
  duties,
  clauses,
}
