/** How the page is divided: panels beside the map, over it, or as sheets from below. */
export type LayoutKind = 'wide' | 'narrow' | 'phone'

/** Widths in CSS pixels at which the layout changes; the same figures stand in the style sheets. */
export const breakpoints = { narrow: 1180, phone: 700 } as const

export function layoutKind(viewportWidth: number): LayoutKind {
  return viewportWidth < breakpoints.phone ? 'phone' : viewportWidth < breakpoints.narrow ? 'narrow' : 'wide'
}

/** CSS pixels that panels take of the map, margins included; set as custom properties for the style sheets. */
export const panelSizes = { filters: 304, detail: 388, sheetShare: 0.5, peek: 96 } as const

type Sides = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Open = { readonly filters: boolean; readonly detail: boolean }

/** What the open panels cover of a map. On a wide screen the filters stand beside the map and cover nothing. */
export function coveredBy(kind: LayoutKind, open: Open, viewportHeight: number): Sides {
  if (kind === 'phone') {
    const sheet = open.filters || open.detail ? Math.round(viewportHeight * panelSizes.sheetShare) : panelSizes.peek
    return { left: 0, right: 0, top: 0, bottom: sheet }
  }
  return {
    left: kind === 'narrow' && open.filters ? panelSizes.filters : 0,
    right: open.detail ? panelSizes.detail : 0,
    top: 0,
    bottom: 0,
  }
}
