const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>()

/** The list as a lookup by id; made once a list, so that it costs nothing to ask again. */
export function byId<Item extends { readonly id: string }>(list: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  const known = indexes.get(list)
  if (known) return known as ReadonlyMap<Item['id'], Item>
  const index: ReadonlyMap<Item['id'], Item> = new Map(list.map((item) => [item.id, item]))
  indexes.set(list, index)
  return index
}
