/** What a result may depend on besides the value it is made of: compared by its text. */
type Key = string | boolean | readonly string[]

/**
 * A pure function that works each result out once: for each value of its first argument, by identity and as long as
 * that lives, and of the others, by their text.
 */
export function memoize<Of extends object, Keys extends readonly Key[], Result>(
  make: (of: Of, ...keys: Keys) => Result,
): (of: Of, ...keys: Keys) => Result {
  const known = new WeakMap<Of, Map<string, { readonly result: Result }>>()
  return (of, ...keys) => {
    const results = known.get(of) ?? new Map<string, { readonly result: Result }>()
    known.set(of, results)
    const key = keys.join('\n')
    const before = results.get(key)
    if (before) return before.result
    const result = make(of, ...keys)
    results.set(key, { result })
    return result
  }
}
