import type { DataWriter } from '../../../state/dataFormat'
import { layerWordsIn } from '../../../words/parts/layers'
import { type LayerName, type Layers, layersOf } from '../../layers/layersOf'
import { layersSaid } from '../../layers/layersSaid'
import { systemSaid } from '../systemSaid'
import { isNumbered } from '../wkt'
import type { GpkgRequest } from './geoPackage'
import type { GpkgAnswer } from './gpkgWorker'
import GpkgWorker from './gpkgWorker?worker'

/** Milliseconds: SQLite's program is two thirds of a megabyte and may come over a slow line. */
const longestWait = 60_000

/** The layers as a GeoPackage with all of their values, written in a worker. */
export const gpkgFile: DataWriter = async (atlas, asked, day, ground) => {
  const { system = 'cgcs2000' } = asked
  if (!isNumbered(system)) throw new Error(`No GeoPackage says ${system}`)
  const layers = layersOf(atlas, ground, asked, day)
  const said = layersSaid(atlas, asked, day, systemSaid(system, asked)).join('\n')
  const bytes = await writtenBeside({ layers, system, titles: titlesOf(layers, asked.language), said, day })
  return new Blob([bytes], { type: 'application/geopackage+sqlite3' })
}

function titlesOf(layers: Layers, language: 'zh' | 'en'): Readonly<Record<LayerName, string>> {
  const words = layerWordsIn(language)
  const title = (name: LayerName) => words(`layers.${name}`, { count: layers[name].length })
  return {
    parks: title('parks'),
    blocks: title('blocks'),
    districts: title('districts'),
    'pattern-lines': title('pattern-lines'),
    'pattern-points': title('pattern-points'),
  }
}

async function writtenBeside(asked: GpkgRequest): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new GpkgWorker()
  try {
    return await answerOf(worker, asked)
  } finally {
    worker.terminate()
  }
}

function answerOf(worker: Worker, asked: GpkgRequest): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('No GeoPackage in time')), longestWait)
    const end = (settle: () => void) => {
      clearTimeout(late)
      settle()
    }
    worker.onmessage = ({ data }: MessageEvent<GpkgAnswer>) =>
      end(() => ('bytes' in data ? resolve(data.bytes) : reject(new Error(data.failure))))
    worker.onerror = (event) => {
      event.preventDefault()
      end(() => reject(new Error('The worker failed')))
    }
    worker.postMessage(asked)
  })
}
