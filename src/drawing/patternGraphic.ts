import type { Atlas, GroupId, GroupLook, ParkId, Pattern, PatternId, Slot, SlotRole } from '../domain/atlas'
import { groupOf } from '../domain/groupOf'
import { memoizeLast } from '../domain/memoizeLast'
import { nameIn } from '../domain/named'
import { candidatesFor } from '../domain/openSlots'
import type { Language, View } from '../state/view'
import { wordsIn } from '../words/words'
import type { Theme } from './theme'

/** What a pattern makes of a park: the role of its slot, or a candidate for one that is open. */
export type MarkRole = SlotRole | 'candidate'

export type PatternNode = {
  readonly park: ParkId
  readonly role: MarkRole
  readonly letter: string
  /** From the place to the mark's outer edge, in CSS pixels; grows with each pattern drawn before that has the park. */
  readonly radius: number
  /** How many patterns that were drawn before have a mark at this park. */
  readonly rank: number
  /** The largest radius at this park: letters stand outside all its marks. */
  readonly outer: number
}

export type PatternLine = {
  readonly from: PatternNode
  readonly to: PatternNode
  readonly weight: 'strong' | 'plain' | 'fine' | 'candidate'
}

/** A soft ground under parks that belong together. */
export type PatternHull = {
  readonly id: string
  readonly group: GroupId
  readonly look: GroupLook
  readonly parks: readonly ParkId[]
}

export type SlotSign = {
  readonly role: MarkRole
  readonly letter: string
  readonly open: boolean
  readonly count: number
}

/** A pattern as it is drawn, wherever its parks stand: no coordinate is typed, all comes from its slots. */
export type PatternGraphic = {
  readonly id: PatternId
  readonly name: string
  readonly ink: string
  /** Its place among the drawn, so that lines between the same parks bend apart. */
  readonly rank: number
  readonly nodes: readonly PatternNode[]
  readonly lines: readonly PatternLine[]
  readonly hulls: readonly PatternHull[]
  readonly signs: readonly SlotSign[]
}

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
  const outer = new Map<ParkId, number>()
  for (const { park, radius } of bare.flat()) outer.set(park, Math.max(outer.get(park) ?? 0, radius))
  return drawn.map((pattern, rank) => {
    const nodes = (bare[rank] ?? []).map((node) => ({ ...node, outer: outer.get(node.park) ?? node.radius }))
    const ink = theme.inks[atlas.patterns.indexOf(pattern) % theme.inks.length] ?? theme.text
    return {
      id: pattern.id,
      name: nameIn(language, pattern),
      ink,
      rank,
      nodes,
      lines: linesOf(nodes),
      hulls: hullsOf(atlas, pattern),
      signs: signsOf(atlas, pattern, openSlots, language),
    }
  })
}

function nodesOf(
  atlas: Atlas,
  pattern: Pattern,
  candidateWord: string | null,
  language: Language,
  drawnAt: ReadonlyMap<ParkId, number>,
): readonly Omit<PatternNode, 'outer'>[] {
  const nodeOf = (park: ParkId, role: MarkRole, letter: string) => {
    const rank = drawnAt.get(park) ?? 0
    return { park, role, letter, radius: radii[role] + rank * ringGap, rank }
  }
  const placed = pattern.slots.flatMap((slot) => {
    const { role } = slot
    return role === null || isArea(role) ? [] : slot.parks.map((park) => nodeOf(park, role, letterOf(slot, language)))
  })
  const candidates = candidateWord === null ? [] : candidatesFor(atlas, pattern)
  return [...placed, ...candidates.map((park) => nodeOf(park, 'candidate', candidateWord ?? ''))]
}

const weights: Partial<Record<MarkRole, PatternLine['weight']>> = {
  wing: 'strong',
  spoke: 'plain',
  point: 'fine',
  candidate: 'candidate',
}

/** From the core or lead to all others; hubs without a lead are linked each to the next, and the last to the first. */
function linesOf(nodes: readonly PatternNode[]): readonly PatternLine[] {
  const hubs = nodes.filter(({ role }) => role === 'hub')
  const lead = nodes.find(({ role }) => role === 'core' || role === 'lead') ?? hubs[0]
  const loop = hubs.flatMap((from, index): readonly PatternLine[] => {
    const to = hubs[(index + 1) % hubs.length]
    return to && to !== from && (hubs.length > 2 || index === 0) ? [{ from, to, weight: 'plain' }] : []
  })
  const spokes = nodes.flatMap((to): readonly PatternLine[] => {
    const weight = weights[to.role]
    return lead && weight ? [{ from: lead, to, weight }] : []
  })
  return [...loop, ...spokes]
}

/** An area lies on one hull; of areas each park has its own. */
function hullsOf(atlas: Atlas, pattern: Pattern): readonly PatternHull[] {
  return pattern.slots
    .filter(({ role }) => role && isArea(role))
    .flatMap(({ id, role, parks }): readonly PatternHull[] => {
      const first = atlas.parks.find((park) => park.id === parks[0])
      const group = first && groupOf(atlas, first)
      if (!group) return []
      const of = { group: group.id, look: group.look }
      return role === 'areas'
        ? parks.map((park) => ({ id: `${id}-${park}`, ...of, parks: [park] }))
        : [{ id, ...of, parks }]
    })
}

/** The slot's own sign; in English a word takes the place of a Chinese one. */
function letterOf({ label, labelEn }: Slot, language: Language): string {
  return language === 'zh' || /^[\dX]$/.test(label) ? label : labelEn.replace(/\s*\(.*$/, '')
}

function signsOf(atlas: Atlas, pattern: Pattern, openSlots: boolean, language: Language): readonly SlotSign[] {
  const candidates = openSlots ? candidatesFor(atlas, pattern).length : 0
  const signs = pattern.slots.map((slot) => ({
    role: slot.role ?? ('candidate' as const),
    letter: letterOf(slot, language),
    open: slot.open,
    count: slot.parks.length,
  }))
  const letter = wordsIn(language)('lens.inferred')
  return candidates > 0 ? [...signs, { role: 'candidate', letter, open: false, count: candidates }] : signs
}
