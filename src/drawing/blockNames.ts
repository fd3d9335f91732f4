import { nameIn } from '../domain/named'
import { wordsIn } from '../words/words'
import type { Composition } from './composition'
import type { TextSource } from './drawing'
import { contains, overlap, type Rect, type ScreenPoint, toScreen, transformOf } from './frame'
import { boxOf, type Names } from './placement'
import { toPlane } from './projection'
import { textWidth } from './textWidth'

/** A block's own name and its precision, told once the map is close. */
export type BlockName = {
  readonly id: string
  readonly name: string
  readonly precision: string
  readonly size: number
  readonly at: ScreenPoint
  readonly box: Rect
}

export const blockNamesFromZoom = 11.3

/** The names of blocks, each with its park's, that find room under the names of parks; what is in brackets is left to the park's panel. */
export function blockNamesOf(
  drawing: TextSource,
  { main, typeScale, leastText }: Composition,
  names: Names,
): readonly BlockName[] {
  if (main.camera.zoom < blockNamesFromZoom) return []
  const words = wordsIn(drawing.language)
  // The precision under a name is a tenth smaller.
  const size = Math.max(leastText / 0.9, 11 * typeScale * drawing.theme.weight)
  const transform = transformOf(main)
  const taken: Rect[] = [...names.main.map((name) => boxOf(name, main)), ...(names.key ? [names.key.box] : [])]
  return drawing.parks.flatMap(({ label, blocks }) =>
    blocks.flatMap((block) => {
      const own = nameIn(drawing.language, block).replace(/\s*[（(].*$/, '')
      const name = `${own} · ${label}`
      const precision = words(block.membership === 'candidate' ? 'block.candidate' : `block.${block.precision}`)
      const width = Math.max(textWidth(name, size), textWidth(precision, size * 0.9))
      const [x, y] = toScreen(transform, toPlane(block.anchor))
      for (const shift of [0, 1.9, -1.9, 3]) {
        const at: ScreenPoint = [x, y + shift * size]
        const box = { x: x - width / 2, y: at[1] - size * 1.3, width, height: size * 2.6 }
        if (contains(main.rect, [x, y]) && taken.every((other) => overlap(other, box) === 0)) {
          taken.push(box)
          return [{ id: block.id, name, precision, size, at, box }]
        }
      }
      return []
    }),
  )
}
