/** What a JSON object holds, by name. */
export type Json = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** A value of a table as text; lists and objects as they were written. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The columns of an object, a Map, as one may be called `__proto__`. */
export function valuesOf(object: unknown): ReadonlyMap<string, string> {
  return new Map(isObject(object) ? Object.entries(object).map(([name, value]) => [name, textOf(value)]) : [])
}
