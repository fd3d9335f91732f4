import type { OutgoingSystem } from '../../domain/own/outgoing'

/** Systems that a GIS knows by a number; the Shanghai grid has none, and its exact parameters are not public. */
export type NumberedSystem = Exclude<OutgoingSystem, 'shanghai'>

export function isNumbered(system: OutgoingSystem): system is NumberedSystem {
  return system !== 'shanghai'
}

type Belt = { readonly meridian: number; readonly easting: number; readonly name: string }
type Numbered = { readonly epsg: number; readonly name: string; readonly belt?: Belt }

const belt = (meridian: number, easting: number, name: string): Belt => ({ meridian, easting, name })

/** EPSG's numbers and names; the belts with Esri's name beside. */
export const numbered: Readonly<Record<NumberedSystem, Numbered>> = {
  wgs84: { epsg: 4326, name: 'WGS 84' },
  cgcs2000: { epsg: 4490, name: 'China Geodetic Coordinate System 2000' },
  gk120: {
    epsg: 4549,
    name: 'CGCS2000 / 3-degree Gauss-Kruger CM 120E',
    belt: belt(120, 500_000, 'CGCS2000_3_Degree_GK_CM_120E'),
  },
  gk120zone: {
    epsg: 4528,
    name: 'CGCS2000 / 3-degree Gauss-Kruger zone 40',
    belt: belt(120, 40_500_000, 'CGCS2000_3_Degree_GK_Zone_40'),
  },
  gk123: {
    epsg: 4550,
    name: 'CGCS2000 / 3-degree Gauss-Kruger CM 123E',
    belt: belt(123, 500_000, 'CGCS2000_3_Degree_GK_CM_123E'),
  },
  gk123zone: {
    epsg: 4529,
    name: 'CGCS2000 / 3-degree Gauss-Kruger zone 41',
    belt: belt(123, 41_500_000, 'CGCS2000_3_Degree_GK_Zone_41'),
  },
}

const esriDegrees = {
  wgs84: 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]',
  cgcs2000:
    'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]]',
} as const

/** What stands in a `.prj`, in Esri's form of WKT 1. */
export function esriWkt(system: NumberedSystem): string {
  const { belt } = numbered[system]
  const datum = esriDegrees[system === 'wgs84' ? 'wgs84' : 'cgcs2000']
  const degrees = `${datum},PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`
  if (!belt) return degrees
  const { meridian, easting, name } = belt
  const parameters = [
    ['False_Easting', easting],
    ['False_Northing', 0],
    ['Central_Meridian', meridian],
    ['Scale_Factor', 1],
    ['Latitude_Of_Origin', 0],
  ].map(([parameter, value]) => `PARAMETER["${parameter}",${Number(value).toFixed(1)}]`)
  return `PROJCS["${name}",${degrees},PROJECTION["Gauss_Kruger"],${parameters.join(',')},UNIT["Meter",1.0]]`
}

const ogcDegrees = {
  wgs84:
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]]',
  cgcs2000:
    'GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]]',
} as const

/** What a GeoPackage has, in OGC's form of WKT 1. */
export function ogcWkt(system: NumberedSystem): string {
  const { belt, name, epsg } = numbered[system]
  const base = system === 'wgs84' ? 'wgs84' : 'cgcs2000'
  const degrees = `${ogcDegrees[base]},PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","${numbered[base].epsg}"]]`
  if (!belt) return degrees
  const parameters = [
    ['latitude_of_origin', 0],
    ['central_meridian', belt.meridian],
    ['scale_factor', 1],
    ['false_easting', belt.easting],
    ['false_northing', 0],
  ].map(([parameter, value]) => `PARAMETER["${parameter}",${value}]`)
  return `PROJCS["${name}",${degrees},PROJECTION["Transverse_Mercator"],${parameters.join(',')},UNIT["metre",1,AUTHORITY["EPSG","9001"]],AUTHORITY["EPSG","${epsg}"]]`
}
