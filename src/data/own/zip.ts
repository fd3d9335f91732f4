import { ownLimits } from '../../domain/own/reading'
import { type PackedEntry, zipDirectory } from '../zipDirectory'
import { OwnRefused } from './refused'

/** One file of a ZIP: its name as a label, and its bytes when they are asked for; damaged ones throw an `OwnRefused`. */
export type ZipEntry = { readonly name: string; readonly bytes: () => Uint8Array }

/**
 * The files of a ZIP that somebody brought, not yet unpacked. Left out is what macOS adds, and files that begin with a dot.
 * Throws an `OwnRefused` where it is damaged or locked, holds too many files or nothing but other archives, or would unpack to
 * more than `ownLimits` allow.
 */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const all = orBad(() => zipDirectory(bytes))
  if (all.length > ownLimits.entries) throw new OwnRefused('tooManyEntries', { detail: String(all.length) })
  const entries = all.map((entry) => ({ ...entry, name: labelOf(entry.name) })).filter(({ name }) => !isAside(name))
  const locked = entries.find(({ isLocked }) => isLocked)
  if (locked) throw new OwnRefused('password', { at: locked.name })
  refuseBombs(entries)
  const [first] = entries
  if (first && entries.every(({ name }) => isArchive.test(name))) throw new OwnRefused('zipInZip', { at: first.name })
  return entries.map(({ name, unpacked }) => ({ name, bytes: () => orBad(unpacked, name) }))
}

const isArchive = /\.(zip|rar|7z|tar|gz)$/i

function orBad<Found>(read: () => Found, at?: string): Found {
  try {
    return read()
  } catch (fault) {
    throw new OwnRefused('badZip', { ...(at === undefined ? {} : { at }), detail: String(fault) })
  }
}

/** Without the parts that would climb out of a folder, or name a drive: nobody follows it, but it is shown. */
function labelOf(name: string): string {
  return name
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
    .join('/')
}

function isAside(name: string): boolean {
  return name.split('/').some((part) => part === '__MACOSX' || part.startsWith('.')) || name === ''
}

/** A table of blanks packs beyond all ratios and does no harm while it is small. */
const harmless = 1_000_000

function refuseBombs(entries: readonly PackedEntry[]) {
  const tight = entries.find(({ size, packedSize }) => size > harmless && size > packedSize * ownLimits.ratio)
  if (tight) throw new OwnRefused('packedTooTightly', { at: tight.name, detail: String(tight.size) })
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > ownLimits.bytes) throw new OwnRefused('large', { detail: String(total) })
}
