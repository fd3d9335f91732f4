import type { OwnRefusalReason } from '../../domain/own/reading'
import { ascii, startsWith } from '../textFile'

/** What the first bytes of a file tell of it, where it is no text. */
export type BinaryKind = 'zip' | 'sqlite' | 'shp' | Unread

/** A kind that is not read here, and what it is called. */
export type Unread = { readonly refused: OwnRefusalReason; readonly called?: string }

type Mark = { readonly bytes: readonly number[]; readonly at?: number; readonly kind: BinaryKind }

const refused = (refused: OwnRefusalReason): BinaryKind => ({ refused })
const otherGis = (called: string): BinaryKind => ({ refused: 'otherGis', called })

const refusedArchive = refused('otherArchive')

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
  { bytes: ascii('Rar!'), kind: refusedArchive },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: refusedArchive },
  { bytes: [0x1f, 0x8b], kind: refusedArchive },
  { bytes: ascii('ustar'), at: 257, kind: refusedArchive },
  { bytes: [...ascii('fgb'), 3], kind: otherGis('FlatGeobuf') },
  { bytes: ascii('OSMHeader'), at: 6, kind: otherGis('OpenStreetMap PBF') },
  { bytes: ascii('PAR1'), kind: otherGis('Parquet') },
  { bytes: ascii('WMAP'), kind: otherGis('MapGIS') },
  { bytes: [0x08, 0x09, 0xfe, 0x02], kind: otherGis('MicroStation DGN') },
  { bytes: [0xff, 0xfe, 0xff, 0x0e, 0x53], kind: otherGis('SketchUp') },
  // The head of a table: its version, its kind, and where its columns are told.
  { bytes: [5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], at: 12, kind: refused('fileGdb') },
  // UTF-32, which browsers do not read.
  { bytes: [0xff, 0xfe, 0, 0], kind: refused('encoding') },
  { bytes: [0, 0, 0xfe, 0xff], kind: refused('encoding') },
]

/** Compound files (MS-CFB) are what spreadsheets were before 2007, and what a password makes of those since. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

/** What is told by first bytes; `null` where a file may be text. The ending counts where bytes tell too little. */
export function binaryKind(bytes: Uint8Array, name: string): BinaryKind | null {
  const known = marks.find(({ bytes: mark, at = 0 }) => startsWith(bytes.subarray(at), mark))?.kind
  if (known === refusedArchive && isProject.test(name)) return refused('project')
  if (known) return known
  if (startsWith(bytes, compound)) {
    // Names of streams are UTF-16.
    const isLocked = new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'))
    if (isProject.test(name)) return refused('project')
    return refused(isLocked ? 'password' : /\.(docx?|ppt|wps|dps)$/i.test(name) ? 'unknownKind' : 'oldSpreadsheet')
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
  return /\.(tab|mif|mid|map)$/i.test(name)
}

/** Projects and layers' looks, which point to data that lie elsewhere, and packages of both. */
const isProject = /\.(mxd|mxt|lyrx?|aprx|mapx|lpkx?|mpkx?|qg[sz]|qlr|qml|sld|wor|sxwu|smwu)$/i

/** Of programs whose files tell nothing of themselves that is known: SuperMap, 奥维, MapGIS, drawings of buildings. */
const isOtherGis = /\.(udbx?|udd|sdb|ovobjx?|ovmap|w[tlp]|wat|dgn|skp|rvt|e00|vct|fgb|parquet|osm|pbf)$/i

/** What a name tells of a file that no reader knows by its content; `null` where that is nothing. */
export function unreadByName(name: string): Unread | null {
  if (isFileGdb(name)) return { refused: 'fileGdb' }
  if (isMapInfo(name)) return { refused: 'mapInfo' }
  if (isProject.test(name)) return { refused: 'project' }
  if (isOtherGis.test(name)) return { refused: 'otherGis' }
  return /\.(sbn|sbx|prj|cpg)$/i.test(name) ? { refused: 'noShp' } : null
}

const texts: readonly (readonly [RegExp, Unread])[] = [
  [/^\s*version\s+\d+\s+(charset|delimiter|coordsys|unique|index|columns)\b/i, { refused: 'mapInfo' }],
  [/^\s*!table\b/i, { refused: 'mapInfo' }],
  [/^\s*!workspace\b/i, { refused: 'project' }],
  [/^EXP\s+[01]\s/, { refused: 'otherGis', called: 'ArcInfo E00' }],
  [/^\s*HeadBegin\b/i, { refused: 'otherGis', called: 'VCT' }],
  [/^ISO-10303-21;/, { refused: 'otherGis', called: 'IFC' }],
]

/** What the first words of a text tell of it that no reader reads. */
export function unreadText(start: string): Unread | null {
  return texts.find(([words]) => words.test(start))?.[1] ?? null
}
