import { longestAddress } from '../domain/addressLimits'
import type { Atlas } from '../domain/atlas'
import { addressCandidates, unescaped } from './addressCandidates'
import type { Drop, Notice } from './addressPart'
import { addressParts } from './addressParts'
import { consistent, openingView, type View } from './view'

export type ReadAddress = { readonly view: View; readonly notices: readonly Notice[] }

/** The view as the part of a link after `#`; what is as at the opening is left out. */
export function writeAddress(view: View): string {
  const parts = Object.entries(addressParts)
    .map(([key, part]) => [key, part.write(view)] as const)
    .filter(([, text]) => text !== '')
  const isOfPlan = parts.some(([key]) => namesPlan(key))
  return parts
    .filter(([key]) => key !== 'ed' || isOfPlan)
    .map(([key, text]) => `${key}=${escaped(text)}`)
    .join('&')
}

/** What of the view is the reader's, whatever the plan. */
const readers: readonly (keyof View)[] = ['edition', 'language', 'theme', 'painter', 'screen']

function namesPlan(key: string): boolean {
  return !readers.some((field) => field === addressParts[key]?.place)
}

/**
 * The view that an address leads to, the inverse of `writeAddress`. Parts that are unknown to the atlas, malformed or
 * contradicted are dropped, each with a notice; the rest applies. What a program did to the address on its way is
 * undone where more of it can be read so. An address beyond all bounds is not looked at.
 */
export function readAddress(address: string, atlas: Atlas): ReadAddress {
  if (address.length > longestAddress)
    return { view: opening(atlas), notices: [{ reason: 'tooLong', key: '', value: '' }] }
  const [plain = '', ...others] = addressCandidates(address)
  return others.reduce(
    (best, other) => {
      if (best.notices.length === 0) return best
      const read = readParts(other, atlas)
      return read.notices.length < best.notices.length ? read : best
    },
    readParts(plain, atlas),
  )
}

/** The first edition is the one that is meant where none is named. */
function opening({ edition: { id, first } }: Atlas): View {
  return id === first ? openingView : { ...openingView, edition: id }
}

/** Of parts that contradict one another the last stands, as `embed=1` is added to any address. */
function readParts(address: string, atlas: Atlas): ReadAddress {
  const notices: Notice[] = []
  const standing = new Map<string, Pick<Notice, 'key' | 'value'>>()
  let view = opening(atlas)
  for (const part of address.split('&').filter(Boolean)) {
    const at = part.indexOf('=')
    const [key, value] = at < 0 ? [part, ''] : [part.slice(0, at), unescaped(part.slice(at + 1))]
    if (value === null) {
      notices.push({ reason: 'malformed', key, value: part.slice(at + 1) })
      continue
    }
    const known = Object.hasOwn(addressParts, key) ? addressParts[key] : undefined
    const drop: Drop = (reason, dropped, of = key) => {
      notices.push({ reason, key: of, value: dropped })
      return undefined
    }
    if (!known) drop('unknown', value)
    const next = known?.read(value, view, { atlas, drop })
    if (!known || !next) continue
    const before = standing.get(known.place)
    if (before && (before.key !== key || before.value !== value)) notices.push({ reason: 'contradicted', ...before })
    standing.set(known.place, { key, value })
    view = next
  }
  const { first, id } = atlas.edition
  if (first !== id && !/(^|&)ed=/.test(address) && [...standing.values()].some(({ key }) => namesPlan(key)))
    notices.push({ reason: 'edition', key: 'ed', value: first })
  const settled = consistent(view)
  if (settled.desk !== view.desk) notices.push({ reason: 'contradicted', key: 'desk', value: view.desk ?? '' })
  for (const [key, part] of [
    ['candidates', 'candidates'],
    ['x', 'openSlots'],
  ] as const)
    if (settled[part] !== view[part]) notices.push({ reason: 'contradicted', key, value: '1' })
  return { view: settled, notices }
}

/** Only what would break the form is escaped, so that an address stays readable. */
function escaped(text: string): string {
  return text.replace(/[%&#=+\s]/g, (character) => encodeURIComponent(character))
}
