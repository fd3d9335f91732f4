import type { DataFormat } from '../state/dataFormat'
import { fetchedPart } from '../ui/fetchedPart'

/** In what forms the data can be taken away, as they are offered; the tables and the GeoJSON obey the filter. */
export const dataFormats: readonly DataFormat[] = [
  {
    name: 'takeaway.xlsx',
    says: 'takeaway.xlsxSays',
    icon: 'table',
    ending: 'xlsx',
    load: () => fetchedPart(async () => (await import('./atlasWorkbook')).atlasWorkbook),
  },
  {
    name: 'takeaway.csv',
    says: 'takeaway.csvSays',
    icon: 'packed',
    ending: 'zip',
    load: () => fetchedPart(async () => (await import('./atlasCsv')).atlasCsv),
  },
  {
    name: 'takeaway.geojson',
    says: 'takeaway.geojsonSays',
    withCandidates: 'takeaway.geojsonCandidates',
    icon: 'map',
    ending: 'geojson',
    load: () => fetchedPart(async () => (await import('./parksGeojson')).geojsonFile),
  },
  {
    name: 'takeaway.json',
    says: 'takeaway.jsonSays',
    icon: 'braces',
    ending: 'json',
    isWhole: true,
    load: () => fetchedPart(async () => (await import('./atlasJson')).jsonFile),
  },
]
