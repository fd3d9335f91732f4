/** How the page is divided: panels beside the map, over it, or as sheets from below. */
export type LayoutKind = 'wide' | 'narrow' | 'phone'

/** How far a sheet is drawn up. */
export const sheetPositions = ['peek', 'half', 'full'] as const
export type SheetPosition = (typeof sheetPositions)[number]

/** Widths in CSS pixels at which the layout changes; the same figures stand in the style sheets. */
const breakpoints = { narrow: 1180, phone: 700 } as const

export function layoutKind(viewportWidth: number): LayoutKind {
  return viewportWidth < breakpoints.phone ? 'phone' : viewportWidth < breakpoints.narrow ? 'narrow' : 'wide'
}

/** CSS pixels of the page's parts; the same figures stand in `src/app.css`. */
export const panelSizes = { filters: 304, detail: 388, header: 56, phoneHeader: 48, peek: 92, credits: 24 } as const

/** A map between two panels is worth showing from this width on, in CSS pixels. */
const leastMap = 240
/** What a file holds is told beside the list of its parks from this width on, in CSS pixels. */
const leastFindings = 940

type Viewport = { readonly width: number; readonly height: number }
type Sides = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Which panels the user has open, and how far the sheet in front is drawn up. */
export type OpenPanels = { readonly filters: boolean; readonly detail: boolean; readonly sheet: SheetPosition }

/** Whether the filters are in sight: over a narrow map they make way for the detail where both do not fit. */
export function filtersInSight({ width }: Viewport, { filters, detail }: Omit<OpenPanels, 'sheet'>): boolean {
  const kind = layoutKind(width)
  if (kind === 'wide') return true
  if (kind === 'phone') return !detail
  return filters && !(detail && width < panelSizes.filters + panelSizes.detail + leastMap)
}

/** Whether the chosen park's panel makes way for what a file holds; it is there again once the file is done with. */
export function detailWaits({ width }: Viewport): boolean {
  const beside = layoutKind(width) === 'wide' ? panelSizes.filters : 0
  return width - beside - panelSizes.detail < leastFindings
}

/** The height of a sheet in CSS pixels; a full one leaves the header and a strip of the map. */
export function sheetHeight(position: SheetPosition, viewportHeight: number): number {
  if (position === 'peek') return panelSizes.peek
  return position === 'half' ? Math.round(viewportHeight / 2) : viewportHeight - panelSizes.phoneHeader - 8
}

/**
 * What the open panels cover of the map's box, in CSS pixels a side. On a wide screen the filters stand beside the map
 * and cover nothing; on a phone the box ends above the peeking sheet and the line of credits.
 */
export function coveredBy(viewport: Viewport, open: OpenPanels): Sides {
  const kind = layoutKind(viewport.width)
  if (kind === 'phone') {
    const over = sheetHeight(open.sheet, viewport.height) - panelSizes.peek - panelSizes.credits
    return { left: 0, right: 0, top: 0, bottom: Math.max(0, over) }
  }
  return {
    left: kind === 'narrow' && filtersInSight(viewport, open) ? panelSizes.filters : 0,
    right: open.detail ? panelSizes.detail : 0,
    top: 0,
    bottom: 0,
  }
}
