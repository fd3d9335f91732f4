const longestLine = 16

/** A long name of several words breaks at the space nearest its middle. */
export function linesIn(label: string): readonly string[] {
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index)
  if (label.length <= longestLine || spaces.length === 0) return [label]
  const middle = label.length / 2
  const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best))
  return [label.slice(0, at), label.slice(at + 1)]
}
