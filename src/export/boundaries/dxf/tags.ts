import { plainLine } from '../../../domain/plainText'

/** A code of a DXF and its value, one behind the other. */
export type Tags = readonly (number | string)[]

/** Codes and values as the lines of a file. A text has no line ends, as one would end the value. */
export function written(tags: Tags): string {
  return tags.map((part) => `${typeof part === 'number' ? part : plainLine(part)}\r\n`).join('')
}

/** A record of a table, an entity or an object: its handle, who owns it, what kinds it is, and the rest. */
export function record(type: string, handle: string, owner: string, ...rest: Tags): Tags {
  return [0, type, 5, handle, 330, owner, ...rest]
}

export function section(name: string, ...content: readonly Tags[]): Tags {
  return [0, 'SECTION', 2, name, ...content.flat(), 0, 'ENDSEC']
}
