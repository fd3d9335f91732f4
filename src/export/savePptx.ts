import { dayOf } from '../domain/dayOf'
import type { Services } from '../state/services'
import { download } from './download'
import { slidesFile } from './pptx/slidesFile'

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Writes slides and hands them to the browser's downloads, unless it was called off meanwhile. */
export const savePptx: Services['savePptx'] = async (atlas, ground, given, fileName, signal) => {
  const bytes = await slidesFile(atlas, ground, given, dayOf(new Date()), signal)
  signal.throwIfAborted()
  const name = `${fileName}.pptx`
  download(new Blob([bytes], { type: mediaType }), name)
  return name
}
