import type { Atlas, ParkId } from '../domain/atlas'
import { keptBack } from '../domain/own/outgoing'
import type { DataWriter } from '../state/dataFormat'
import { jsonLines } from './jsonLines'
import { originsOf, reservation } from './origins'

export const jsonFile: DataWriter = (atlas, _asked, day) =>
  new Blob([jsonLines(atlasJson(atlas, day))], { type: 'application/json' })

/**
 * All facts and footprints, whatever the filter: the lists of `public/data/atlas.json`, and above them what they are. Of a park
 * whose own outline may not leave neither that nor what is drawn around it.
 */
function atlasJson(atlas: Atlas, day: string): Readonly<Record<string, unknown>> {
  const about = {
    format: 'zhangjiang-atlas',
    title: '张江空间布局图',
    titleEn: 'Zhangjiang Atlas',
    version: atlas.edition.version,
    written: day,
    licence: 'MIT',
    ...reservation,
    crs: 'WGS-84, [lng, lat]',
  }
  const held = keptBack(atlas, atlas.parks).map(({ id }) => id)
  return held.length > 0
    ? { about: { ...about, keptBack: held }, sources: originsOf(atlas), ...without(atlas, held) }
    : { about, sources: originsOf(atlas), ...atlas }
}

function without(atlas: Atlas, held: readonly ParkId[]): Atlas {
  const { own, ...rest } = atlas
  const free = <Of extends { readonly park: ParkId }>(list: readonly Of[]) =>
    list.filter(({ park }) => !held.includes(park))
  const kept = own && {
    imports: own.imports.filter(({ mayExport }) => mayExport),
    outlines: free(own.outlines),
  }
  return { ...rest, ...(kept && { own: kept }), blocks: free(atlas.blocks), envelopes: free(atlas.envelopes) }
}
