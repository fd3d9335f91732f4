import { strToU8, zipSync } from 'fflate'
import type { Atlas } from '../domain/atlas'
import type { DataFormat } from '../state/services'
import { fetchedPart } from '../ui/fetchedPart'
import { atlasJson } from './atlasJson'
import { atlasTables } from './atlasTables'
import { csvText } from './csvText'
import { jsonLines } from './jsonLines'
import { parksGeojson } from './parksGeojson'
import type { Asked } from './tables/setting'

/** The data of a view as a file; the tables and the GeoJSON obey its filter, the JSON is the whole atlas. */
export async function dataFile(format: DataFormat, atlas: Atlas, asked: Asked, day: string): Promise<Blob> {
  switch (format) {
    case 'xlsx': {
      const [first, ...further] = atlasTables(atlas, asked, day)
      return (await fetchedPart(() => import('./workbookFile'))).workbookFile({ ...first, further })
    }
    case 'csv':
      return new Blob([zippedTables(atlas, asked, day)], { type: 'application/zip' })
    case 'geojson':
      return new Blob([jsonLines(parksGeojson(atlas, asked, day))], { type: 'application/geo+json' })
    case 'json':
      return new Blob([jsonLines(atlasJson(atlas, day))], { type: 'application/json' })
  }
}

/** A CSV for each table, in the order of the workbook's sheets. */
function zippedTables(atlas: Atlas, asked: Asked, day: string): Uint8Array<ArrayBuffer> {
  const tables = atlasTables(atlas, asked, day)
  return zipSync(
    Object.fromEntries(tables.map((table, at) => [`${at + 1} ${table.title}.csv`, strToU8(csvText(table))])),
  )
}
