import { dayOf } from '../domain/dayOf'
import { leavingAtlas } from '../state/AtlasContext'
import type { Services } from '../state/services'
import { download } from './download'

/** Writes the data, without outlines that the office keeps to itself, and hands them to the browser's downloads, unless it was called off meanwhile. */
export const saveData: Services['saveData'] = async ({ load, ending }, atlas, ground, asked, fileName, signal) => {
  const write = await load()
  const file = await write(leavingAtlas(atlas), asked, dayOf(new Date()), ground)
  signal.throwIfAborted()
  return download(file, `${fileName}.${ending}`)
}
