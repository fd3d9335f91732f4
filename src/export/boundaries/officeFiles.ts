import { placingIn } from '../../domain/own/outgoing'
import type { DataWriter } from '../../state/dataFormat'
import { layerWordsIn } from '../../words/parts/layers'
import { outgoingWordsIn } from '../../words/parts/outgoing'
import { layerNames, layersOf } from '../layers/layersOf'
import { layersSaid } from '../layers/layersSaid'
import { cadDrawing } from './dxf/cadDrawing'
import { dxfBytes } from './dxf/dxfText'
import { shapefiles } from './shapefiles'
import { systemSaid } from './systemSaid'
import { isNumbered } from './wkt'

/** The outlines as a drawing in metres, for CAD programs. */
export const dxfFile: DataWriter = (atlas, asked, day, ground) => {
  const { language } = asked
  const system = asked.system ?? 'gk120'
  const words = outgoingWordsIn(language)
  const says = [...systemSaid(system, asked), words('outgoing.plane')]
  const layers = layersOf(atlas, ground, asked, day)
  const said = layersSaid(atlas, asked, day, says)
  const drawing = cadDrawing({ atlas, ground, layers, language, place: placingIn(system), said })
  return new Blob([dxfBytes(drawing)], { type: 'image/vnd.dxf' })
}

/** The layers as Shapefiles, packed. */
export const shapefilesFile: DataWriter = (atlas, asked, day, ground) => {
  const { system = 'cgcs2000', language } = asked
  if (!isNumbered(system)) throw new Error(`No Shapefile says ${system}`)
  const words = layerWordsIn(language)
  const layers = layersOf(atlas, ground, asked, day)
  const said = layersSaid(atlas, asked, day, [
    ...layerNames.map((name) => `${name}.shp  ${words(`layers.${name}`, { count: layers[name].length })}`),
    ...systemSaid(system, asked),
  ])
  const bytes = shapefiles(layers, system, { place: placingIn(system), day, said })
  return new Blob([bytes], { type: 'application/zip' })
}
