/**
 * Remembers the last few results of a pure function by the identity of what they were made of, as several readers ask
 * for the same: who compares results by identity is spared the work as well.
 */
export function memoizeLast<Result>(most: number): (madeOf: readonly unknown[], make: () => Result) => Result {
  let known: readonly { readonly madeOf: readonly unknown[]; readonly result: Result }[] = []
  return (madeOf, make) => {
    const same = known.find((one) => one.madeOf.every((part, at) => part === madeOf[at]))
    if (same) return same.result
    const result = make()
    known = [{ madeOf, result }, ...known.slice(0, most - 1)]
    return result
  }
}
