import type { SheetWish } from '../../state/sheetWish'
import type { View } from '../../state/view'
import type { Theme } from '../theme'

type Wished = Pick<SheetWish, 'palette' | 'hidden'>

/** White paper has no dark map on it. */
export function paletteView<Shown extends View>(view: Shown, { palette }: Wished): Shown {
  return palette === 'screen' ? view : { ...view, theme: view.theme.startsWith('projector') ? 'projector' : 'light' }
}

/** The colours under the parks: of the screen, or as little ink as shows land and water; without the districts' edges. */
export function paletteTheme(theme: Theme, { palette, hidden }: Wished): Theme {
  const ground = palette === 'screen' ? theme : { ...theme, ...whitePaper }
  return hidden.includes('districts') ? { ...ground, district: ground.city } : ground
}

const whitePaper: Partial<Theme> = {
  halo: '#ffffff',
  city: '#ffffff',
  land: '#f4f4f2',
  sea: '#eaf2f6',
  shore: '#f5f9fb',
  water: '#eaf2f6',
}

/** A colour as light as it looks (ITU-R BT.601), without its hue: `#rrggbb`. */
export function greyOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const level = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
  const pair = level.toString(16).padStart(2, '0')
  return `#${pair}${pair}${pair}`
}
