import type { Block } from '../../domain/atlas'
import { memoize } from '../../domain/memoize'
import { memoizeLast } from '../../domain/memoizeLast'
import { transformOf } from '../frame'
import { dashOf, edgeWidth, glow, quietLook } from '../look'
import type { ParkMark } from '../parkMark'
import type { Theme } from '../theme'
import { type Area, type AreaPart, filledWith, group, type ShapeGroup, solid, stroke } from './shape'
import type { ShapeContext } from './shapeContext'

/**
 * Every park an area that bears its name, always in the same order, so that a choice changes shapes and moves none; what
 * is lit is drawn once more on top.
 */
export function parkShapes(context: ShapeContext): ShapeGroup {
  const { drawing, frame, unit } = context
  const { parks, fills } = drawing
  return group(
    context.naming.words('parks'),
    [
      ...parks.map((park) => footprint(park, context)),
      ...parks.flatMap((park) => candidateShapes(park, context)),
      ...litShapes(context),
    ],
    {
      id: 'parks',
      tag: ['layer', 'parks'],
      plane: transformOf(frame),
      hatches: { fills, unit },
    },
  )
}

/** How a park is filled and edged wherever it stands, as a footprint or as a node of the diagram. */
export function parkLook({ quiet, fill }: ParkMark, theme: Theme, edge: number, isFaint: boolean) {
  return {
    fill: quiet ? solid(theme.quiet, quietLook.fill) : filledWith(fill, theme.city),
    line: stroke(quiet ? theme.quiet : fill.edge, edge * theme.weight, { opacity: isFaint ? quietLook.edge : 1 }),
  }
}

/** The last of each park, by its blocks: a choice leaves most parks as they were. */
const recallOf = memoize((_: readonly Block[], _part: string) => memoizeLast<Area>(2))

function footprint(park: ParkMark, context: ShapeContext): Area {
  const { label, about, reading, quiet, fill, emphasis, blocks } = park
  const { drawing, naming, called, part } = context
  const madeOf = [label, about, reading, quiet, fill, emphasis !== null, drawing.theme, naming, called]
  return recallOf(blocks, part)(madeOf, () => madeFootprint(park, context))
}

function madeFootprint(park: ParkMark, { drawing: { theme }, naming, called, part }: ShapeContext): Area {
  const { fill, line } = parkLook(park, theme, edgeWidth(null, park.blocks[0]?.precision), park.quiet)
  return {
    kind: 'area',
    name: called(park.about.name),
    about: naming.about(park),
    tag: ['footprint', park.id],
    inFile: { id: `${part}park-${park.id}`, title: park.label },
    fill,
    line: park.emphasis ? null : line,
    parts: partsOf(membersOf(park.blocks), false),
  }
}

const membersOf = memoize((blocks: readonly Block[]) => blocks.filter(({ membership }) => membership === 'member'))
const candidatesOf = memoize((blocks: readonly Block[]) => blocks.filter(({ membership }) => membership !== 'member'))

/** Blocks whose membership is our reading are outlines as by pencil: they share no member's fill. */
function candidateShapes(park: ParkMark, { drawing: { theme }, naming, called }: ShapeContext): readonly Area[] {
  const blocks = candidatesOf(park.blocks)
  if (blocks.length === 0 || park.emphasis) return []
  const { line } = parkLook(park, theme, edgeWidth(null), park.quiet)
  const name = naming.words('slide.candidates', { name: called(park.about.name) })
  return [{ kind: 'area', name, id: `candidates ${park.id}`, fill: null, line, parts: partsOf(blocks, false) }]
}

/** All blocks of a park light together. */
function litShapes({ drawing: { parks, theme }, naming, called }: ShapeContext): readonly Area[] {
  return parks.flatMap(({ id, about, quiet, fill, emphasis, blocks }): readonly Area[] => {
    if (!emphasis) return []
    const colour = quiet ? theme.quiet : fill.edge
    return [
      {
        kind: 'area',
        name: naming.words('slide.lit', { name: called(about.name) }),
        id: `lit ${id}`,
        tag: ['lit', emphasis],
        fill: solid(colour, quiet ? glow.quiet : glow.match),
        line: stroke(colour, edgeWidth(emphasis) * theme.weight),
        parts: partsOf(blocks, true),
      },
    ]
  })
}

const partsOf = memoize((blocks: readonly Block[], isLit: boolean): readonly AreaPart[] =>
  blocks.map((block) => ({
    id: block.id,
    geometry: block.geometry,
    dash: dashOf(block, isLit),
    known: block.membership === 'candidate' ? 'candidate' : block.precision,
  })),
)
