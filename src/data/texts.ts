/** Longer than any text of the plan by half; what is longer would be drawn nowhere in full. */
const longestText = 500
const longestId = 80

/**
 * What no text of a data file may hold: the beginning of markup, control characters, line separators, halves of
 * characters, what turns the direction of writing, and what XML cannot write. Harmless on a page, each breaks or
 * deceives in some file that the app writes.
 */
const forbidden = /[<\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u
const seen = /[^\s\p{Cf}]/u
const webAddresses = /https?:\/\/[^\s；]+/g
const otherProtocol = /[a-z][a-z0-9+.-]*:/i
/** As they are printed beside figures: `2020`, `2021–2025`, `1988/2018`, `~2013`, `1995+`, and `—` for none. */
const years = /^(?:—|~?\d{4}(?:[–/]\d{4})?\+?)$/

/** Each says what is wrong with a value, or `null`. */
export type FaultOf = (value: unknown) => string | null

export function textFault(value: unknown): string | null {
  if (typeof value !== 'string') return value === undefined ? 'missing' : 'not a text'
  if (!seen.test(value)) return 'an empty text'
  if (value.length > longestText) return `a text longer than ${longestText} characters`
  const [sign] = forbidden.exec(value) ?? []
  return sign === undefined ? null : `a text with the sign U+${codeOf(sign)}, which no text may hold`
}

/** Some ground has no name, and the opening view no address. */
export function textOrNoneFault(value: unknown): string | null {
  return value === '' ? null : textFault(value)
}

export function yearFault(value: unknown): string | null {
  return typeof value === 'string' && years.test(value) ? null : 'not a year or a span of years'
}

/** Who says a figure, with addresses: only those of the web, as they are followed with a click. */
export function sourceFault(value: unknown): string | null {
  const fault = textFault(value)
  if (fault !== null || typeof value !== 'string') return fault
  const [protocol] = otherProtocol.exec(value.replace(webAddresses, ' ')) ?? []
  return protocol === undefined ? null : `an address of "${protocol}", only http:// and https:// are followed`
}

/** Nothing that every object has by itself, as `constructor`, is an id. */
export function idFault(value: unknown): string | null {
  if (typeof value !== 'string' || !/^[a-z0-9][a-z0-9.-]*$/.test(value) || value in {}) return 'not an id'
  return value.length > longestId ? `an id longer than ${longestId} characters` : null
}

/** The id of a section is as the plan counts it and stands in addresses, as `四(四)3/2/7`. */
export function sectionFault(value: unknown): string | null {
  if (typeof value !== 'string' || !/^[^\s/&=#%+,]+$/.test(value) || value in {}) return 'not the id of a section'
  return value.length > longestId ? `an id longer than ${longestId} characters` : textFault(value)
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
