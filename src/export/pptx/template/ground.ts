import { contrast } from '../../../domain/contrast'
import type { OfficeTemplate, SlideBox, TemplateLayout } from '../../../domain/officeTemplate'
import type { Rect, Size } from '../../../drawing/frame'
import type { Theme } from '../../../drawing/theme'
import type { Scheme } from '../scheme'

/** The longer side of a slide in the units of its sheet, as of our own. */
const longSide = 960
const emuOfMillimetre = 36_000

type Sizes = { readonly size: Size; readonly paper: Size }

/** How large the office's slides are, in units of the sheet and in millimetres. */
export function sizesOf({ size: { width, height } }: OfficeTemplate): Sizes {
  const unit = Math.max(width, height) / longSide
  return {
    size: { width: width / unit, height: height / unit },
    paper: { width: width / emuOfMillimetre, height: height / emuOfMillimetre },
  }
}

/** A box of the template's in units of the sheet. */
export function inUnits({ size }: OfficeTemplate, { x, y, width, height }: SlideBox): Rect {
  const unit = Math.max(size.width, size.height) / longSide
  return { x: x / unit, y: y / unit, width: width / unit, height: height / unit }
}

/** What a view is drawn on where it lies on a layout of the office's. */
export type Ground = {
  readonly box: Rect
  /** A sheet of the view's own ground under all of it, where the office's lets it not be read. */
  readonly plate: Rect | null
  /** Of what stands around the map: a name of the office's theme, or `#rrggbb`. */
  readonly ink: string
}

/** What a text wants of the ground below it (WCAG 2.2, 1.4.3 and 1.4.6): small type on the map has more. */
const leastOfText = 4.5
const leastOfMap = 7

/** Around what stands on a plate, in units. */
const padding = 10

/**
 * The map keeps the colours of the screen: where the ground of the office is no plain colour on which they can be read, a plate
 * of the map's own lies under them. Otherwise what stands around the map is in the office's own text colour.
 */
export function groundOn(template: OfficeTemplate, { room, ground, ink }: TemplateLayout, theme: Theme): Ground {
  const box = inUnits(template, room)
  if (ground === null || contrast(theme.text, ground) < leastOfMap) {
    const { x, y, width, height } = box
    const inner = { x: x + padding, y: y + padding, width: width - 2 * padding, height: height - 2 * padding }
    return { box: inner, plate: box, ink: theme.text }
  }
  const isRead = ink !== null && [ground, theme.city].every((below) => contrast(ink.colour, below) >= leastOfText)
  return { box, plate: null, ink: isRead ? (ink.name ?? ink.colour) : theme.text }
}

/** All other colours of the slides are ours, whatever the office's theme has. */
export function inkNames({ cover, sheet }: OfficeTemplate): Scheme {
  const names = [cover, sheet].flatMap(({ ink }) => ink?.name ?? [])
  return new Map(names.map((name) => [name, name]))
}
