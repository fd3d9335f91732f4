import type { Claim } from '../../domain/own/reading'
import { belts, type Unit } from '../../domain/own/system'
import { beltPlane, type MetricBelt } from '../../domain/own/systems'
import { cutShort } from './cutShort'
import { partOf, type WktPart, wktTree } from './wktTree'

type Known = Pick<Claim, 'system' | 'unit' | 'belt'>
/**
 * What the well-known text of a coordinate system says (a `.prj` of ESRI's, OGC's first or second form); `null` where it is
 * none. It is known by its ellipsoid, its projection and their numbers, as names and codes in the wild are often wrong.
 */
export function claimOfWkt(text: string, where: string): Claim | null {
  const tree = wktTree(text)
  const system = tree && partOf(tree, ...projectedKeywords, ...geographicKeywords, 'LOCAL_CS', 'ENGCRS')
  if (!system) return null
  const said = cutShort(String(system.values[0] ?? system.keyword))
  const isProjected = projectedKeywords.some((keyword) => keyword === system.keyword)
  return { said, where, ...(isProjected ? projected(system) : (namedSystem(said) ?? geographic(system))) }
}

const projectedKeywords = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS'] as const
const geographicKeywords = ['GEOGCS', 'GEOGCRS', 'GEODCRS', 'GEODETICCRS', 'GEOGRAPHICCRS'] as const
/** A belt that does not cross Shanghai, or another projection: of its name the measure alone is no claim to be right with. */
const unknown: Known = { system: null, unit: null }

/** Systems of the web's maps have no numbers of their own: a program that knows them writes their name. */
function namedSystem(said: string): Known | null {
  if (/gcj-?_?02/i.test(said)) return { system: 'gcj02', unit: 'degree' }
  return /bd-?_?09(?!\s*-?_?(mc|merc))/i.test(said) ? { system: 'bd09', unit: 'degree' } : null
}

type Datum = 'modern' | 'beijing54' | 'xian80'

/** Semi-major axes in metres, of WGS-84, CGCS2000 and GRS-80, which are one here, of Krassowsky 1940 and of IAG 1975. */
const axes: ReadonlyMap<number, Datum> = new Map([
  [6_378_137, 'modern'],
  [6_378_245, 'beijing54'],
  [6_378_140, 'xian80'],
])

function datumOf(system: WktPart): Datum | undefined {
  return axes.get(Number(partOf(system, 'SPHEROID', 'ELLIPSOID')?.values[1]))
}

function geographic(system: WktPart): Known {
  const datum = datumOf(system)
  const meridian = Number(partOf(system, 'PRIMEM', 'PRIMEMERIDIAN')?.values[1] ?? 0)
  if (!datum || meridian !== 0 || !isInDegrees(system)) return unknown
  return datum === 'modern' ? { system: 'wgs84', unit: 'degree' } : { system: datum, unit: 'degree', belt: 'degrees' }
}

function projected(system: WktPart): Known {
  const datum = datumOf(system)
  const metres = metresOf(system)
  const unit = unitOf(metres)
  const numbers = parametersOf(system, metres)
  if (datum === 'modern' && isWebMercator(system)) return { system: 'webMercator', unit }
  if (!datum || !/transverse.?mercator|gauss/i.test(methodOf(system))) return unknown
  const belt = beltOf(numbers)
  if (datum !== 'modern') return belt ? { system: datum, unit, belt } : { system: datum, unit }
  if (isUtm51(numbers)) return { system: 'utm51', unit }
  const found = belt ?? (isShanghai(numbers) ? 'shanghai' : null)
  return found ? { system: found, unit } : unknown
}

type Numbers = {
  readonly meridian: number
  readonly easting: number
  readonly northing: number
  readonly scale: number
  readonly latitude: number
}

/** Of the projection, lengths in metres; both forms of the text name the same numbers in their own words. */
function parametersOf(system: WktPart, metres: number): Numbers {
  const found = new Map<string, number>()
  const visit = (part: WktPart) => {
    const [name, value] = part.values
    if (part.keyword === 'PARAMETER' && typeof name === 'string' && typeof value === 'number') {
      const isLength = /false/i.test(name)
      const unit = Number(partOf(part, 'LENGTHUNIT')?.values[1] ?? metres)
      found.set(name.toLowerCase().replaceAll(/[ _]/g, ''), isLength ? value * unit : value)
    }
    for (const within of part.parts) visit(within)
  }
  visit(system)
  const read = (names: readonly string[], otherwise: number) =>
    names.map((name) => found.get(name)).find((value) => value !== undefined) ?? otherwise
  return {
    meridian: read(['centralmeridian', 'longitudeofnaturalorigin', 'longitudeofcenter'], Number.NaN),
    easting: read(['falseeasting'], 0),
    northing: read(['falsenorthing'], 0),
    scale: read(['scalefactor', 'scalefactoratnaturalorigin'], 1),
    latitude: read(['latitudeoforigin', 'latitudeofnaturalorigin'], 0),
  }
}

const planes = belts.flatMap((belt) => (belt === 'degrees' ? [] : [{ belt, ...beltPlane(belt) }]))

function beltOf({ meridian, easting, northing, scale, latitude }: Numbers): MetricBelt | null {
  if (scale !== 1 || latitude !== 0 || northing !== 0) return null
  const isIt = ({ centre, falseEast }: (typeof planes)[number]) =>
    near(centre, meridian, 1e-6) && near(falseEast, easting, 0.5)
  return planes.find(isIt)?.belt ?? null
}

function isUtm51({ meridian, easting, northing, scale, latitude }: Numbers): boolean {
  return meridian === 123 && scale === 0.9996 && near(easting, 500_000, 0.5) && northing === 0 && latitude === 0
}

/**
 * The city's grid of 2021 has its central meridian at 121°27′52″ E, the one before at 121°28′; both are one family, whatever
 * false origin a program gives them.
 */
function isShanghai({ meridian, scale }: Numbers): boolean {
  return near(meridian, 121.4655, 0.002) && near(scale, 1, 1e-5)
}

function isWebMercator(system: WktPart): boolean {
  return /auxiliary.?sphere|popular.?visualisation|pseudo.?mercator/i.test(`${methodOf(system)} ${system.values[0]}`)
}

function methodOf(system: WktPart): string {
  return String(partOf(system, 'PROJECTION', 'METHOD')?.values[0] ?? '')
}

const angles = ['UNIT', 'ANGLEUNIT', 'ANGULARUNIT'] as const

function isInDegrees(system: WktPart): boolean {
  const own = system.parts.find(({ keyword }) => angles.some((one) => one === keyword)) ?? partOf(system, ...angles)
  return !own || near(Number(own.values[1]), Math.PI / 180, 1e-9)
}

/** Metres of the unit that a projected system's numbers are in; it stands beside its projection, or with its axes. */
function metresOf(system: WktPart): number {
  const isLength = ({ keyword }: WktPart) => keyword === 'UNIT' || keyword === 'LENGTHUNIT'
  const axis = system.parts.find(({ keyword }) => keyword === 'AXIS')
  const found = system.parts.find(isLength) ?? axis?.parts.find(isLength)
  return Number(found?.values[1] ?? 1)
}

function unitOf(metres: number): Unit | null {
  if (near(metres, 1, 1e-9)) return 'metre'
  return near(metres, 0.001, 1e-12) ? 'millimetre' : null
}

function near(a: number, b: number, most: number): boolean {
  return Math.abs(a - b) <= most
}
