/** Whether two plain values say the same; what is one and the same is not looked into. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other)) return false
  let more = 0
  for (const key in one) {
    if (!same(one[key], other[key])) return false
    more++
  }
  for (const _ in other) more--
  return more === 0
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
