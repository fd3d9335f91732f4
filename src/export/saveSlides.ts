import { dayOf } from '../domain/dayOf'
import type { Services } from '../state/services'
import { fetchedPart } from '../ui/fetchedPart'
import { download } from './download'

/** Writes slides and hands them to the browser's downloads, unless it was called off meanwhile. */
export const saveSlides: Services['saveSlides'] = async (atlas, ground, given, fileName, signal) => {
  const write = given.as === 'pdf' ? writePdf : writePptx
  const file = await write(atlas, ground, given, dayOf(new Date()), signal)
  signal.throwIfAborted()
  return download(file, `${fileName}.${given.as}`)
}

type Write = (...given: Parameters<typeof import('./pptx/slidesFile').slidesFile>) => Promise<Blob>

const writePptx: Write = async (...given) => {
  const [{ slidesFile }, { mediaType }] = await fetchedPart(() =>
    Promise.all([import('./pptx/slidesFile'), import('./pptx/mediaType')]),
  )
  return new Blob([await slidesFile(...given)], { type: mediaType })
}

const writePdf: Write = async (...given) => {
  const { slidesPdf } = await fetchedPart(() => import('./pdf/slidesPdf'))
  return (await slidesPdf(...given)).file
}
