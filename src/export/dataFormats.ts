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
    name: 'export.dxf',
    says: 'export.dxfSays',
    withCandidates: 'export.geojsonCandidates',
    icon: 'drawing',
    file: 'export.file.dxf',
    ending: 'dxf',
    systems: ['gk120', 'gk120zone', 'gk123', 'gk123zone', 'shanghai'],
    load: () => fetchedPart(async () => (await import('./boundaries/officeFiles')).dxfFile),
  },
  {
    name: 'export.shapefiles',
    says: 'export.shapefilesSays',
    withCandidates: 'export.geojsonCandidates',
    icon: 'layers',
    file: 'export.file.shapefiles',
    ending: 'zip',
    systems: ['cgcs2000', 'gk120', 'gk120zone', 'gk123', 'gk123zone', 'wgs84'],
    load: () => fetchedPart(async () => (await import('./boundaries/officeFiles')).shapefilesFile),
  },
  {
    name: 'export.gpkg',
    says: 'export.gpkgSays',
    withCandidates: 'export.geojsonCandidates',
    icon: 'database',
    file: 'export.file.gpkg',
    ending: 'gpkg',
    systems: ['cgcs2000', 'gk120', 'gk120zone', 'gk123', 'gk123zone', 'wgs84'],
    // The copy in one file starts workers from Blobs, which obey the page's policy, and that lets no SQLite run.
    ...(import.meta.env?.MODE === 'single' ? { whyOff: 'export.gpkgNeedsSite' } : {}),
    load: async () => {
      // Nothing of it is put into that copy.
      if (import.meta.env.MODE === 'single') throw new Error('No GeoPackage is written in the copy in one file')
      return fetchedPart(async () => (await import('./boundaries/gpkg/gpkgFile')).gpkgFile)
    },
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
