import { strToU8, zipSync } from 'fflate'
import type { Feature, FeatureCollection } from 'geojson'
import type { Atlas } from '../../domain/atlas'
import type { DataWriter } from '../../state/dataFormat'
import { layerWordsIn } from '../../words/parts/layers'
import { jsonLines } from '../jsonLines'
import { originsOf, reservationOf } from '../origins'
import { type LayerName, layerNames, layersOf } from './layersOf'
import { layersSaid, readmeText } from './layersSaid'

/** The layers packed, with a text of what they are. */
export const layersFile: DataWriter = (atlas, asked, day, ground) => {
  const layers = layersOf(atlas, ground, asked, day)
  const files = layerNames.map((name) => [
    `${name}.geojson`,
    strToU8(jsonLines(collection(name, layers[name], atlas, day))),
  ])
  const words = layerWordsIn(asked.language)
  const said = layersSaid(atlas, asked, day, [
    ...layerNames.map((name) => `${name}.geojson  ${words(`layers.${name}`, { count: layers[name].length })}`),
    words('layers.crs'),
  ])
  const bytes = zipSync({ ...Object.fromEntries(files), 'README.txt': strToU8(readmeText(said)) })
  return new Blob([bytes], { type: 'application/zip' })
}

function collection(name: LayerName, features: readonly Feature[], atlas: Atlas, day: string) {
  const about = {
    name,
    ...reservationOf(atlas, null),
    version: atlas.edition.version,
    written: day,
    sources: originsOf(atlas),
  }
  const whole: FeatureCollection & typeof about = { type: 'FeatureCollection', ...about, features: [...features] }
  return whole
}
