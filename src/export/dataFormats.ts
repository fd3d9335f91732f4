import type { DataFormat } from '../state/dataFormat'
import { fetchedPart } from '../ui/fetchedPart'

/** In what forms the data can be taken away, as they are offered; the tables and the GeoJSON obey the filter. */
export const dataFormats: readonly DataFormat[] = [
  {
    name: 'export.xlsx',
    says: 'export.xlsxSays',
    icon: 'table',
    ending: 'xlsx',
    load: () => fetchedPart(async () => (await import('./atlasWorkbook')).atlasWorkbook),
  },
  {
    name: 'export.csv',
    says: 'export.csvSays',
    icon: 'packed',
    ending: 'zip',
    load: () => fetchedPart(async () => (await import('./atlasCsv')).atlasCsv),
  },
  {
    name: 'export.geojson',
    says: 'export.geojsonSays',
    withCandidates: 'export.geojsonCandidates',
    icon: 'map',
    ending: 'geojson',
    load: () => fetchedPart(async () => (await import('./parksGeojson')).geojsonFile),
  },
  {
    name: 'export.json',
    says: 'export.jsonSays',
    icon: 'braces',
    ending: 'json',
    isWhole: true,
    load: () => fetchedPart(async () => (await import('./atlasJson')).jsonFile),
  },
]
