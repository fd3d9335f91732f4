import { expect, test } from 'vitest'
import { claimOfWkt } from '../../../src/data/own/wkt'
import systems from './texts/systems.json'

test.each(systems)('$of as $dialect writes it is $is', ({ text, is }) => {
  const claim = claimOfWkt(text, '.prj')
  expect(
    [claim?.system, claim?.unit, claim?.belt]
      .filter((one) => one !== undefined)
      .map(String)
      .join(' '),
  ).toBe(is)
})

const belt = (name: string, meridian: string, easting: string) =>
  `PROJCS["${name}",GEOGCS["g",DATUM["d",SPHEROID["s",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${easting}],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`

test('a system is known by its numbers; a name or code that says otherwise is only repeated', () => {
  const wrong = belt('CGCS2000_3_Degree_GK_Zone_39', '120.0', '40500000.0')
  expect(claimOfWkt(wrong, '.prj')).toEqual({
    said: 'CGCS2000_3_Degree_GK_Zone_39',
    where: '.prj',
    system: 'gk120zone',
    unit: 'metre',
  })
  expect(claimOfWkt(belt('CGCS2000_3_Degree_GK_CM_120E', '117.0', '500000.0'), '.prj')?.system).toBeNull()
})

test('a system of the web’s maps is known by its name, in any brackets, with quotes doubled and blanks between', () => {
  expect(claimOfWkt('GEOGCS ( "GCJ02" , DATUM("D",SPHEROID("S",6378137,298.3)) )', 'x')).toMatchObject({
    said: 'GCJ02',
    system: 'gcj02',
    unit: 'degree',
  })
  expect(claimOfWkt('LOCAL_CS["a ""local"" grid",UNIT["m",1]]', 'x')).toMatchObject({
    said: 'a "local" grid',
    system: null,
  })
})

test.each([
  '',
  '<!DOCTYPE html><html></html>',
  'EPSG:4326',
  'GEOGCS["cut",DATUM["d"',
  'SPHEROID["s",1,2]',
  '['.repeat(9_999),
  'A['.repeat(9_999),
])('what is no such text claims nothing: %.20s', (text) => expect(claimOfWkt(text, '.prj')).toBeNull())
