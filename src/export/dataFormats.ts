import type { DataFormat } from '../state/dataFormat'
import { fetchedPart } from '../ui/fetchedPart'

/** In what forms the data can be taken away, as they are offered; the tables and the GeoJSON obey the filter. */
export const dataFormats: readonly DataFormat[] = [
  {
    name: 'export.xlsx',
    says: 'export.xlsxSays',
    icon: 'table',
    file: 'export.file.xlsx',
    ending: 'xlsx',
    load: () => fetchedPart(async () => (await import('./atlasWorkbook')).atlasWorkbook),
  },
  {
    name: 'export.csv',
    says: 'export.csvSays',
    icon: 'packed',
    file: 'export.file.csv',
    ending: 'zip',
    load: () => fetchedPart(async () => (await import('./atlasCsv')).atlasCsv),
  },
  {
    name: 'export.geojson',
    says: 'export.geojsonSays',
    withCandidates: 'export.geojsonCandidates',
    icon: 'map',
    file: 'export.file.geojson',
    ending: 'geojson',
    load: () => fetchedPart(async () => (await import('./parksGeojson')).geojsonFile),
  },
  {
    name: 'export.layers',
    says: 'export.layersSays',
    withCandidates: 'export.geojsonCandidates',
    icon: 'layers',
    file: 'export.file.layers',
    ending: 'zip',
    load: () => fetchedPart(async () => (await import('./layers/layersFile')).layersFile),
  },
  {
    name: 'export.kml',
    says: 'export.kmlSays',
    icon: 'phone',
    file: 'export.file.kml',
    ending: 'kml',
    load: () => fetchedPart(async () => (await import('./layers/kmlFile')).kmlFile),
  },
  {
    name: 'export.json',
    says: 'export.jsonSays',
    icon: 'braces',
    file: 'export.file.json',
    ending: 'json',
    isWhole: true,
    load: () => fetchedPart(async () => (await import('./atlasJson')).jsonFile),
  },
]
