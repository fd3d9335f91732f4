import * as z from 'zod/mini'

const format = 'zhangjiang-atlas-views'
/** Raised when a file changes so that an older app would misread it. */
const version = 1
const limits = { id: 64, name: 120, address: 4000, views: 200 } as const

const said = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const view = z.object({
  id: said(limits.id),
  name: said(limits.name),
  address: z.string().check(z.maxLength(limits.address)),
})
const head = z.object({ format: z.literal(format), version: z.int().check(z.gte(1)) })
const body = z.object({ views: z.array(z.unknown()) })

const fields = ['id', 'name', 'address'] as const

type View = z.infer<typeof view>
type Field = 'entry' | keyof View
/** Why a file is refused; `entry` counts from 1. */
type Refusal =
  | { readonly reason: 'notJson' | 'notViews' | 'newer' | 'tooMany' }
  | { readonly reason: 'missing' | 'tooLong' | 'wrong' | 'twice'; readonly entry: number; readonly field: Field }

type Read = { readonly views: readonly View[] } | { readonly refusals: readonly Refusal[] }

/** The views of a file's text, or why it is refused: whole, so that nothing is half brought in. */
export function readViews(text: string): Read {
  const json = parsed(text)
  if (json === undefined) return { refusals: [{ reason: 'notJson' }] }
  const opening = head.safeParse(json)
  if (!opening.success) return { refusals: [{ reason: 'notViews' }] }
  if (opening.data.version > version) return { refusals: [{ reason: 'newer' }] }
  const rest = body.safeParse(json)
  if (!rest.success) return { refusals: [{ reason: 'notViews' }] }
  if (rest.data.views.length > limits.views) return { refusals: [{ reason: 'tooMany' }] }
  return readEntries(rest.data.views)
}

/** The text of a file that holds these views. */
export function writtenViews(views: readonly View[]): string {
  const entries = views.map(({ id, name, address }) => ({ id, name, address }))
  return `${JSON.stringify({ format, version, views: entries }, null, 2)}\n`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function readEntries(entries: readonly unknown[]): Read {
  const results = entries.map((entry) => view.safeParse(entry))
  const ids = results.map(({ data }) => data?.id)
  const refusals = results.flatMap(({ error }, at): Refusal[] => {
    if (error) return error.issues.map((issue) => refusalOf(issue, at + 1, entries[at]))
    return ids.indexOf(ids[at]) < at ? [{ reason: 'twice', entry: at + 1, field: 'id' }] : []
  })
  return refusals.length > 0 ? { refusals } : { views: results.flatMap(({ data }) => (data ? [data] : [])) }
}

function refusalOf({ code, path }: z.core.$ZodIssue, entry: number, given: unknown): Refusal {
  const field = fields.find((known) => known === path[0])
  if (!field) return { reason: 'wrong', entry, field: 'entry' }
  if (code === 'too_big') return { reason: 'tooLong', entry, field }
  const isThere = typeof given === 'object' && given !== null && field in given
  return { reason: code === 'too_small' || !isThere ? 'missing' : 'wrong', entry, field }
}
