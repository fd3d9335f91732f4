import type { Position } from 'geojson'
import type { Atlas, Group, Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { themesByName } from '../../drawing/theme'
import type { DataWriter } from '../../state/dataFormat'
import type { Language } from '../../state/view'
import { layerWordsIn } from '../../words/parts/layers'
import { type Reservation, reservationOf } from '../origins'
import { escaped } from '../xmlText'
import { type Flat, flatPark } from './flatPark'
import { type FlatFeature, type Layers, layersOf } from './layersOf'
import { layersSaid } from './layersSaid'
import { parkAnchor } from './parkAnchor'

/**
 * The filter's parks for maps on a phone (OGC KML 2.2): WGS-84, longitude first. A folder a group with the extents in the
 * group's colour; blocks and districts, which a reader switches on; lines of the patterns; then the names as points, as many of
 * those maps write no name into an area. Descriptions are plain text, values stand beside as plain data.
 */
export const kmlFile: DataWriter = (atlas, asked, day, ground) => {
  const { language } = asked
  const layers = layersOf(atlas, ground, asked, day)
  const words = layerWordsIn(language)
  const parks = atlas.parks.filter(({ id }) => layers.parks.some((one) => one.id === id))
  const groups = atlas.groups.filter(({ id }) => parks.some(({ group }) => group === id))
  const [, ...said] = layersSaid(atlas, asked, day, [words('layers.crs')])
  const extents = groups.map((group) => {
    const held = parks.filter((park) => park.group === group.id).map((park) => extentXml(atlas, park, language))
    return folder(words('layers.extents', { group: nameIn(language, group) }), held)
  })
  const names = parks.map((park) => nameXml(atlas, park, language))
  const content = [
    tag('name', words('layers.title')),
    tag('description', said.join('\n')),
    ...groups.map(styleXml),
    lineStyles,
    ...extents,
    ...layerFolders(layers, language),
    folder(words('layers.names'), names),
  ]
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${content.join('\n')}</Document></kml>\n`
  return new Blob([text], { type: 'application/vnd.google-earth.kml+xml' })
}

function layerFolders({ blocks, districts, 'pattern-lines': lines }: Layers, language: Language): readonly string[] {
  const words = layerWordsIn(language)
  const outlines = blocks.map((block) => switchedXml(block, language, String(block.properties.group)))
  return [
    folder(words('layers.blockFolder'), outlines),
    folder(
      words('layers.districtFolder'),
      districts.map((district) => switchedXml(district, language, 'district')),
    ),
    folder(
      words('layers.lineFolder'),
      lines.map((line) => lineXml(line, language)),
    ),
  ]
}

function tag(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

function folder(name: string, members: readonly string[]): string {
  return `<Folder>${tag('name', name)}\n${members.join('\n')}\n</Folder>`
}

/** KML has colours as alpha, blue, green, red. */
function styleXml({ id, look }: Group): string {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(themesByName.light.groups[look]) ?? []
  const colour = `${blue}${green}${red}`
  return `<Style id="${id}"><IconStyle><color>ff${colour}</color><scale>0.7</scale></IconStyle><LabelStyle><scale>0.9</scale></LabelStyle><LineStyle><color>ff${colour}</color><width>2</width></LineStyle><PolyStyle><color>66${colour}</color></PolyStyle></Style>`
}

/** Districts without a ground, lines of the patterns. */
const lineStyles =
  '<Style id="district"><LineStyle><color>ff808080</color><width>1.5</width></LineStyle><PolyStyle><fill>0</fill></PolyStyle></Style>' +
  '<Style id="line"><LineStyle><color>ff404040</color><width>1.5</width></LineStyle></Style>'

function dataXml(values: Flat): string {
  const data = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [`<Data name="${escaped(name)}">${tag('value', String(value))}</Data>`],
  )
  return `<ExtendedData>${data.join('')}</ExtendedData>`
}

/** What lies over the extents, and is shown once it is switched on. */
function switchedXml({ id, properties, geometry }: FlatFeature, language: Language, style: string): string {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates.map(polygonXml) : []
  const name = tag('name', String((language === 'zh' ? properties.name : properties.nameEn) ?? ''))
  const content = `${name}<visibility>0</visibility><styleUrl>#${style}</styleUrl>${dataXml(properties)}`
  return `<Placemark id="${escaped(String(id))}-outline">${content}<MultiGeometry>${polygons.join('')}</MultiGeometry></Placemark>`
}

function lineXml({ properties, geometry }: FlatFeature, language: Language): string {
  const ends =
    language === 'zh' ? [properties.fromName, properties.toName] : [properties.fromNameEn, properties.toNameEn]
  const places = geometry.type === 'LineString' ? coordinates(geometry.coordinates) : ''
  const line = `<LineString>${places}</LineString>`
  return `<Placemark>${tag('name', ends.join(' – '))}<styleUrl>#line</styleUrl>${dataXml(properties)}${line}</Placemark>`
}

function coordinates(places: readonly Position[]): string {
  return `<coordinates>${places.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates>`
}

function placemark(atlas: Atlas, park: Park, language: Language, kind: 'extent' | 'name', geometry: string): string {
  const said = flatPark(atlas, park)
  const name = layerWordsIn(language)('layers.number', { number: String(said.number), name: nameIn(language, park) })
  const content = [
    tag('name', name),
    tag('description', description(said, reservationOf(atlas, park.id), language)),
    `<styleUrl>#${park.group}</styleUrl>`,
    dataXml(said),
    geometry,
  ]
  return `<Placemark id="${park.id}-${kind}">${content.join('')}</Placemark>`
}

type LineWord = 'layers.districtsOf' | 'layers.industries' | 'layers.umbrella' | 'layers.slots'

function description(said: Flat, { notice, noticeEn }: Reservation, language: Language): string {
  const words = layerWordsIn(language)
  const own = (key: string) => said[language === 'zh' ? key : `${key}En`] ?? null
  const line = (key: LineWord, names: string | number | null) =>
    names === null ? [] : [words(key, { names: String(names) })]
  const { areaInSquareKilometres: figure, areaYear: year } = said
  return [
    String(own('groupName') ?? ''),
    ...line('layers.districtsOf', own('districtsNames')),
    ...line('layers.industries', own('industryNames')),
    ...line('layers.umbrella', own('umbrellaNames')),
    ...line('layers.slots', own('slotNames')),
    ...(figure === null || figure === undefined
      ? []
      : [
          words('layers.area', {
            figure: Number(figure),
            year: String(year ?? ''),
            scope: String(own('areaScope') ?? ''),
          }),
        ]),
    language === 'zh' ? notice : noticeEn,
  ].join('\n')
}

function extentXml(atlas: Atlas, park: Park, language: Language): string {
  const members = atlas.blocks.filter((block) => block.park === park.id && block.membership === 'member')
  const polygons = members.flatMap(({ geometry }) => geometry.coordinates).map(polygonXml)
  return placemark(atlas, park, language, 'extent', `<MultiGeometry>${polygons.join('')}</MultiGeometry>`)
}

function nameXml(atlas: Atlas, park: Park, language: Language): string {
  const place = parkAnchor(atlas, park.id)
  return place
    ? placemark(atlas, park, language, 'name', `<Point><coordinates>${place.join(',')}</coordinates></Point>`)
    : ''
}

function polygonXml([outer = [], ...holes]: readonly Position[][]): string {
  const ring = (places: readonly Position[]) => `<LinearRing>${coordinates(places)}</LinearRing>`
  const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)
  return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner.join('')}</Polygon>`
}
