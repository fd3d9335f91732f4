import type { TemplateInk } from '../../domain/officeTemplate'
import { attributeIn, type Markup, within } from '../markup'

/** The colours of a theme by their names in the format (`dk1`, `accent1`), as `#rrggbb`. */
export type Scheme = ReadonlyMap<string, string>

const slots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]

export function schemeIn(theme: Markup): Scheme {
  const scheme = within(theme, 'themeElements', 'clrScheme')
  return new Map(
    slots.flatMap((slot) => {
      const [own] = within(scheme, slot)?.children ?? []
      const colour = own && plainColour(own)
      return colour ? [[slot, colour] as const] : []
    }),
  )
}

/** What a colour is by itself: written out, or what a window has on most machines. */
export function plainColour(element: Markup): string | null {
  const value = attributeIn(element, element.local === 'sysClr' ? 'lastClr' : 'val') ?? ''
  return /^(srgbClr|sysClr)$/.test(element.local) && /^[\da-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : null
}

/** Which colour of the theme a master means by `bg1`, `tx1` and so on. */
export function meaningIn(master: Markup): (name: string) => string {
  const map = within(master, 'clrMap')
  return (name) => attributeIn(map, name) ?? name
}

/** A fill's colour as `#rrggbb`; `null` where it is none, or one that is changed from the theme's. */
function colourIn(fill: Markup | undefined, scheme: Scheme, meant: (name: string) => string): string | null {
  const [own] = fill?.children ?? []
  if (!own || own.children.length > 0) return null
  return own.local === 'schemeClr' ? (scheme.get(meant(attributeIn(own, 'val') ?? '')) ?? null) : plainColour(own)
}

/** The colour of a master's texts: as its style says, else that which every theme has for them. */
export function inkIn(
  letters: Markup | undefined,
  scheme: Scheme,
  meant: (name: string) => string,
): TemplateInk | null {
  const fill = within(letters, 'solidFill')
  const named = attributeIn(within(fill, 'schemeClr'), 'val') ?? null
  const name = fill ? named : 'tx1'
  const own = fill?.children[0]
  const colour = name ? scheme.get(meant(name)) : own && plainColour(own)
  return colour ? { colour, name } : null
}

/** The fonts of titles and of texts: that for Chinese where there is one, then that for Latin letters. */
export function fontsIn(theme: Markup) {
  const fonts = within(theme, 'themeElements', 'fontScheme')
  return { title: fontOf(within(fonts, 'majorFont')), text: fontOf(within(fonts, 'minorFont')) }
}

function fontOf(kind: Markup | undefined): string {
  const ofHan = kind?.children.find((one) => one.local === 'font' && attributeIn(one, 'script') === 'Hans')
  const all = [within(kind, 'ea'), ofHan, within(kind, 'latin')].map((one) => attributeIn(one, 'typeface') ?? '')
  const [chinese, ofScript, latin] = all
  return [...new Set([chinese || ofScript, latin].filter(Boolean))].join(' · ')
}

/** What lies under all of a slide: `colour` is `null` where it is a picture, a gradient or a colour that is changed. */
export function groundIn(part: Markup, theme: Markup, scheme: Scheme, meant: (name: string) => string) {
  const ground = within(part, 'cSld', 'bg')
  // A master without a ground is white paper; a layout without one has the master's.
  if (!ground) return part.local === 'sldMaster' ? { colour: '#ffffff' } : null
  const own = within(ground, 'bgPr')
  if (own) return { colour: colourIn(within(own, 'solidFill'), scheme, meant) }
  const style = within(ground, 'bgRef')
  // Numbers from 1001 are those of the theme's list of grounds (ECMA-376 part 1, 20.1.4.2.19).
  const at = Number(attributeIn(style, 'idx')) - 1001
  const fill = within(theme, 'themeElements', 'fmtScheme', 'bgFillStyleLst')?.children[at]
  const isPlain = fill?.local === 'solidFill' && fill.children[0]?.children.length === 0
  return { colour: isPlain ? colourIn(style, scheme, meant) : null }
}
