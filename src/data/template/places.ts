import type { SlideBox, TemplateLetters, TemplatePlace } from '../../domain/officeTemplate'
import { allOf, attributeIn, type Markup, within } from '../markup'
import { plainColour } from './themeLook'

/** A shape of a master or a layout: a place for a text of the slide's, or of the office's own. */
export type FoundShape = {
  /** `null` where it is no place. */
  readonly place: { readonly type: string; readonly index: string | null } | null
  readonly box: SlideBox | null
  /** Of its first level, in hundredths of a point; `null` where the master says it. */
  readonly size: number | null
  /** As its sample text has them. */
  readonly sample: TemplateLetters | null
}

/** What stands on a master or a layout, the lowest first. */
export function shapesIn(part: Markup): readonly FoundShape[] {
  const tree = within(part, 'cSld', 'spTree')
  return (tree?.children ?? [])
    .filter(({ local }) => /^(sp|pic|grpSp|cxnSp|graphicFrame|AlternateContent)$/.test(local))
    .map((shape) => ({
      place: placeOf(shape),
      box: boxOf(shape),
      size: sizeOf(within(shape, 'txBody', 'lstStyle', 'lvl1pPr', 'defRPr')),
      sample: sampleOf(shape),
    }))
}

function sampleOf(shape: Markup): TemplateLetters | null {
  const text = within(shape, 'txBody')
  const letters = text && [...allOf(text, 'rPr'), ...allOf(text, 'endParaRPr')].find((one) => sizeOf(one) !== null)
  const size = sizeOf(letters)
  const [colour] = within(letters, 'solidFill')?.children ?? []
  return size === null ? null : { size, colour: colour ? plainColour(colour) : null }
}

function placeOf(shape: Markup): FoundShape['place'] {
  const known = shape.children.find(({ local }) => local.startsWith('nv'))
  const place = within(known, 'nvPr', 'ph')
  if (!place) return null
  return { type: attributeIn(place, 'type') ?? 'obj', index: attributeIn(place, 'idx') ?? null }
}

function boxOf(shape: Markup): SlideBox | null {
  const frame = within(shape, 'spPr', 'xfrm') ?? within(shape, 'grpSpPr', 'xfrm') ?? within(shape, 'xfrm')
  const [at, size] = [within(frame, 'off'), within(frame, 'ext')]
  const [x, y] = [Number(attributeIn(at, 'x')), Number(attributeIn(at, 'y'))]
  const [width, height] = [Number(attributeIn(size, 'cx')), Number(attributeIn(size, 'cy'))]
  return [x, y, width, height].every(Number.isFinite) && frame ? { x, y, width, height } : null
}

export function sizeOf(letters: Markup | undefined): number | null {
  const size = Number(attributeIn(letters, 'sz'))
  return size > 0 ? size : null
}

export const titleKind = /^(title|ctrTitle)$/
const texts = /^(body|obj|subTitle|tbl|chart|pic|dgm)$/

/** A layout's own place of a kind, which stands where the master's does unless it says otherwise. */
export function placeIn(
  layout: readonly FoundShape[],
  master: readonly FoundShape[],
  kind: RegExp,
  usual: number | null,
): TemplatePlace | null {
  const own = layout.find(({ place }) => place && kind.test(place.type))
  if (!own?.place) return null
  const alike = titleKind.test(own.place.type) ? titleKind : texts
  const others = master.find(({ place }) => place && alike.test(place.type))
  const said = own.size ?? others?.size ?? usual
  // Where no style says how letters look, LibreOffice wrote the file, whose layouts all lie as those of its last master.
  const isMoved = said === null && own !== others && Boolean(own.box && others?.box)
  const box = isMoved ? others?.box : (own.box ?? others?.box)
  if (!box) return null
  const sample = said === null ? (others?.sample ?? own.sample) : null
  return { ...own.place, box, isMoved, size: said ?? sample?.size ?? plainSize, letters: sample }
}

/** Of a text of which nothing is said (ECMA-376 part 1, 21.1.2.3.9). */
const plainSize = 1800

/** What stays free along the edges of a slide whose master has no place for a text. */
const margin = 0.04

type Slide = Pick<SlideBox, 'width' | 'height'>

/**
 * What a layout leaves to the content: the place that it, or its master, has for a text, without what title, day, footer and
 * number take of it. Where that is less than a third of the slide, all that they leave.
 */
export function roomOf(layout: readonly FoundShape[], master: readonly FoundShape[], slide: Slide): SlideBox {
  const taken = [titleKind, /^dt$/, /^ftr$/, /^sldNum$/].flatMap((kind) => {
    const own = layout.find(({ place }) => place && kind.test(place.type))
    const box = own && (own.box ?? master.find(({ place }) => place && kind.test(place.type))?.box)
    return box ? [box] : []
  })
  const [x, y] = [slide.width * margin, slide.height * margin]
  const whole = { x, y, width: slide.width - 2 * x, height: slide.height - 2 * y }
  const ownText = placeIn(layout, master, bodyKind, 0)?.box
  const text = ownText ?? master.find(({ place }) => place && bodyKind.test(place.type))?.box
  const room = text && less(inside(text, slide), taken)
  return room && room.width * room.height > (slide.width * slide.height) / 3 ? room : less(whole, taken)
}

const bodyKind = /^(body|obj)$/

function inside({ x, y, width, height }: SlideBox, slide: Slide): SlideBox {
  const [left, top] = [Math.max(0, x), Math.max(0, y)]
  return {
    x: left,
    y: top,
    width: Math.min(x + width, slide.width) - left,
    height: Math.min(y + height, slide.height) - top,
  }
}

/** The box without what others take of it, each from the side where least is lost. */
function less(box: SlideBox, taken: readonly SlideBox[]): SlideBox {
  return taken.reduce((left, other) => (overlap(left, other) > 0 ? largestBeside(left, other) : left), box)
}

function largestBeside({ x, y, width, height }: SlideBox, other: SlideBox): SlideBox {
  const [right, bottom] = [x + width, y + height]
  const sides = [
    { x, y, width, height: other.y - y },
    { x, y: other.y + other.height, width, height: bottom - other.y - other.height },
    { x, y, width: other.x - x, height },
    { x: other.x + other.width, y, width: right - other.x - other.width, height },
  ]
  return sides.reduce((best, one) => (areaOf(one) > areaOf(best) ? one : best))
}

function areaOf({ width, height }: SlideBox): number {
  return Math.max(0, width) * Math.max(0, height)
}

/** The area that two boxes share. */
export function overlap(one: SlideBox, other: SlideBox): number {
  const along = (from: number, length: number, start: number, size: number) =>
    Math.min(from + length, start + size) - Math.max(from, start)
  const width = along(one.x, one.width, other.x, other.width)
  const height = along(one.y, one.height, other.y, other.height)
  return width > 0 && height > 0 ? width * height : 0
}
