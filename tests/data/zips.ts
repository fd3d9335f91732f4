import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'

export type ZipPart = {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array
  readonly isMarkedUtf8?: boolean
  readonly isLocked?: boolean
  /** Bytes that it says to unpack to, where that is a lie. */
  readonly said?: number
}

/** A ZIP as careless programs write them: names in any encoding, sizes that lie. */
export function zipOf(...parts: readonly ZipPart[]): Uint8Array {
  const locals: Uint8Array[] = []
  const listed: Uint8Array[] = []
  let at = 0
  for (const part of parts) {
    const name = typeof part.name === 'string' ? new TextEncoder().encode(part.name) : part.name
    const packed = deflateSync(part.bytes)
    const flags = (part.isMarkedUtf8 ? 0x800 : 0) | (part.isLocked ? 1 : 0)
    const common = [...two(20), ...two(flags), ...two(8), ...four(0), ...four(crc32(part.bytes))]
    const sizes = [...four(packed.length), ...four(part.said ?? part.bytes.length), ...two(name.length), ...two(0)]
    const local = joined([Uint8Array.from([...four(0x04034b50), ...common, ...sizes]), name, packed])
    const rest = [...two(0), ...two(0), ...two(0), ...four(0), ...four(at)]
    listed.push(joined([Uint8Array.from([...four(0x02014b50), ...two(20), ...common, ...sizes, ...rest]), name]))
    locals.push(local)
    at += local.length
  }
  const directory = joined(listed)
  const counts = [...two(parts.length), ...two(parts.length), ...four(directory.length), ...four(at), ...two(0)]
  return joined([...locals, directory, Uint8Array.from([...four(0x06054b50), ...four(0), ...counts])])
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const two = (number: number) => [number & 0xff, (number >>> 8) & 0xff]
const four = (number: number) => [...two(number & 0xffff), ...two(number >>> 16)]
