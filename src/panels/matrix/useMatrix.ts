import { useMemo, useState } from 'react'
import { matchingParks } from '../../domain/filter'
import { lonelyColumns, withoutColumns } from '../../domain/lonelyColumns'
import { matrixOf } from '../../domain/matrix'
import { rowsIn } from '../../domain/rowOrder'
import { useAtlas, useChoice } from '../../state/AtlasContext'

const none: ReadonlySet<never> = new Set()

/**
 * The matrix of the counted sources, its rows in the chosen order, and which parks the filter leaves; without what is inferred
 * where only the plan's own words are wanted, and without the columns of one park where they are folded.
 */
export function useMatrix() {
  const { atlas } = useAtlas()
  const filter = useChoice('filter')
  const order = useChoice('rowOrder')
  const statedOnly = useChoice('statedOnly')
  const [isFolded, setFolded] = useState(false)
  const { sources } = filter
  const whole = useMemo(() => matrixOf(atlas, sources, statedOnly), [atlas, sources, statedOnly])
  const lonely = useMemo(() => lonelyColumns(whole, filter), [whole, filter])
  const matrix = useMemo(() => withoutColumns(whole, isFolded ? lonely : none), [whole, isFolded, lonely])
  const rows = useMemo(() => rowsIn(order, matrix), [order, matrix])
  const left = useMemo(() => new Set(matchingParks(atlas, filter)), [atlas, filter])
  return { matrix, rows, left, fold: { isFolded, count: lonely.size, toggle: () => setFolded(!isFolded) } }
}
