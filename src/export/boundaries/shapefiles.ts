import { strToU8, zipSync } from 'fflate'
import type { Change } from '../../domain/own/change'
import { type Layers, layerNames } from '../layers/layersOf'
import { readmeText } from '../layers/layersSaid'
import { dbfTable } from './dbf'
import { shpFiles } from './shp'
import { esriWkt, type NumberedSystem } from './wkt'

/** How the layers are placed, when, and what the file says of itself, a line each. */
export type Writing = {
  readonly place: Change
  readonly day: string
  readonly said: readonly string[]
}

/**
 * Each layer that is not empty as a Shapefile of its own, packed, with a text of what they are. Texts are GBK and say so in both
 * ways that programs look for, the `.cpg` and the language byte of the table.
 */
export function shapefiles(
  layers: Layers,
  system: NumberedSystem,
  { place, day, said }: Writing,
): Uint8Array<ArrayBuffer> {
  const files = layerNames.flatMap((name): [string, Uint8Array][] => {
    const features = layers[name]
    if (features.length === 0) return []
    const { shp, shx } = shpFiles(
      features.map(({ geometry }) => geometry),
      place,
    )
    const table = features.map(({ properties }) => properties)
    return [
      [`${name}.shp`, shp],
      [`${name}.shx`, shx],
      [`${name}.dbf`, dbfTable(table, day)],
      [`${name}.prj`, strToU8(esriWkt(system))],
      [`${name}.cpg`, strToU8('936')],
    ]
  })
  return zipSync({ ...Object.fromEntries(files), 'README.txt': strToU8(readmeText(said)) })
}
