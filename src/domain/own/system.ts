/**
 * The coordinate systems that an office's numbers may be in. Those of CGCS2000 are Gauss-Krüger, metres, with a false easting of
 * 500 km: on a 3° belt with central meridian 120° or 123° (`gk120`, `gk123`), the same with the belt's number before the easting
 * (`gk120zone`, `gk123zone`), the 6° belt 21 (`gk21zone`) and a local one on 121.5° (`gk121half`). WGS-84 and CGCS2000 degrees are
 * one here: they lie less than a metre apart.
 */
export const systemIds = [
  'wgs84',
  'gcj02',
  'bd09',
  'gk120',
  'gk120zone',
  'gk123',
  'gk123zone',
  'gk21zone',
  'gk121half',
  'utm51',
  'webMercator',
  'baiduMercator',
  'shanghai',
  'beijing54',
  'xian80',
] as const
export type SystemId = (typeof systemIds)[number]

export type Unit = 'degree' | 'metre' | 'millimetre'

/** The belts of Gauss-Krüger, and degrees: what Beijing-54 and Xi'an-80 are declared on. */
export const belts = ['gk120', 'gk120zone', 'gk123', 'gk123zone', 'gk21zone', 'gk121half', 'degrees'] as const
export type Belt = (typeof belts)[number]

/** How the numbers of a file are to be taken: the system, x and y exchanged or not, and the unit. */
export type Taking = {
  readonly system: SystemId
  /** The first number of a pair is the north. */
  readonly isTurned: boolean
  readonly unit: Unit
  /** Of Beijing-54 and Xi'an-80: on which belt, as the file declares it. */
  readonly belt?: Belt
}

/** What a system leaves of doubt, in metres, where nothing better is published; an outline out of it is never `surveyed`. */
export const doubtsInMetres: Partial<Readonly<Record<SystemId, number>>> = { shanghai: 20, beijing54: 120, xian80: 120 }
