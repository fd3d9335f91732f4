import { plainText } from '../domain/plainText'

/** JSON with one record a line, so that a change of one fact is one line of a diff. */
export function jsonLines(value: unknown): string {
  if (Array.isArray(value)) return `${listLines(value)}\n`
  const entries = Object.entries(value ?? {}).map(
    ([key, part]) => `${JSON.stringify(key)}:${Array.isArray(part) ? listLines(part) : written(part)}`,
  )
  return `{${entries.join(',\n')}}\n`
}

function listLines(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : `[\n${list.map(written).join(',\n')}\n]`
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? plainText(part) : part))
}
