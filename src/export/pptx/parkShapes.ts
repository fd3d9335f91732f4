import type { Block } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseText } from '../../domain/clause'
import type { Fill } from '../../drawing/fill'
import { toScreen, transformOf } from '../../drawing/frame'
import { dashOf, edgeWidth, glow, hatchMarks, quietLook } from '../../drawing/look'
import { linesOf } from '../../drawing/outline'
import type { ParkMark } from '../../drawing/parkMark'
import { blended } from './colour'
import type { Pen } from './pen'
import {
  type Freeform,
  freeform,
  type Group,
  type Path,
  ringOf,
  type Shape,
  type ShapeFill,
  solid,
  stroke,
} from './shape'

/** Every park a freeform that bears its name; what is lit is drawn once more on top, as on the map. */
export function parkShapes(pen: Pen): Group {
  const { drawing, words } = pen
  const drawn = drawing.parks.filter(({ blocks }) => blocks.length > 0)
  const shapes = [...drawn.flatMap((park) => footprint(park, pen)), ...drawn.flatMap((park) => litShapes(park, pen))]
  return { kind: 'group', name: words('parks'), shapes }
}

/**
 * All blocks are paths of the park's own shape. A shape has one line: the edges of blocks that are known more or less
 * well than the main one follow as shapes of their own.
 */
function footprint(park: ParkMark, pen: Pen): readonly Shape[] {
  const { theme } = pen.drawing
  const [own, ...others] = byDash(park.blocks, false)
  const name = pen.called(park.about.name)
  const colour = park.quiet ? theme.quiet : park.fill.edge
  const opacity = park.quiet ? quietLook.edge : 1
  const line = (dash: readonly number[] | null) => stroke(colour, edgeWidth(null) * theme.weight, { dash, opacity })
  const isLit = park.emphasis !== null
  const shape: Freeform = {
    kind: 'freeform',
    name,
    about: aboutOf(park, pen),
    paths: park.blocks.map((block) => blockPath(block, pen, !isLit && own?.blocks.includes(block) === true)),
    fill: park.quiet ? solid(theme.quiet, quietLook.fill) : fillOf(park.fill, theme.city),
    line: line(own?.dash ?? null),
  }
  const edges = isLit ? [] : others
  return [shape, ...edges.map(({ blocks, dash }) => edgeShape(name, blocks, line(dash), pen))]
}

function edgeShape(park: string, blocks: readonly Block[], line: Freeform['line'], pen: Pen): Shape {
  const [first] = blocks
  const precision = first?.membership === 'candidate' ? 'candidate' : (first?.precision ?? 'schematic')
  const name = pen.words('slide.edge', { name: park, precision: pen.words(`block.${precision}`) })
  return {
    ...freeform(name, [], { line }),
    paths: blocks.map((block) => ({ ...blockPath(block, pen, true), isFilled: false })),
  }
}

function litShapes(park: ParkMark, pen: Pen): readonly Shape[] {
  const { emphasis, quiet } = park
  if (!emphasis) return []
  const { theme } = pen.drawing
  const colour = quiet ? theme.quiet : park.fill.edge
  return byDash(park.blocks, true).map(({ blocks, dash }) => ({
    kind: 'freeform',
    name: pen.words('slide.lit', { name: pen.called(park.about.name) }),
    paths: blocks.map((block) => blockPath(block, pen, true)),
    fill: solid(colour, quiet ? glow.quiet : glow.match),
    line: stroke(colour, edgeWidth(emphasis) * theme.weight, { dash }),
  }))
}

/** Holes stay holes, as all rings of a block are filled as one. */
function blockPath({ geometry }: Block, { frame }: Pen, isStroked: boolean): Path {
  const transform = transformOf(frame)
  const outlines = linesOf(geometry).map((ring) => ringOf(ring.map((point) => toScreen(transform, point))))
  return { outlines, isFilled: true, isStroked }
}

type Dashed = { readonly dash: readonly number[] | null; readonly blocks: readonly Block[] }

/** The blocks by how their edges are broken, those like the main block first. */
function byDash(blocks: readonly Block[], isEmphasised: boolean): readonly Dashed[] {
  const sorted = new Map<string, Block[]>()
  for (const block of blocks) {
    const key = String(dashOf(block, isEmphasised))
    sorted.set(key, [...(sorted.get(key) ?? []), block])
  }
  return [...sorted.values()].map((some) => ({ dash: some[0] ? dashOf(some[0], isEmphasised) : null, blocks: some }))
}

const patterns = { stripes: 'wdUpDiag', dots: 'pct25' } as const

/** As on the map: tints for the fills that are told by their weight, patterns of DrawingML for stripes and dots. */
export function fillOf({ hatch, colour, opacity }: Fill, ground: string): ShapeFill | null {
  if (hatch === 'hollow') return null
  if (hatch === 'solid' || hatch === 'plain') return solid(colour, opacity)
  const tint = blended(colour, ground, opacity)
  return {
    kind: 'pattern',
    preset: patterns[hatch],
    colour: blended(colour, tint, hatchMarks.opacity[hatch]),
    ground: tint,
  }
}

/** Group, roles and clause, for who cannot see the map. */
export function aboutOf({ id, about, quiet, reading }: ParkMark, { atlas, drawing, words }: Pen): string {
  const park = byId(atlas.parks).get(id)
  const said = words('slide.about', {
    group: about.group,
    roles: about.roles.length > 0 ? about.roles.join(words('join.conditions')) : words('slide.noRole'),
    clause: park ? clauseText(park.clause, drawing.language) : '',
  })
  const rest = [reading, quiet ? words('notInAnswer') : ''].filter(Boolean)
  return [`${about.name}`, said, ...rest].join(drawing.language === 'zh' ? '；' : '; ')
}
