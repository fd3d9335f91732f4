import { pageWordsIn } from '../../words/parts/pages'
import type { AtlasPage, PageMap, PagePart } from '../pages/page'
import { figureShapes } from './figureShapes'
import { legendShapes } from './legendShapes'
import { mapKeyShapes } from './mapKeyShapes'
import { group, rect, type Shape, type ShapeGroup, solid, stroke } from './shape'
import { type Naming, unnamed } from './shapeContext'
import { mapGroup } from './sheetShapes'

/** A page of the park atlas in its own units. Its title comes first: it is what is said of it first. */
export function pageShapes({ parts }: AtlasPage, naming: Naming = unnamed): readonly Shape[] {
  const isTitle = (part: PagePart) => part.kind === 'prose' && part.isTitle
  const ordered = [...parts.filter(isTitle), ...parts.filter((part) => !isTitle(part))]
  return ordered.map((part, at) => {
    if (part.kind === 'prose') return { ...part, tag: ['part', part.name] }
    return part.kind === 'map' ? mapShapes(part, `${at}`, naming) : part
  })
}

function mapShapes(map: PageMap, scope: string, naming: Naming): ShapeGroup {
  const { box, drawing, legend, shownLarger, key, name } = map
  const { theme, language } = drawing
  const { words } = naming
  const called = shownLarger ? (park: string) => pageWordsIn(language)('pages.inLocator', { name: park }) : undefined
  const whole = { x: 0, y: 0, width: box.width, height: box.height }
  const extent = { line: stroke(theme.text, 1.2) }
  const cut = [
    rect(words('slide.sea'), whole, { fill: solid(theme.sea) }),
    ...figureShapes(map, naming, called),
    ...(shownLarger ? [rect(words('slide.insetExtent'), shownLarger, extent)] : []),
  ]
  const shapes = [
    mapGroup(cut, whole),
    rect(words('frame'), whole, { line: stroke(theme.mark, 1) }),
    ...(legend ? [legendShapes(drawing, legend, naming)] : []),
    ...(key ? mapKeyShapes(key, theme, naming) : []),
  ]
  return group(name, shapes, { tag: ['map', name], scope, at: [box.x, box.y] })
}
