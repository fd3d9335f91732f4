import type { ParkId } from '../domain/atlas'
import { overlap, type Rect } from './frame'
import { letterPlace } from './letterPlace'
import type { PatternGraphic, PatternNode } from './patternGraphic'
import type { Places } from './places'
import type { Theme } from './theme'

type Ground = { readonly places: Places; readonly theme: Theme; readonly unit: number; readonly leastText: number }

/** What a layout rests on is told first, then who has most places. */
const first: readonly PatternNode['role'][] = ['core', 'lead', 'wing', 'hub', 'spoke', 'point', 'candidate']

/** The parks whose letters stand clear of those of dearer parks: what would cover another's is left to its mark, and to the inset. */
export function clearLetters(patterns: readonly PatternGraphic[], ground: Ground): ReadonlySet<ParkId> {
  const rows = new Map<ParkId, PatternNode[]>()
  for (const node of patterns.flatMap(({ nodes }) => nodes)) rows.set(node.park, [...(rows.get(node.park) ?? []), node])
  const rankOf = (nodes: readonly PatternNode[]) => Math.min(...nodes.map(({ role }) => first.indexOf(role)))
  const inOrder = [...rows].sort(([, one], [, other]) => rankOf(one) - rankOf(other) || other.length - one.length)
  const taken: Rect[] = []
  return new Set(
    inOrder.flatMap(([park, nodes]) => {
      const boxes = boxesOf(nodes, ground)
      if (boxes.some((box) => taken.some((other) => overlap(box, other) > 0))) return []
      taken.push(...boxes)
      return [park]
    }),
  )
}

function boxesOf(nodes: readonly PatternNode[], { places, theme, unit, leastText }: Ground): readonly Rect[] {
  const type = { unit, weight: theme.weight, least: leastText }
  return nodes.flatMap((node) => {
    const at = places.middle(node.park)
    return at ? [letterPlace(node, at, type).box] : []
  })
}
