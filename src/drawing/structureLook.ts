import type { MultiPolygon } from 'geojson'
import type { Drawing } from './drawing'
import { glow } from './look'
import type { ParkMark } from './parkMark'
import type { BodyGraphic, BodyStrength } from './structureGraphic'
import type { Theme } from './theme'

/** A soft ground as it is tinted and edged, the same under every painter; its edge is in CSS pixels. */
export type SoftArea = {
  readonly kind: 'body' | 'envelope' | 'side'
  readonly id: string
  readonly geometry: MultiPolygon
  readonly colour: string
  readonly tint: number
  readonly edge: number
  readonly width: number
}

/** What the filter left out is ground: its bodies and envelopes hardly show. */
const quietShare = 0.4

/** Opacity of tint and edge, and the edge's width before the theme's weight. */
type SoftLook = { readonly tint: number; readonly edge: number; readonly width: number }

/** As a legend shows them. */
export const legendBody = { tint: 0.16, edge: 0.7 } as const

const bodyLooks: Readonly<Record<BodyStrength, SoftLook>> = {
  strong: { tint: 0.2, edge: 0.85, width: 1.8 },
  calm: { tint: 0.13, edge: 0.6, width: 1.2 },
  soft: { tint: 0.16, edge: 0.6, width: 1.2 },
}

/** Of a side its edge is seen before its tint: the groups' colours show through. */
const sideLook: SoftLook = { tint: 0.08, edge: 0.9, width: 1.8 }

const envelopeLooks = {
  plain: { tint: 0.12, edge: 0.45, width: 0.8 },
  lit: { tint: glow.match, edge: 1, width: 1.6 },
} as const satisfies Readonly<Record<string, SoftLook>>

type Drawn = Pick<Drawing, 'structure' | 'envelopes' | 'parks' | 'theme' | 'legendTitle' | 'patterns'>

/**
 * What lies under the footprints: the bodies of the structure, and within them what holds each park's blocks together.
 * Where footprints alone are drawn, the park that is pointed at or selected is held together all the same.
 */
export function softAreasOf({ structure, envelopes, parks, theme, legendTitle, patterns }: Drawn): readonly SoftArea[] {
  const marks = new Map(parks.map((park) => [park.id, park]))
  const isShown = (id: ParkMark['id']) => marks.get(id)?.quiet === false
  // Under a lens a colour means what the lens says, and nothing else.
  const isGroups = legendTitle === ''
  const bodies = (structure?.bodies ?? []).map((body) =>
    bodyArea(body, body.parks.some(isShown), isGroups ? theme.groups[body.look] : theme.mark, theme),
  )
  const held = envelopes.flatMap(({ park, geometry }): readonly SoftArea[] => {
    const mark = marks.get(park)
    const isLit = mark?.emphasis === 'selected' || mark?.emphasis === 'pointed'
    if (!mark || !(structure || isLit)) return []
    const colour = mark.quiet ? theme.quiet : mark.fill.edge
    const look = weighed(envelopeLooks[isLit ? 'lit' : 'plain'], theme)
    const own = mark.quiet && !isLit ? quieted(look) : look
    return [{ kind: 'envelope', id: `envelope-${park}`, geometry, colour, ...own }]
  })
  const sides = patterns.flatMap(({ id, ink, sideBodies }) =>
    sideBodies.map((side, at): SoftArea => {
      const own = weighed(sideLook, theme)
      const isLoud = side.parks.some(isShown)
      const look = isLoud ? own : quieted(own)
      return {
        kind: 'side',
        id: `side-${id}-${at}`,
        geometry: side.geometry,
        colour: isLoud ? ink : theme.quiet,
        ...look,
      }
    }),
  )
  return [...bodies, ...held, ...sides]
}

function bodyArea({ id, strength, geometry }: BodyGraphic, isShown: boolean, hue: string, theme: Theme): SoftArea {
  return { kind: 'body', id, geometry, ...shownLook(strength, isShown, hue, theme) }
}

function shownLook(strength: BodyStrength, isShown: boolean, hue: string, theme: Theme): SoftLook & { colour: string } {
  const own = weighed(bodyLooks[strength], theme)
  return { colour: isShown ? hue : theme.quiet, ...(isShown ? own : quieted(own)) }
}

/** How a body of these parks is tinted and edged wherever it is drawn. */
export function bodyLook(
  strength: BodyStrength,
  { look, parks }: Pick<BodyGraphic, 'look' | 'parks'>,
  drawing: Pick<Drawing, 'parks' | 'theme' | 'legendTitle'>,
): SoftLook & { readonly colour: string } {
  const { theme, legendTitle } = drawing
  const isShown = drawing.parks.some(({ id, quiet }) => !quiet && parks.includes(id))
  return shownLook(strength, isShown, legendTitle === '' ? theme.groups[look] : theme.mark, theme)
}

function quieted({ tint, edge, width }: SoftLook): SoftLook {
  return { tint: tint * quietShare, edge: edge * quietShare, width }
}

function weighed({ width, ...look }: SoftLook, { weight }: Theme): SoftLook {
  return { ...look, width: width * weight }
}
