import { createHash } from 'node:crypto'

/** A Content-Security-Policy that allows nothing but what these say, as the text of a `<meta>`. */
export function policyText(allowed: Readonly<Record<string, readonly string[]>>): string {
  const all = { 'default-src': ["'none'"], ...allowed, 'base-uri': ["'none'"], 'form-action': ["'none'"] }
  return Object.entries(all)
    .map(([what, from]) => `${what} ${from.join(' ')}`)
    .join('; ')
}

/** What names an inline script or style in a policy. */
export function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
