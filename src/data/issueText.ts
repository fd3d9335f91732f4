import type * as z from 'zod/mini'

/** What a schema refuses, in words that stand after a place: `parks[4].nameEn: missing`. */
export function issueText(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : `not of the type ${issue.expected}`
    case 'invalid_value':
      return issue.input === undefined ? 'missing' : `none of ${issue.values.join(', ')}`
    case 'too_small':
      return `less than ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array' ? `more than ${issue.maximum} of them` : `more than ${issue.maximum}`
    case 'unrecognized_keys':
      return `no field ${issue.keys.map((key) => JSON.stringify(key.slice(0, 40))).join(', ')} is known here`
    case 'invalid_union':
      return 'in none of the forms that it may have'
    default:
      return 'not valid'
  }
}
