import type { Atlas, Basis, ParkId, Pattern, PatternId, Side, SlotRole } from '../domain/atlas'
import { byId } from '../domain/byId'
import { memoizeLast } from '../domain/memoizeLast'
import { nameIn, tagIn } from '../domain/named'
import { candidatesFor } from '../domain/openSlots'
import { patternTitle } from '../domain/patternTitle'
import type { Language, View } from '../state/view'
import { wordsIn } from '../words/words'
import { linesOf, routed } from './patternLines'
import type { Route } from './patternRoutes'
import { signsOf } from './patternSigns'
import type { PlanePoint } from './projection'
import type { Theme } from './theme'

/** What a pattern makes of a park: the role of its slot, or a candidate for one that is open. */
export type MarkRole = SlotRole | 'candidate'

/** In a legend also what joins the sides on which parks gather. */
export type SignRole = MarkRole | 'link'

/** How a pattern's lines are drawn, so that they differ without colour. */
export type LineKind = 'double' | 'solid' | 'dashed'

export type PatternNode = {
  readonly park: ParkId
  readonly role: MarkRole
  readonly letter: string
  /** On what it rests that the park stands in this place: what is counted or ordered is drawn quieter than what is stated. */
  readonly basis: Basis
  /** From the place to the mark's outer edge, in CSS pixels; grows with each pattern drawn before that has the park. */
  readonly radius: number
  /** How many patterns that were drawn before have a mark at this park. */
  readonly rank: number
  /** The largest radius at this park: letters stand outside all its marks. */
  readonly outer: number
  /** The letters of all patterns at this park, which stand in one row. */
  readonly row: readonly string[]
}

export type PatternLine = {
  readonly from: PatternNode
  readonly to: PatternNode
  readonly weight: 'strong' | 'plain' | 'fine' | 'candidate'
  /** Its way on a map; `null` where a park has no place there. */
  readonly route: Route | null
}

export type SlotSign = {
  readonly role: SignRole
  readonly letter: string
  readonly basis: Basis
  /** The parks that bear it; 0 where it is no park's. */
  readonly count: number
  /** The line that leads to the parks that bear it; `null` where none does. */
  readonly tie: (Pick<PatternLine, 'weight'> & { readonly kind: LineKind }) | null
}

/** A pattern as it is drawn, wherever its parks stand: no coordinate is typed, all comes from its slots. */
export type PatternGraphic = {
  readonly id: PatternId
  /** The section of the plan that says it. */
  readonly section: string
  /** With its industry; and by that alone, where there is little room. */
  readonly name: string
  readonly shortName: string
  readonly ink: string
  /** Its place among the drawn, so that lines between the same parks bend apart. */
  readonly rank: number
  readonly nodes: readonly PatternNode[]
  readonly lines: readonly PatternLine[]
  readonly kind: LineKind
  /** The parks of each side on which the plan has them gather, joined by one double arrow. */
  readonly sides: readonly (readonly ParkId[])[]
  /** What holds each of them together on a map. */
  readonly sideBodies: readonly Side[]
  /** The way of the double arrow on a map, between the sides' nearest parks; `null` without sides. */
  readonly link: SideLink | null
  readonly signs: readonly SlotSign[]
}

export type SideLink = { readonly from: ParkId; readonly to: ParkId; readonly way: readonly PlanePoint[] }

const radii: Readonly<Record<MarkRole, number>> = {
  core: 15,
  lead: 13,
  star: 17,
  diamond: 14,
  wing: 11,
  hub: 10.5,
  spoke: 8.5,
  point: 5.5,
  candidate: 9,
  area: 0,
  areas: 0,
}
const ringGap = 5.5

/** An area is a soft ground under its parks, and no mark of each. */
function isArea(role: SlotRole): boolean {
  return role === 'area' || role === 'areas'
}

type Asked = Pick<View, 'patterns' | 'openSlots' | 'language'>

const recall = memoizeLast<readonly PatternGraphic[]>(4)

/** The patterns that are drawn; the same value as long as the same are asked for. */
export function patternGraphicsOf(atlas: Atlas, asked: Asked, theme: Theme): readonly PatternGraphic[] {
  const { patterns, openSlots, language } = asked
  return recall([atlas, patterns, openSlots, language, theme], () => graphicsOf(atlas, asked, theme))
}

function graphicsOf(atlas: Atlas, { patterns, openSlots, language }: Asked, theme: Theme): readonly PatternGraphic[] {
  const drawnAt = new Map<ParkId, number>()
  const drawn = atlas.patterns.filter(({ id, spatial }) => spatial && patterns.includes(id))
  const candidateWord = wordsIn(language)('lens.inferred')
  const bare = drawn.map((pattern) => {
    const nodes = nodesOf(atlas, pattern, openSlots ? candidateWord : null, language, drawnAt)
    for (const { park } of nodes) drawnAt.set(park, (drawnAt.get(park) ?? 0) + 1)
    return nodes
  })
  const all = amongAll(bare)
  const graphics = drawn.map((pattern, rank) => {
    const nodes = all[rank] ?? []
    const place = atlas.patterns.indexOf(pattern)
    const ink = theme.inks[place % theme.inks.length] ?? theme.text
    return {
      id: pattern.id,
      section: pattern.clause.section,
      name: patternTitle(atlas, pattern, language),
      shortName: nameIn(language, (pattern.industry && byId(atlas.industries).get(pattern.industry)) || pattern),
      ink,
      rank,
      nodes,
      lines: linesOf(nodes),
      kind: lineKinds[place % lineKinds.length] ?? 'solid',
      sides: pattern.slots.flatMap(({ sides }) => sides),
      sideBodies: atlas.sides.filter((side) => pattern.slots.some(({ id }) => id === side.slot)),
      link: null,
      signs: signsOf(atlas, pattern, openSlots, language),
    }
  })
  return routed(graphics, atlas)
}

type BareNode = Omit<PatternNode, 'outer' | 'row'>

/** What each park's marks of all patterns come to. */
function amongAll(bare: readonly (readonly BareNode[])[]): readonly (readonly PatternNode[])[] {
  const outer = new Map<ParkId, number>()
  const rows = new Map<ParkId, readonly string[]>()
  for (const { park, radius, letter } of bare.flat()) {
    outer.set(park, Math.max(outer.get(park) ?? 0, radius))
    rows.set(park, [...(rows.get(park) ?? []), letter])
  }
  return bare.map((nodes) =>
    nodes.map((node) => ({ ...node, outer: outer.get(node.park) ?? node.radius, row: rows.get(node.park) ?? [] })),
  )
}

function nodesOf(
  atlas: Atlas,
  pattern: Pattern,
  candidateWord: string | null,
  language: Language,
  drawnAt: ReadonlyMap<ParkId, number>,
): readonly BareNode[] {
  const nodeOf = (park: ParkId, role: MarkRole, letter: string, basis: Basis) => {
    const rank = drawnAt.get(park) ?? 0
    return { park, role, letter, basis, radius: radii[role] + rank * ringGap, rank }
  }
  const placed = pattern.slots.flatMap((slot) => {
    const { role, basis } = slot
    return role === null || isArea(role)
      ? []
      : slot.parks.map((park) => nodeOf(park, role, tagIn(language, slot), basis))
  })
  const candidates = candidateWord === null ? [] : candidatesFor(atlas, pattern)
  return [...placed, ...candidates.map((park) => nodeOf(park, 'candidate', candidateWord ?? '', 'inferred'))]
}

const lineKinds: readonly LineKind[] = ['solid', 'double', 'solid', 'dashed']
