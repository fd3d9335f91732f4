import type { Rect, Size } from '../../drawing/frame'
import { edge } from '../../drawing/sheet/sheetFrame'
import { titleSize, titleTop } from '../../drawing/sheet/sheetLines'

/** What the master offers: a slide that opens or ends a talk, one whose title stands over a map or a list, one without either. */
export const layoutNames = ['cover', 'sheet', 'blank'] as const

export type LayoutName = (typeof layoutNames)[number]

/** Where a sheet's title of one line stands. */
export function titlePlace({ width }: Size): Rect {
  return { x: edge, y: titleTop, width: width - 2 * edge, height: titleSize * 1.4 }
}

/** What the layout leaves to the map, the table or the list. */
export function bodyPlace({ width, height }: Size): Rect {
  return { x: edge, y: 92, width: width - 2 * edge, height: height - 92 - 44 }
}

/** Of a body with charts these take the right, one below the other; none is lower than can be read. */
export function chartPlaces(body: Rect, count: number): { readonly table: Rect; readonly charts: readonly Rect[] } {
  if (count === 0) return { table: body, charts: [] }
  const width = body.width * chartShare
  const shown = Math.min(count, Math.floor((body.height + chartGap) / (leastChart + chartGap)))
  const height = (body.height + chartGap) / shown - chartGap
  const x = body.x + body.width - width
  const charts = Array.from({ length: shown }, (_, at) => ({ x, y: body.y + at * (height + chartGap), width, height }))
  return { table: { ...body, width: body.width - width - edge }, charts }
}

/** The type of a chart, and which share of its width the names take before the bars. */
export const chartSize = 12
export const namesShare = 0.42
const chartShare = 0.3
const chartGap = 6
const leastChart = 60

/** The title large in the upper half of a cover, what is said under it, sources and notice at the foot. */
export function coverPlaces({ width, height }: Size): Readonly<Record<'title' | 'says' | 'foot', Rect>> {
  const at = (share: number, tall: number) => ({
    x: 2 * edge,
    y: height * share,
    width: width - 4 * edge,
    height: tall,
  })
  return { title: at(0.24, 120), says: at(0.48, 160), foot: at(0.86, 44) }
}

/** What PowerPoint adds at the foot of every slide where it is asked to: day, footer, number. */
export function footPlaces({ width, height }: Size): Readonly<Record<'dt' | 'ftr' | 'sldNum', Rect>> {
  const at = (x: number, wide: number) => ({ x, y: height - 16, width: wide, height: 14 })
  const third = (width - 2 * edge) / 3
  return {
    dt: at(edge, third),
    ftr: at(edge + third, third),
    sldNum: at(edge + 2 * third, third),
  }
}

export const footSize = 11

export const coverSizes = { title: 46, says: 18, foot: 11 } as const
