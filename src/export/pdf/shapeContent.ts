import type { Geometry } from 'geojson'
import type { Rect, ScreenPoint, Transform } from '../../drawing/frame'
import { hatchMarks } from '../../drawing/look'
import { placedLines } from '../../drawing/planeGeometry'
import type {
  Area,
  Prose,
  Shape,
  ShapeFill,
  ShapeGroup,
  ShapeLine,
  ShapeOutline,
  Text,
} from '../../drawing/shapes/shape'
import { hatchSteps, type Marks } from './hatch'
import { lineState, type Opacities, opacityState, shares } from './ink'
import type { Faces } from './letters'
import { boxPath, ellipsePath, numeral, outlinePath, type Path } from './path'
import { type PageTags, roleOf, tagged } from './structure'
import { textContent } from './textContent'

/** Where a click leads: an address, or a page of the same file from 1. */
export type PageLink = { readonly box: Rect; readonly leads: NonNullable<Prose['leads']> }

/** What drawing a page gathers: its letters, how see-through its shapes are, its layers by name, and its links, in its units. */
export type Page = {
  readonly letters: Faces
  readonly opacities: Opacities
  readonly layers: Set<string>
  readonly links: PageLink[]
  readonly tags: PageTags
}

/** What a layer is called among the resources of a page, by its place among all. */
export const layerName = (index: number) => `L${index}`

/** What groups say of the shapes within. */
type Place = {
  readonly plane: Transform
  /** How far all has been moved. */
  readonly moved: ScreenPoint
  /** What may be seen, where the shapes are counted. */
  readonly seen: Rect
  /** One CSS pixel of a hatch. */
  readonly unit: number
  /** Whether it is part of what is a piece of the page by itself. */
  readonly isWithin: boolean
}

/** The display list as the content of a page whose units are the list's, y down. */
export function pageContent(shapes: readonly Shape[], seen: Rect, page: Page): string {
  return contentOf(shapes, { plane: { scale: 1, x: 0, y: 0 }, moved: [0, 0], seen, unit: 1, isWithin: false }, page)
}

function contentOf(shapes: readonly Shape[], place: Place, page: Page): string {
  return shapes.map((shape) => shapeContent(shape, place, page)).join('')
}

/** A shape with what it is to a reader of the page's structure. */
function shapeContent(shape: Shape, place: Place, page: Page): string {
  const role = place.isWithin ? null : roleOf(shape)
  return role === null
    ? plainContent(shape, place, page)
    : tagged(plainContent(shape, { ...place, isWithin: true }, page), shape, role, page.tags)
}

function plainContent(shape: Shape, place: Place, page: Page): string {
  switch (shape.kind) {
    case 'group':
      return groupContent(shape, place, page)
    case 'area':
      return areaContent(shape, place, page)
    case 'freeform':
      return painted(outlinePath(shape.outlines), shape, place, page)
    case 'text':
      return lettersContent(shape, place, page)
    case 'prose':
      return proseContent(shape, place, page)
    case 'ellipse':
      return painted(ellipsePath(shape.box), { ...shape, hasMitres: true }, place, page)
    case 'rect':
      return painted(boxPath(shape.box, shape.corner), { ...shape, hasMitres: true }, place, page)
  }
}

function groupContent(group: ShapeGroup, place: Place, page: Page): string {
  const steps = movedContent(group, place, page)
  if (!group.name || group.tag?.[0] !== 'layer' || steps === '') return steps
  page.layers.add(group.name)
  return `/OC /${layerName([...page.layers].indexOf(group.name))} BDC\n${steps}EMC\n`
}

function movedContent({ shapes, plane, at, hatches, clip }: ShapeGroup, place: Place, page: Page): string {
  const [x, y] = at ?? [0, 0]
  const within = clip ? clip.rect : { ...place.seen, x: place.seen.x - x, y: place.seen.y - y }
  const inner: Place = {
    plane: plane ?? place.plane,
    moved: [place.moved[0] + x, place.moved[1] + y],
    seen: within,
    unit: hatches?.unit ?? place.unit,
    isWithin: place.isWithin,
  }
  const steps = contentOf(shapes, inner, page)
  if (!clip && x === 0 && y === 0) return steps
  const cut = clip ? `${boxPath(clip.rect, clip.corner).steps}W n\n` : ''
  return `q\n1 0 0 1 ${numeral(x)} ${numeral(y)} cm\n${cut}${steps}Q\n`
}

/** Part by part, as each lies on the edge of the one before. */
function areaContent({ parts, fill, line, edgeBelow }: Area, place: Place, page: Page): string {
  return parts
    .map(({ geometry, dash }) => {
      const path = outlinePath(outlinesOf(geometry, place.plane))
      return painted(path, { fill, line: line && { ...line, dash }, edgeBelow }, place, page)
    })
    .join('')
}

function outlinesOf(geometry: Geometry, plane: Transform): readonly ShapeOutline[] {
  const kind = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? 'ring' : 'line'
  return placedLines(geometry, plane).map((points) => ({ kind, points }))
}

type Look = {
  readonly fill: ShapeFill | null
  readonly line: ShapeLine | null
  readonly edgeBelow?: boolean | undefined
  readonly hasMitres?: boolean
}

/** A shape with its fill and its edge, each as see-through as it is: one operator for both would let readers differ. */
function painted(path: Path, { fill, line, edgeBelow = false, hasMitres = false }: Look, place: Place, page: Page) {
  if (path.steps === '') return ''
  const filled = fill && fill.opacity > 0 ? tinted(path, fill, page) : ''
  const marked = fill?.hatch ? hatched(path, fill, fill.hatch.marks, place, page) : ''
  const edged = line
    ? `${opacityState(line.opacity, page.opacities)}${lineState(line, !hasMitres)}${path.steps}S\n`
    : ''
  return edgeBelow ? edged + filled + marked : filled + marked + edged
}

function tinted(
  { steps }: Pick<Path, 'steps'>,
  { colour, opacity }: Pick<ShapeFill, 'colour' | 'opacity'>,
  page: Page,
) {
  return `${opacityState(opacity, page.opacities)}${shares(colour)} rg\n${steps}f\n`
}

function hatched(path: Path, { colour }: ShapeFill, marks: Marks, { seen, unit }: Place, page: Page): string {
  const steps = hatchSteps(marks, common(path.box, seen), unit)
  return `q\n${path.steps}W n\n${tinted({ steps }, { colour, opacity: hatchMarks.opacity[marks] }, page)}Q\n`
}

/** What of a box lies in another. */
function common(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  const right = Math.min(one.x + one.width, other.x + other.width)
  const bottom = Math.min(one.y + one.height, other.y + other.height)
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) }
}

function lettersContent({ lines, at: [x, y], weight, leading, link, ...look }: Text, place: Place, page: Page): string {
  return lines
    .map((text, index) => {
      const at = [x, y + index * leading] as const
      const { steps, box } = textContent({ ...look, text, at, isStrong: weight >= 600 }, page.letters, page.opacities)
      if (link) linked(box, { to: link }, place, page)
      return steps
    })
    .join('')
}

function proseContent({ paragraphs, align, box, leads }: Prose, place: Place, page: Page): string {
  if (leads) linked(box, leads, place, page)
  const plain = { anchor: align === 'right' ? 'end' : 'start', spacing: 0, halo: null } as const
  return paragraphs
    .flatMap(({ lines, ...look }) => lines.map((line) => ({ ...plain, ...look, ...line })))
    .map((run) => textContent(run, page.letters, page.opacities).steps)
    .join('')
}

function linked({ x, y, width, height }: Rect, leads: PageLink['leads'], { moved: [dx, dy] }: Place, page: Page): void {
  page.links.push({ box: { x: x + dx, y: y + dy, width, height }, leads })
}
