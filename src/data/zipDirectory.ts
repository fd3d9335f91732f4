import { Inflate } from 'fflate'
import { decodedIn, encodingOf } from './textEncoding'

/** One file within a ZIP, not yet unpacked. */
export type PackedEntry = {
  /** As the archive calls it, with `/` between folders; a label, never a path to follow. */
  readonly name: string
  /** Bytes that it is said to unpack to, and that it takes packed. */
  readonly size: number
  readonly packedSize: number
  readonly isLocked: boolean
  /** Its bytes. Throws where they are damaged, or more or fewer than `size`: no more than that is ever unpacked. */
  readonly unpacked: () => Uint8Array
}

type Listed = Omit<PackedEntry, 'name' | 'unpacked'> & {
  readonly rawName: Uint8Array
  readonly isMarkedUtf8: boolean
  readonly method: number
  readonly crc: number
  readonly from: number
}

/**
 * What a ZIP lists in its central directory (APPNOTE.TXT 6.3.10, 4.3 to 4.5, with Zip64), folders left out. Throws where the
 * bytes are no ZIP, or are cut off. Names without the mark of UTF-8 are read by what they hold, as Windows writes them in
 * GBK; fflate's own list reads them as Latin, does not tell of passwords, and unpacks whatever an entry really holds.
 */
export function zipDirectory(bytes: Uint8Array): readonly PackedEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { at: from, count } = directoryAt(view)
  const listed: Listed[] = []
  for (let at = from, left = count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('ZIP: no entry where the directory says one')
    const { entry, end } = listedAt(view, bytes, at)
    listed.push(entry)
    at = end
  }
  const encoding = encodingOf(listed.map(({ rawName }) => rawName))
  return listed
    .map((entry) => ({
      name: decodedIn(entry.rawName, entry.isMarkedUtf8 ? 'utf-8' : encoding).replaceAll('\\', '/'),
      size: entry.size,
      packedSize: entry.packedSize,
      isLocked: entry.isLocked,
      unpacked: () => unpackedOf(view, bytes, entry),
    }))
    .filter(({ name }) => !name.endsWith('/'))
}

/** The end of the directory is looked for from the back, as a comment of 64 KiB at most may follow it. */
function directoryAt(view: DataView): { readonly at: number; readonly count: number } {
  for (let end = view.byteLength - 22; end >= Math.max(0, view.byteLength - 22 - 0xffff); end -= 1) {
    if (view.getUint32(end, true) !== 0x06054b50) continue
    const count = view.getUint16(end + 10, true)
    const at = view.getUint32(end + 16, true)
    if (count !== 0xffff && at !== 0xffffffff) return { at, count }
    const large = safe(view.getBigUint64(end - 20 + 8, true))
    return { at: safe(view.getBigUint64(large + 48, true)), count: safe(view.getBigUint64(large + 32, true)) }
  }
  throw new Error('ZIP: no end of the directory')
}

function listedAt(view: DataView, bytes: Uint8Array, at: number): { readonly entry: Listed; readonly end: number } {
  const flags = view.getUint16(at + 8, true)
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const nameAt = at + 46
  const large = largeNumbers(view, nameAt + nameLength, extraLength)
  const whole = (position: number) => {
    const number = view.getUint32(position, true)
    return number === 0xffffffff ? large() : number
  }
  const size = whole(at + 24)
  const packedSize = whole(at + 20)
  const entry = {
    size,
    packedSize,
    from: whole(at + 42),
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    isLocked: (flags & 1) === 1,
    isMarkedUtf8: (flags & 0x800) !== 0,
    rawName: bytes.subarray(nameAt, nameAt + nameLength),
  }
  return { entry, end: nameAt + nameLength + extraLength + view.getUint16(at + 32, true) }
}

/** The numbers of Zip64 that stand for those of 32 bits which are full, one after another. */
function largeNumbers(view: DataView, from: number, length: number): () => number {
  let at = from
  while (at < from + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true)
  at += 4
  return () => {
    at += 8
    return safe(view.getBigUint64(at - 8, true))
  }
}

function safe(number: bigint): number {
  if (number > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error('ZIP: a size beyond all sense')
  return Number(number)
}

function unpackedOf(view: DataView, bytes: Uint8Array, entry: Listed): Uint8Array {
  if (view.getUint32(entry.from, true) !== 0x04034b50) throw new Error('ZIP: no entry where the directory says one')
  const from = entry.from + 30 + view.getUint16(entry.from + 26, true) + view.getUint16(entry.from + 28, true)
  const packed = bytes.subarray(from, from + entry.packedSize)
  if (entry.isLocked || (entry.method !== 0 && entry.method !== 8)) throw new Error('ZIP: packed in a way of its own')
  const found = entry.method === 0 ? packed : inflated(packed, entry.size)
  if (found.length !== entry.size || crcOf(found) !== entry.crc) throw new Error('ZIP: a damaged entry')
  return found
}

/** So many packed bytes at a time become 64 MiB at most. */
const step = 0x10000

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  const inflate = new Inflate((chunk) => {
    if (at + chunk.length > size) throw new Error('ZIP: an entry larger than it says')
    whole.set(chunk, at)
    at += chunk.length
  })
  for (let from = 0; from < packed.length; from += step)
    inflate.push(packed.subarray(from, from + step), from + step >= packed.length)
  return whole.subarray(0, at)
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** The checksum that a ZIP keeps of each entry (ISO 3309). */
function crcOf(bytes: Uint8Array): number {
  let rest = 0xffffffff
  // By index, as walking through bytes one by one takes four times as long.
  for (let at = 0; at < bytes.length; at += 1) rest = (crcTable[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8)
  return (rest ^ 0xffffffff) >>> 0
}
