/**
 * An order of sets in which like ones come together, as positions in the list that was given.
 *
 * Two sets are as far apart as the share of their members that only one of them has (Jaccard 1912, "The distribution of
 * the flora in the alpine zone", New Phytologist 11); two empty sets are alike. Groups are joined nearest first, by
 * the mean distance of their members (average linkage: Sokal & Michener 1958, "A statistical method for evaluating
 * systematic relationships"). Each join lays its two sides so that their likest ends meet (Gruvaeus & Wainer 1972, "Two
 * additions to hierarchical cluster analysis"). Wherever choices are equally good, the given order decides, so that
 * the same sets always give the same order.
 */
export function alikeOrder(sets: readonly ReadonlySet<unknown>[]): readonly number[] {
  const distances = sets.map((one) => sets.map((other) => jaccardDistance(one, other)))
  const between = (one: number, other: number) => distances[one]?.[other] ?? 0
  let groups: readonly Ordered[] = sets.map((_, at) => [at])
  while (groups.length > 1) {
    const [first, second] = nearestPair(groups, between)
    const joined = laid(first, second, between)
    groups = [...groups.filter((group) => group !== first && group !== second), joined].sort(byFirstMember)
  }
  return groups[0] ?? []
}

type Ordered = readonly number[]
type Between = (one: number, other: number) => number

/** From 0 (the same members) to 1 (none in common). */
export function jaccardDistance(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number {
  const shared = [...one].filter((member) => other.has(member)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : 1 - shared / all
}

function nearestPair(groups: readonly Ordered[], between: Between): readonly [Ordered, Ordered] {
  const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map((other): [Ordered, Ordered] => [one, other]))
  return least(pairs, ([one, other]) => meanDistance(one, other, between)) ?? [[], []]
}

function meanDistance(one: Ordered, other: Ordered, between: Between): number {
  const sum = one.reduce((whole, from) => whole + other.reduce((part, to) => part + between(from, to), 0), 0)
  return sum / (one.length * other.length)
}

function laid(one: Ordered, other: Ordered, between: Between): Ordered {
  const ways: readonly [Ordered, Ordered][] = [one, [...one].reverse()].flatMap((left): [Ordered, Ordered][] => [
    [left, other],
    [left, [...other].reverse()],
  ])
  const gap = ([left, right]: readonly [Ordered, Ordered]) => between(left.at(-1) ?? 0, right[0] ?? 0)
  return (least(ways, gap) ?? [one, other]).flat()
}

/** The first of the least, but for differences that only the rounding of sums makes. */
function least<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  let best: { readonly item: Item; readonly size: number } | undefined
  for (const item of items) {
    const size = measure(item)
    if (!best || size < best.size - 1e-9) best = { item, size }
  }
  return best?.item
}

function byFirstMember(one: Ordered, other: Ordered): number {
  return Math.min(...one) - Math.min(...other)
}
