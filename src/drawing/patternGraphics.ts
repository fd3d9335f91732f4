import type { Atlas, Basis, ParkId, Pattern, SlotRole } from '../domain/atlas'
import { byId } from '../domain/byId'
import { memoizeLast } from '../domain/memoizeLast'
import { nameIn, tagIn } from '../domain/named'
import { candidatesFor } from '../domain/openSlots'
import { patternTitle } from '../domain/patternTitle'
import { shownSlots } from '../domain/statedSlots'
import type { Language, View } from '../state/view'
import { wordsIn } from '../words/words'
import type { LineKind, MarkRole, PatternGraphic, PatternNode } from './patternGraphic'
import { linesOf, routed } from './patternLines'
import { signsOf } from './patternSigns'
import type { Theme } from './theme'

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

type Asked = Pick<View, 'patterns' | 'openSlots' | 'language'> & Partial<Pick<View, 'statedOnly'>>

const recall = memoizeLast<readonly PatternGraphic[]>(4)

/** The patterns that are drawn; the same value as long as the same are asked for. */
export function patternGraphicsOf(atlas: Atlas, asked: Asked, theme: Theme): readonly PatternGraphic[] {
  const { patterns, openSlots, statedOnly = false, language } = asked
  return recall([atlas, patterns, openSlots, statedOnly, language, theme], () => graphicsOf(atlas, asked, theme))
}

function graphicsOf(atlas: Atlas, asked: Asked, theme: Theme): readonly PatternGraphic[] {
  const { patterns, openSlots, statedOnly, language } = asked
  const drawnAt = new Map<ParkId, number>()
  const places = new Map(atlas.patterns.map(({ id }, place) => [id, place]))
  const drawn = atlas.patterns
    .filter(({ id, spatial }) => spatial && patterns.includes(id))
    .map((pattern) => shownSlots(pattern, statedOnly))
  const candidateWord = wordsIn(language)('lens.inferred')
  const bare = drawn.map((pattern) => {
    const nodes = nodesOf(atlas, pattern, openSlots ? candidateWord : null, language, drawnAt)
    for (const { park } of nodes) drawnAt.set(park, (drawnAt.get(park) ?? 0) + 1)
    return nodes
  })
  const all = amongAll(bare)
  const graphics = drawn.map((pattern, rank) => {
    const nodes = all[rank] ?? []
    const place = places.get(pattern.id) ?? 0
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
