import { legendSize } from '../legendLayout'
import type { Sheet } from './sheet'

/** Where the legend stands on the map of a sheet, from the body's corner, and the size of its type. */
export function legendPlace({ body, composition, drawing }: Pick<Sheet, 'body' | 'composition' | 'drawing'>): {
  readonly x: number
  readonly y: number
  readonly size: number
} {
  const gap = 12
  const { inset } = composition
  const size = Math.min(13, 13 * composition.typeScale)
  const { width, height } = legendSize(drawing, size)
  const below = inset ? body.height - (inset.rect.y + inset.rect.height) : body.height
  const right = body.width - width - gap
  // Under the inset where there is room, else at the lower left.
  const isUnder = below >= height + 2 * gap
  return { x: isUnder ? right : gap, y: body.height - height - gap, size }
}
