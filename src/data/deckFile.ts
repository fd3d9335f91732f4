import * as z from 'zod/mini'
import { fileLimits as limits } from '../domain/fileLimits'

const format = 'zhangjiang-atlas-deck'
/** Raised when a file changes so that an older app would misread it; 1 had no covers, seconds and loops. */
const version = 2
const usualSeconds = 20

/** Ids stand in addresses, as deck/slide. */
const id = z.string().check(z.regex(/^[\w-]+$/), z.maxLength(limits.id))
const seconds = z.int().check(z.gte(1), z.lte(limits.seconds))

const address = z.string().check(z.maxLength(limits.address))

const firstSlide = z.object({
  id,
  title: z.string().check(z.maxLength(limits.title)),
  says: z._default(z.string().check(z.maxLength(limits.says)), ''),
  address,
})
const firstDeck = z.object({ id, name: z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.name)) })

/** The forms of a slide and of a deck without its slides, by version; an older one is read with what was usual then. */
const forms = {
  1: {
    slide: z.pipe(
      firstSlide,
      z.transform((slide) => ({ ...slide, isCover: false, seconds: null, steps: undefined })),
    ),
    deck: z.pipe(
      firstDeck,
      z.transform((deck) => ({ ...deck, seconds: usualSeconds, loops: false })),
    ),
  },
  2: {
    slide: z.extend(firstSlide, {
      isCover: z._default(z.boolean(), false),
      seconds: z._default(z.nullable(seconds), null),
      steps: z.optional(z.readonly(z.array(address).check(z.maxLength(limits.steps)))),
    }),
    deck: z.extend(firstDeck, { seconds: z._default(seconds, usualSeconds), loops: z._default(z.boolean(), false) }),
  },
} as const

const head = z.object({
  format: z.literal(format),
  version: z.int().check(z.gte(1)),
  edition: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.id))),
})
const body = z.object({ slides: z.array(z.unknown()) })
const kept = z.object({
  revision: z.int().check(z.gte(1)),
  // Records of older versions have none.
  stamp: z._default(z.string(), ''),
  keptAt: z.number(),
  text: z.string(),
})

const fields = ['id', 'name', 'title', 'says', 'address', 'isCover', 'seconds', 'loops'] as const

type Slide = z.infer<(typeof forms)[2]['slide']>
type Deck = z.infer<(typeof forms)[2]['deck']> & { readonly slides: readonly Slide[] }
type Field = 'slide' | (typeof fields)[number]
/** Why a file is refused; `slide` counts from 1 and is `null` for the deck itself. */
type Refusal =
  | { readonly reason: 'notJson' | 'notDeck' | 'newer' | 'noSlides' | 'tooMany' }
  | {
      readonly reason: 'missing' | 'notText' | 'tooLong' | 'wrong' | 'twice'
      readonly slide: number | null
      readonly field: Field
    }
type Read = { readonly deck: Deck; readonly edition?: string | undefined } | { readonly refusals: readonly Refusal[] }
type Kept = {
  readonly deck: Deck
  readonly revision: number
  readonly stamp: string
  readonly keptAt: number
  /** Slides that this version cannot read, as they were found. */
  readonly unread: readonly unknown[]
}
type Form = (typeof forms)[1 | 2]

/** The deck of a file's text, or every reason why it is refused: whole, so that nothing is half brought in. */
export function readDeck(text: string): Read {
  const opened = openedDeck(text)
  if ('refusals' in opened) return opened
  const { json, given, form, edition } = opened
  if (given.length > limits.slides) return { refusals: [{ reason: 'tooMany' }] }
  const deck = form.deck.safeParse(json)
  const results = resultsOf(given, form)
  const refusals = [
    ...(deck.error?.issues ?? []).map((issue) => refusalOf(issue, null, json)),
    ...results.flatMap(({ refusals: some }) => some),
  ]
  if (refusals.length > 0 || !deck.success) return { refusals }
  return { deck: { ...deck.data, slides: results.flatMap(({ slide }) => slide ?? []) }, edition }
}

/** The text of a file that holds this deck, and names the edition of the plan that it is of. */
export function writtenDeck({ slides, ...deck }: Deck, edition?: string): string {
  return fileText(deck, slides.map(slideWritten), edition)
}

/** What lies on the shelf, slide by slide, so that one bad slide costs no other; `null` where it is no deck of this version. */
export function readKeptDeck(found: unknown): Kept | null {
  const record = kept.safeParse(found)
  const opened = record.success ? openedDeck(record.data.text) : null
  if (!record.success || !opened || 'refusals' in opened) return null
  const deck = opened.form.deck.safeParse(opened.json)
  if (!deck.success) return null
  const { revision, stamp, keptAt } = record.data
  const results = resultsOf(opened.given, opened.form)
  return {
    deck: { ...deck.data, slides: results.flatMap(({ slide }) => slide ?? []) },
    revision,
    stamp,
    keptAt,
    unread: results.flatMap(({ slide, given }) => (slide ? [] : [given])),
  }
}

/** A deck as it lies on the shelf: with the text of a file, so that old ones are read as old files are. */
export function writtenKeptDeck({ deck: { slides, ...deck }, revision, stamp, keptAt, unread }: Kept): unknown {
  return { revision, stamp, keptAt, text: fileText(deck, [...slides.map(slideWritten), ...unread]) }
}

function fileText(
  { id, name, seconds, loops }: Omit<Deck, 'slides'>,
  slides: readonly unknown[],
  edition?: string,
): string {
  return `${JSON.stringify({ format, version, edition, id, name, seconds, loops, slides }, null, 2)}\n`
}

type Opened = {
  readonly json: unknown
  readonly given: readonly unknown[]
  readonly form: Form
  readonly edition: string | undefined
}

/** The file of a deck, its slides not looked at yet, or why it is none. */
function openedDeck(text: string): Opened | { readonly refusals: readonly Refusal[] } {
  const json = parsed(text)
  if (json === undefined) return { refusals: [{ reason: 'notJson' }] }
  const opening = head.safeParse(json)
  if (!opening.success) return { refusals: [{ reason: 'notDeck' }] }
  if (opening.data.version > version) return { refusals: [{ reason: 'newer' }] }
  const rest = body.safeParse(json)
  if (!rest.success) return { refusals: [{ reason: 'noSlides' }] }
  const { version: written, edition } = opening.data
  return { json, given: rest.data.slides, form: forms[written === 1 ? 1 : 2], edition }
}

function slideWritten({ id, title, says, address, isCover, seconds, steps }: Slide): Slide {
  return { id, title, says, address, isCover, seconds, ...(steps?.length ? { steps } : {}) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Each entry with the slide that it is, or with the reasons why it is none. */
function resultsOf(given: readonly unknown[], form: Form) {
  const results = given.map((slide) => form.slide.safeParse(slide))
  const ids = results.map(({ data }) => data?.id)
  return results.map(({ data, error }, at): { given: unknown; slide?: Slide; refusals: readonly Refusal[] } => {
    const one = given[at]
    if (error) return { given: one, refusals: error.issues.map((issue) => refusalOf(issue, at + 1, one)) }
    if (ids.indexOf(ids[at]) < at) return { given: one, refusals: [{ reason: 'twice', slide: at + 1, field: 'id' }] }
    return { given: one, slide: data, refusals: [] }
  })
}

const texts: readonly Field[] = ['id', 'name', 'title', 'says', 'address']

function refusalOf({ code, path }: z.core.$ZodIssue, slide: number | null, given: unknown): Refusal {
  const field = fields.find((known) => known === path[0])
  if (!field) return { reason: 'wrong', slide, field: 'slide' }
  const value =
    typeof given === 'object' && given !== null ? Object.entries(given).find(([key]) => key === field) : null
  if (!value || (code === 'too_small' && texts.includes(field))) return { reason: 'missing', slide, field }
  if (code === 'too_big' && texts.includes(field)) return { reason: 'tooLong', slide, field }
  return { reason: texts.includes(field) && typeof value[1] !== 'string' ? 'notText' : 'wrong', slide, field }
}
