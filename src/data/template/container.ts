import { mostUnpackedBytes } from '../../domain/officeTemplate'
import { zipDirectory } from '../zipDirectory'
import { Refused } from './refused'

/** The parts of a file by their paths, whose letters count alike however they are written; `null` where there is none. */
export type Container = { readonly read: (path: string) => Uint8Array | null }

/** What the browser keeps of a file: the parts that were read, as they were. */
export type KeptParts = Readonly<Record<string, Uint8Array>>

function keyOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

/** The parts of a packed file, each unpacked when it is asked for: slides, films and programs never are. */
export function packedContainer(bytes: Uint8Array): Container {
  const kind = kindOf(bytes)
  if (kind) throw new Refused(kind, 'not a package')
  const entries = new Map(orDamaged(() => zipDirectory(bytes)).map((entry) => [keyOf(entry.name), entry]))
  let total = 0
  return {
    read: (path) => {
      const entry = entries.get(keyOf(path))
      if (!entry) return null
      total += entry.size
      if (total > mostUnpackedBytes) throw new Refused('unpacked', `${total} bytes`)
      return orDamaged(entry.unpacked)
    },
  }
}

function orDamaged<Found>(read: () => Found): Found {
  try {
    return read()
  } catch (fault) {
    throw new Refused('damaged', String(fault))
  }
}

export function keptContainer(parts: KeptParts): Container {
  return { read: (path) => parts[keyOf(path)] ?? null }
}

/** The same, noting each part that is read. */
export function notedContainer(container: Container) {
  const parts: Record<string, Uint8Array> = {}
  const read = (path: string) => {
    const key = keyOf(path)
    const found = parts[key] ?? container.read(path)
    if (found) parts[key] = found
    return found
  }
  return { container: { read }, parts: (): KeptParts => parts }
}

/** Compound files (MS-CFB) hold what PowerPoint locked with a password, and what it wrote before 2007. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]
const packed = [0x50, 0x4b]

function kindOf(bytes: Uint8Array): 'notZip' | 'password' | 'old' | null {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte)
  if (begins(packed)) return null
  if (!begins(compound)) return 'notZip'
  // Names of streams are UTF-16.
  const text = new TextDecoder('latin1').decode(bytes)
  return text.includes([...'EncryptedPackage'].join('\0')) ? 'password' : 'old'
}
