import type { Composition } from '../composition'
import { largeText } from '../diagram/cells'
import type { Diagram, DiagramBody, DiagramWord } from '../diagram/diagram'
import { roundedIn } from '../diagram/field'
import type { Drawing } from '../drawing'
import type { ScreenPoint, Size } from '../frame'
import type { Leader } from '../nameLeader'
import { bodyLook } from '../structureLook'
import type { Theme } from '../theme'
import { freeform, group, onMiddle, rect, type Shape, type ShapeGroup, solid, stroke, text } from './shape'
import type { Naming } from './shapeContext'

export type DiagramOf = Diagram & {
  readonly drawing: Drawing
  /** How far the marks are on their way from the map to the diagram, 0 to 1: the map fades as much. */
  readonly share: number
  readonly size: Size
  readonly least: Pick<Composition, 'leastText'>
}

/** Half the width of the river and of an axis, in design pixels. */
const riverHalf = 4.5
const axisHalf = 5
/** The outer band is hardly more than its edge. */
const outerLook = { tint: 0.06, edge: 0.45 } as const

/** What lies under the nodes: bands, the river, axes and soft bodies; all of it comes as the map goes. */
export function diagramGround(diagram: DiagramOf, { words }: Naming): readonly Shape[] {
  const { drawing, size, share, spine, unit, axes, bodies } = diagram
  const { theme, structure } = drawing
  const whole = { x: 0, y: 0, width: size.width, height: size.height }
  const river = stroke(theme.river, 2 * riverHalf * unit, { opacity: share, isRound: true })
  const ground: readonly Shape[] = [
    rect(words('slide.ground'), whole, { fill: solid(theme.city, share) }),
    ...bandShapes(diagram, words('slide.band')),
    ...(spine.length > 0
      ? [{ ...freeform(words('slide.kind.river'), [{ kind: 'line', points: spine }], { line: river }), id: 'spine' }]
      : []),
  ]
  const pole = bodies.find(({ strength }, at) => strength === 'strong' && at > 0)
  const hue = pole ? bodyLook('strong', pole, drawing).colour : theme.mark
  const built = [
    ...(structure ? axes : []).map((axis, at) => ({
      ...axisShape(axis, unit, hue, theme, share ** 3, words('slide.axis')),
      id: `axis ${at}`,
    })),
    ...(structure ? bodies.flatMap((body) => bodyShapes(body, diagram, words('slide.body'))) : []),
  ]
  return [
    group(words('slide.ground'), ground, {
      id: 'diagram-ground',
      tag: ['layer', 'diagram-ground'],
      scope: 'diagram-ground',
      clip: { rect: whole, corner: 0 },
    }),
    group(words('slide.structure'), built, { id: 'diagram-structure', tag: ['layer', 'structure'] }),
  ]
}

function bandShapes({ bands, drawing, share }: DiagramOf, name: string): readonly Shape[] {
  return bands.map(({ band, outline, ...of }) => {
    const calm = bodyLook('calm', of, drawing)
    const { colour, width } = calm
    const { tint, edge } = band === 'outer' || !drawing.structure ? outerLook : calm
    return {
      ...freeform(name, [{ kind: 'ring', points: outline }], {
        fill: solid(colour, tint * share),
        line: stroke(colour, width, { opacity: edge * share, dash: band === 'outer' ? [7, 5] : null }),
      }),
      id: `band ${band}`,
      tag: ['band', band],
    }
  })
}

/** A body hides the edges of bands that pass under it. */
function bodyShapes(body: DiagramBody, { drawing, share }: DiagramOf, name: string): readonly Shape[] {
  const { colour, tint, edge, width } = bodyLook(body.strength, body, drawing)
  const outline = [{ kind: 'ring', points: roundedIn(body.box) }] as const
  return [
    { ...freeform(name, outline, { fill: solid(drawing.theme.city, share) }), id: `${body.id} below` },
    {
      ...freeform(name, outline, {
        fill: solid(colour, tint * share),
        line: stroke(colour, width, { opacity: edge * share }),
      }),
      id: body.id,
      tag: ['body', body.strength],
    },
  ]
}

/** A broad arrow from body to body. */
function axisShape({ from, to }: Leader, unit: number, hue: string, theme: Theme, share: number, name: string): Shape {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const half = axisHalf * unit
  const head = Math.min(length * 0.5, 3.2 * half)
  const point = (along: number, across: number): ScreenPoint => [
    from[0] + dx * along - dy * across,
    from[1] + dy * along + dx * across,
  ]
  const neck = length - head
  const points = [
    point(0, half * 0.6),
    point(neck, half * 0.9),
    point(neck, half * 1.9),
    point(length, 0),
    point(neck, -half * 1.9),
    point(neck, -half * 0.9),
    point(0, -half * 0.6),
  ]
  return freeform(name, [{ kind: 'ring', points }], {
    fill: solid(hue, 0.75 * share),
    line: stroke(theme.halo, unit, { opacity: share }),
  })
}

/** Words are there once the marks have nearly come. */
const wordsFrom = 0.8

/** The large words of the structure, the names of bands and of the river. */
export function diagramWords({ words: said, drawing, share }: DiagramOf, { words }: Naming): readonly ShapeGroup[] {
  if (share < wordsFrom) return []
  const { theme, structure } = drawing
  const shapes = said.filter(({ isStructure }) => structure || !isStructure).map((word) => wordShape(word, theme))
  return [group(words('slide.structureWords'), shapes, { id: 'structure-words', tag: ['layer', 'structure-words'] })]
}

/** What is not large is dark: the hues are no letters' colours in small. */
function wordShape({ id, text: said, at: [x, y], size, spacing, look, isStructure }: DiagramWord, theme: Theme): Shape {
  const colour = look === 'river' ? theme.waterText : isStructure && size > largeText ? theme.groups[look] : theme.text
  return {
    ...text(said, said, [x, onMiddle(y, size)], {
      size,
      anchor: 'middle',
      weight: isStructure ? 700 : look === 'river' ? 400 : 600,
      spacing: size * spacing,
      colour,
      halo: { colour: theme.halo, width: size * 0.22, opacity: 0.9 },
    }),
    id,
  }
}
