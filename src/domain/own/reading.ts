import type { OwnFormat } from './formats'
import type { Belt, SystemId, Unit } from './system'

/** A file as it was brought; several stand for the loose parts of one Shapefile. */
export type BroughtFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Positions one behind the other, x0 y0 x1 y1 …, in the order of the file (a GeoJSON's longitude first, a 国土TXT's north
 * first), untransformed; closed or open as the file has it. Heights and measures are left out.
 */
export type Ring = Float64Array

/**
 * One area of a layer. A polygon is a list of rings of which the even-odd rule makes shells and holes, whatever their order and
 * direction; several polygons are put together.
 */
export type OwnFeature = {
  /** Counted from 1, as the file counts: what a sentence about it names. */
  readonly number: number
  /** Texts by column; a Map, as a column may be called `__proto__`. */
  readonly values: ReadonlyMap<string, string>
  readonly polygons: readonly (readonly Ring[])[]
}

/** What a file says of its own coordinates. It is kept and shown, and tested like any other guess. */
export type Claim = {
  /** In the file's words, cut short: `GCS_WGS_1984`, `EPSG:4528`, `2000国家大地坐标系 3° 40`. */
  readonly said: string
  /** Where it says so: `.prj`, `crs`, `srs_id`, `KML`, `$INSUNITS`, `wkid`, the head of a 国土TXT. */
  readonly where: string
  /** `null` where we do not know the system. */
  readonly system: SystemId | null
  readonly unit: Unit | null
  /** Of Beijing-54 and Xi'an-80: their belt. */
  readonly belt?: Belt
}

/** What was passed over or made good while reading; `detail` is what of the file it is about (a layer, a column, a line). */
export type ReadNote = { readonly what: ReadNoteKind; readonly count: number; readonly detail?: string }

export const readNoteKinds = [
  // Left out.
  'points',
  'lines',
  'openLines',
  'nullGeometries',
  'hatches',
  'solids',
  'otherShapes',
  'texts',
  'rasters',
  'links',
  'otherFiles',
  'multiPatches',
  'deletedRows',
  'emptyRows',
  'badFeatures',
  'tooFewPoints',
  'voidNumbers',
  'hiddenLayers',
  // Made good.
  'heights',
  'curves',
  'repeatedPoints',
  'closedRings',
  'doubledColumns',
  'noTable',
  'noClaim',
  'badClaim',
  'lyingEncoding',
  'textNumbers',
  'undecodedTexts',
  'packedDegrees',
  'signedDegrees',
  'fullWidth',
  'wrongCounts',
  'lengthDiffers',
  'bareGeometry',
  'wrongCase',
  'wrongElement',
  'blocks',
  'noZone',
  'turnedByFormat',
  // Coordinates of a coarse grid, as ECharts packs them; `detail` is the step.
  'coarse',
  // Degrees that could as well be degrees, minutes and seconds written in one number.
  'perhapsPacked',
] as const
export type ReadNoteKind = (typeof readNoteKinds)[number]

export type OwnLayer = {
  /** As the file calls it, as a label only. */
  readonly name: string
  /** Columns in their order. */
  readonly columns: readonly string[]
  /** What its texts were read as: `GB 18030`, `UTF-8`; `null` where the format leaves no choice. */
  readonly encoding: string | null
  readonly claim: Claim | null
  readonly features: readonly OwnFeature[]
  readonly notes: readonly ReadNote[]
  /** Whether the file does not show it: off, frozen, a hidden sheet. */
  readonly isHidden?: boolean
}

/**
 * Why a file is refused; nothing is changed by it. `at` says where (a line, a feature, an entry of a zip), `detail` what of the
 * file it is about, `expected` the signs of which one should stand there.
 */
export type OwnRefusal = {
  readonly fileName: string
  readonly reason: OwnRefusalReason
  readonly at?: string
  readonly detail?: string
  readonly expected?: string
}

export const ownRefusalReasons = [
  'empty',
  'unreadable',
  'large',
  'tooManyVertices',
  'tooManyFeatures',
  'tooManyEntries',
  'packedTooTightly',
  'unknownKind',
  'badZip',
  'password',
  'zipInZip',
  'severalFiles',
  'notJson',
  'notGeographic',
  'badNumber',
  'badRing',
  'noArea',
  'noRecords',
  'onlyPoints',
  'onlyLines',
  'multiPatch',
  'noShp',
  'notShp',
  'cutOff',
  'badArc',
  'networkLink',
  'overlay',
  'badCoordinates',
  'notMarkup',
  'noHead',
  'noAt',
  'wrongCount',
  'badLine',
  'binaryDxf',
  'dwg',
  'fileGdb',
  'oldSpreadsheet',
  'accessDatabase',
  'mapInfo',
  'otherGis',
  'project',
  'tracks',
  'pdf',
  'picture',
  'otherArchive',
  'webPage',
  'curvedRings',
  'onlyPlaces',
  'noClosedOutline',
  'otherShapes',
  'rasterOnly',
  'noContents',
  'noColumns',
  'sideBySide',
  'tooFewPoints',
  'noSqlHere',
  'encoding',
  'fault',
] as const
export type OwnRefusalReason = (typeof ownRefusalReasons)[number]

export type Reading =
  | { readonly format: OwnFormat; readonly layers: readonly OwnLayer[]; readonly notes: readonly ReadNote[] }
  | { readonly refusal: OwnRefusal }

/** Of what is brought, all together: bytes as they lie and unpacked, corners, areas, entries of a zip and how tightly it may be packed. */
export const ownLimits = {
  bytes: 100_000_000,
  vertices: 2_000_000,
  verticesKept: 200_000,
  features: 5_000,
  entries: 1_000,
  ratio: 200,
} as const
