import type { OwnRefusalReason } from '../../domain/own/reading'
import { ascii, startsWith } from '../textFile'

/** What the first bytes of a file tell of it, where it is no text. */
export type BinaryKind = 'zip' | 'sqlite' | 'shp' | { readonly refused: OwnRefusalReason }

type Mark = { readonly bytes: readonly number[]; readonly at?: number; readonly kind: BinaryKind }

const refused = (refused: OwnRefusalReason): BinaryKind => ({ refused })

const marks: readonly Mark[] = [
  { bytes: [0x50, 0x4b, 3, 4], kind: 'zip' },
  { bytes: [0x50, 0x4b, 5, 6], kind: 'zip' },
  { bytes: ascii('SQLite format 3\0'), kind: 'sqlite' },
  { bytes: [0, 0, 0x27, 0x0a], kind: 'shp' },
  { bytes: ascii('AutoCAD Binary DXF'), kind: refused('binaryDxf') },
  ...['AC10', 'AC1.', 'AC2.'].map((version) => ({ bytes: ascii(version), kind: refused('dwg') })),
  { bytes: ascii('%PDF'), kind: refused('pdf') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: refused('picture') },
  { bytes: [0xff, 0xd8, 0xff], kind: refused('picture') },
  { bytes: ascii('GIF8'), kind: refused('picture') },
  { bytes: [0x49, 0x49, 0x2a, 0], kind: refused('picture') },
  { bytes: [0x4d, 0x4d, 0, 0x2a], kind: refused('picture') },
  { bytes: ascii('WEBP'), at: 8, kind: refused('picture') },
  { bytes: ascii('Standard Jet DB'), at: 4, kind: refused('accessDatabase') },
  { bytes: ascii('Standard ACE DB'), at: 4, kind: refused('accessDatabase') },
  { bytes: ascii('Rar!'), kind: refused('otherArchive') },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: refused('otherArchive') },
  { bytes: [0x1f, 0x8b], kind: refused('otherArchive') },
]

/** Compound files (MS-CFB) are what spreadsheets were before 2007, and what a password makes of those since. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

/** What is told by first bytes; `null` where a file may be text. The ending counts where bytes tell too little. */
export function binaryKind(bytes: Uint8Array, name: string): BinaryKind | null {
  const known = marks.find(({ bytes: mark, at = 0 }) => startsWith(bytes.subarray(at), mark))?.kind
  if (known) return known
  if (startsWith(bytes, compound)) {
    // Names of streams are UTF-16.
    const isLocked = new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'))
    return refused(
      isLocked ? 'password' : /\.(docx?|ppt|wps|dps|mxd|lyr)$/i.test(name) ? 'unknownKind' : 'oldSpreadsheet',
    )
  }
  if (startsWith(bytes, ascii('BM')) && /\.bmp$/i.test(name)) return refused('picture')
  return null
}

/** Of a File Geodatabase, a folder of many files; also where a single one of them was brought. */
export function isFileGdb(name: string): boolean {
  return /\.gdb(\/|$)|\.gdbtabl|\.gdbindexes$|\.(spx|freelist|horizon)$|(^|\/)a0000\w{4,}\./i.test(name)
}

/** Of MapInfo's tables and their exchange format. */
export function isMapInfo(name: string): boolean {
  return /\.(tab|mif|mid)$/i.test(name)
}
