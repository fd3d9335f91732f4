import { gbk, utf8 } from '../encodings'
import { zipOf } from '../zips'

/** Corners of a park and of a hole in it, east first, closed; each with six digits after its stop. */
const around = (radius: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 25 }, (_, at) => {
    const turn = (at / 24) * 2 * Math.PI
    return [
      Number((121.605 + Math.cos(turn) * radius).toFixed(6)),
      Number((31.197 + Math.sin(turn) * radius).toFixed(6)),
    ]
  })
const rings = [around(0.02), around(0.005)]
export const sampleRings = rings.map((ring) => ring.flat())
export const sampleName = '张江科学城'

const each = (write: (corner: readonly [number, number], at: number, ring: number) => string, between: string) =>
  rings.map((ring, number) => ring.map((corner, at) => write(corner, at, number + 1)).join(between))

const polygon = { type: 'Polygon', coordinates: rings }
const geojson = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { 名称: sampleName }, geometry: polygon }],
}
const esri = {
  geometryType: 'esriGeometryPolygon',
  spatialReference: { wkid: 4490 },
  features: [{ attributes: { 名称: sampleName }, geometry: { rings } }],
}
const topology = {
  type: 'Topology',
  objects: {
    parks: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', properties: { 名称: sampleName }, arcs: [[0], [1]] }],
    },
  },
  arcs: rings,
}
const [shell = '', hole = ''] = each(([east, north]) => `${east},${north},4`, ' ')
const ring = (text: string) => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`
const kml = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>${sampleName}</name><Polygon><outerBoundaryIs>${ring(shell)}</outerBoundaryIs><innerBoundaryIs>${ring(hole)}</innerBoundaryIs></Polygon></Placemark></Document></kml>`
const guotu = `[属性描述]\n坐标系=2000国家大地坐标系\n几度分带=3\n带号=40\n[地块坐标]\n50,0.0000,DK001,${sampleName},面,,工业用地,,@\n${each(([east, north], at, number) => `J${at + 1},${number},${north},${east}`, '\n').join('\n')}\n`
const csv = `名称,圈号,点号,经度,纬度\n${each(([east, north], at, number) => `${sampleName},${number},${at + 1},${east},${north}`, '\n').join('\n')}\n`

const wkt = `POLYGON (${each(([east, north]) => `${east} ${north}`, ', ')
  .map((text) => `(${text})`)
  .join(', ')})`
const positions = each(([east, north]) => `${east} ${north}`, ' ')
const gml = `<?xml version="1.0" encoding="UTF-8"?><a:FeatureCollection xmlns:a="a" xmlns:gml="http://www.opengis.net/gml/3.2"><a:featureMember><a:park><a:名称>${sampleName}</a:名称><a:geom><gml:Polygon srsName="EPSG:4326">${positions.map((text, at) => `<gml:${at === 0 ? 'exterior' : 'interior'}><gml:LinearRing><gml:posList>${text}</gml:posList></gml:LinearRing></gml:${at === 0 ? 'exterior' : 'interior'}>`).join('')}</gml:Polygon></a:geom></a:park></a:featureMember></a:FeatureCollection>`

const cells = csv
  .trim()
  .split('\n')
  .map((line) => line.split(','))
const cellOf = (text: string) =>
  /^[\d.]+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`
const sheet = `<worksheet><sheetData>${cells.map((row) => `<row>${row.map(cellOf).join('')}</row>`).join('')}</sheetData></worksheet>`
const workbook = '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'
const relations = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'

/**
 * The same park in each text format and what packs one, by file name: with its hole, its name, and its numbers in degrees, though
 * 国土TXT has metres.
 */
export const samples: Readonly<Record<string, Uint8Array>> = {
  'a.geojson': utf8(JSON.stringify(geojson)),
  'b.geojson': gbk(JSON.stringify(geojson, null, 1)),
  'lines.geojson': utf8(`${JSON.stringify(geojson.features[0])}\n`),
  'esri.json': utf8(JSON.stringify(esri)),
  'topo.json': utf8(JSON.stringify(topology)),
  'a.kml': utf8(kml('UTF-8')),
  'b.kml': gbk(kml('GBK')),
  'a.kmz': zipOf({ name: 'doc.kml', bytes: utf8(kml('UTF-8')) }),
  'a.txt': utf8(guotu),
  'b.txt': gbk(guotu),
  'a.csv': gbk(csv),
  'wkt.csv': gbk(`编号,名称,geom\n1,${sampleName},"${wkt}"\n`),
  'a.gml': utf8(gml),
  'a.xlsx': zipOf(
    { name: 'xl/workbook.xml', bytes: utf8(workbook) },
    { name: 'xl/_rels/workbook.xml.rels', bytes: utf8(relations) },
    { name: 'xl/worksheets/sheet1.xml', bytes: utf8(sheet) },
  ),
  'a.zip': zipOf({ name: 'a.geojson', bytes: utf8(JSON.stringify(geojson)) }),
}
