import type { Atlas } from '../domain/atlas'
import type { DataWriter } from '../state/dataFormat'
import { jsonLines } from './jsonLines'
import { originsOf, reservationOf } from './origins'

export const jsonFile: DataWriter = (atlas, _asked, day) =>
  new Blob([jsonLines(atlasJson(atlas, day))], { type: 'application/json' })

/**
 * All facts and footprints, whatever the filter: the lists of `public/data/atlas.json`, above them what they are, below them the
 * office's own outlines.
 */
function atlasJson(atlas: Atlas, day: string): Readonly<Record<string, unknown>> {
  const about = {
    format: 'zhangjiang-atlas',
    title: '张江空间布局图',
    titleEn: 'Zhangjiang Atlas',
    version: atlas.edition.version,
    written: day,
    licence: 'MIT',
    ...reservationOf(atlas, null),
    crs: 'WGS-84, [lng, lat]',
  }
  const { own, ...lists } = atlas
  return { about, sources: originsOf(atlas), ...lists, ...(own && { own: own.boundaries }) }
}
