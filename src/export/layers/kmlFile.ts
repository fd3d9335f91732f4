import type { Position } from 'geojson'
import type { Atlas, Group, Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { sentenceOf } from '../../drawing/sentence'
import { themesByName } from '../../drawing/theme'
import type { DataWriter } from '../../state/dataFormat'
import type { Language } from '../../state/view'
import { layerWordsIn } from '../../words/parts/layers'
import { reservation } from '../origins'
import { tableContextOf } from '../tables/tableContext'
import { escaped } from '../xmlText'
import { type Flat, flatPark } from './flatPark'
import { parkAnchor } from './parkAnchor'

/**
 * The filter's parks for maps on a phone (OGC KML 2.2): WGS-84, longitude first. A folder a group with the extents in the
 * group's colour, then the names as points, as many of those maps write no name into an area. Descriptions are plain text.
 */
export const kmlFile: DataWriter = (atlas, asked, day) => {
  const { language } = asked
  const { parks } = tableContextOf(atlas, asked, day)
  const words = layerWordsIn(language)
  const groups = atlas.groups.filter(({ id }) => parks.some(({ group }) => group === id))
  const said = [
    words('filteredBy', { sentence: sentenceOf(atlas, asked.filter, language) }),
    language === 'zh' ? reservation.notice : reservation.noticeEn,
    words('layers.crs'),
    day,
  ]
  const content = [
    tag('name', words('layers.title')),
    tag('description', said.join('\n')),
    ...groups.map(styleXml),
    ...groups.map((group) => {
      const name = words('layers.extents', { group: nameIn(language, group) })
      const held = parks.filter((park) => park.group === group.id)
      return folder(
        name,
        held.map((park) => extentXml(atlas, park, language)),
      )
    }),
    folder(
      words('layers.names'),
      parks.map((park) => nameXml(atlas, park, language)),
    ),
  ]
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${content.join('\n')}</Document></kml>\n`
  return new Blob([text], { type: 'application/vnd.google-earth.kml+xml' })
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

function placemark(atlas: Atlas, park: Park, language: Language, kind: 'extent' | 'name', geometry: string): string {
  const said = flatPark(atlas, park)
  const name = layerWordsIn(language)('layers.number', { number: String(said.number), name: nameIn(language, park) })
  const content = [
    tag('name', name),
    tag('description', description(said, language)),
    `<styleUrl>#${park.group}</styleUrl>`,
    geometry,
  ]
  return `<Placemark id="${park.id}-${kind}">${content.join('')}</Placemark>`
}

function description(said: Flat, language: Language): string {
  const words = layerWordsIn(language)
  const own = (key: string) => said[language === 'zh' ? key : `${key}En`] ?? null
  const line = (key: 'layers.districtsOf' | 'layers.industries' | 'layers.slots', names: string | number | null) =>
    names === null ? [] : [words(key, { names: String(names) })]
  const { areaInSquareKilometres: figure, areaYear: year } = said
  return [
    String(own('groupName') ?? ''),
    ...line('layers.districtsOf', own('districtsNames')),
    ...line('layers.industries', own('industryNames')),
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
    language === 'zh' ? reservation.notice : reservation.noticeEn,
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
  const ring = (places: readonly Position[]) =>
    `<LinearRing><coordinates>${places.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates></LinearRing>`
  const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)
  return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner.join('')}</Polygon>`
}
