import * as z from 'zod/mini'
import { fileLimits as limits } from '../domain/fileLimits'

const format = 'zhangjiang-atlas-views'
/** Raised when a file changes so that an older app would misread it. */
const version = 1

const said = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const view = z.object({
  id: said(limits.id),
  name: said(limits.name),
  address: z.string().check(z.maxLength(limits.address)),
})
const head = z.object({
  format: z.literal(format),
  version: z.int().check(z.gte(1)),
  edition: z.optional(said(limits.id)),
})
const body = z.object({ views: z.array(z.unknown()) })

const fields = ['id', 'name', 'address'] as const

type View = z.infer<typeof view>
type Field = 'entry' | keyof View
/** Why a file is refused; `entry` counts from 1. */
type Refusal =
  | { readonly reason: 'notJson' | 'notViews' | 'newer' | 'tooMany' }
  | { readonly reason: 'missing' | 'tooLong' | 'wrong' | 'twice'; readonly entry: number; readonly field: Field }

/** What lies on the shelf: the views that this version can read, and the entries that it cannot, as they are. */
type Kept = { readonly views: readonly View[]; readonly unread: readonly unknown[] }

type Read =
  | { readonly views: readonly View[]; readonly edition?: string | undefined }
  | { readonly refusals: readonly Refusal[] }

/** The views of a file's text, or why it is refused: whole, so that nothing is half brought in. */
export function readViews(text: string): Read {
  const entries = entriesIn(text)
  if ('refusals' in entries) return entries
  if (entries.given.length > limits.views) return { refusals: [{ reason: 'tooMany' }] }
  const results = resultsOf(entries.given)
  const refusals = results.flatMap(({ refusals: some }) => some)
  const views = results.flatMap(({ view: one }) => one ?? [])
  return refusals.length > 0 ? { refusals } : { views, edition: entries.edition }
}

/** The text of a file that holds these views, and names the edition of the plan that they are of. */
export function writtenViews(views: readonly View[], edition?: string): string {
  return fileText(
    views.map(({ id, name, address }) => ({ id, name, address })),
    edition,
  )
}

/** What lies on the shelf, entry by entry, so that one bad entry costs no other; `null` where it is no such list. */
export function readKeptViews(found: unknown): Kept | null {
  const entries = typeof found === 'string' ? entriesIn(found) : null
  if (!entries || 'refusals' in entries) return null
  const results = resultsOf(entries.given)
  return {
    views: results.flatMap(({ view: one }) => one ?? []),
    unread: results.flatMap(({ view: one, given }) => (one ? [] : [given])),
  }
}

/** Views as they lie on the shelf, those that could not be read as they were found. */
export function writtenKeptViews({ views, unread }: Kept): string {
  return fileText([...views.map(({ id, name, address }) => ({ id, name, address })), ...unread])
}

function fileText(views: readonly unknown[], edition?: string): string {
  return `${JSON.stringify({ format, version, edition, views }, null, 2)}\n`
}

type Entries = { readonly given: readonly unknown[]; readonly edition?: string | undefined }

/** The entries of a file of views, not looked at yet, or why it is none. */
function entriesIn(text: string): Entries | { readonly refusals: readonly Refusal[] } {
  const json = parsed(text)
  if (json === undefined) return { refusals: [{ reason: 'notJson' }] }
  const opening = head.safeParse(json)
  if (!opening.success) return { refusals: [{ reason: 'notViews' }] }
  if (opening.data.version > version) return { refusals: [{ reason: 'newer' }] }
  const rest = body.safeParse(json)
  return rest.success
    ? { given: rest.data.views, edition: opening.data.edition }
    : { refusals: [{ reason: 'notViews' }] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Each entry with the view that it is, or with the reasons why it is none. */
function resultsOf(entries: readonly unknown[]) {
  const results = entries.map((entry) => view.safeParse(entry))
  const ids = results.map(({ data }) => data?.id)
  return results.map(({ data, error }, at): { given: unknown; view?: View; refusals: readonly Refusal[] } => {
    const given = entries[at]
    if (error) return { given, refusals: error.issues.map((issue) => refusalOf(issue, at + 1, given)) }
    if (ids.indexOf(ids[at]) < at) return { given, refusals: [{ reason: 'twice', entry: at + 1, field: 'id' }] }
    return { given, view: data, refusals: [] }
  })
}

function refusalOf({ code, path }: z.core.$ZodIssue, entry: number, given: unknown): Refusal {
  const field = fields.find((known) => known === path[0])
  if (!field) return { reason: 'wrong', entry, field: 'entry' }
  if (code === 'too_big') return { reason: 'tooLong', entry, field }
  const isThere = typeof given === 'object' && given !== null && field in given
  return { reason: code === 'too_small' || !isThere ? 'missing' : 'wrong', entry, field }
}
