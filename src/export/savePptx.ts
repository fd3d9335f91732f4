import { dayOf } from '../domain/dayOf'
import type { Services } from '../state/services'
import { download } from './download'
import { mediaType } from './pptx/mediaType'
import { slidesFile } from './pptx/slidesFile'

/** Writes slides and hands them to the browser's downloads, unless it was called off meanwhile. */
export const savePptx: Services['savePptx'] = async (atlas, ground, given, fileName, signal) => {
  const bytes = await slidesFile(atlas, ground, given, dayOf(new Date()), signal)
  signal.throwIfAborted()
  return download(new Blob([bytes], { type: mediaType }), `${fileName}.pptx`)
}
