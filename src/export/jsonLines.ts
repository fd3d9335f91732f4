/** JSON with one record a line, so that a change of one fact is one line of a diff. */
export function jsonLines(value: unknown): string {
  if (Array.isArray(value)) return `${listLines(value)}\n`
  const entries = Object.entries(value ?? {}).map(
    ([key, part]) => `${JSON.stringify(key)}:${Array.isArray(part) ? listLines(part) : JSON.stringify(part)}`,
  )
  return `{${entries.join(',\n')}}\n`
}

function listLines(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]`
}
