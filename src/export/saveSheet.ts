import { withTimeout } from '../browser/withTimeout'
import { sheetOf } from '../drawing/sheet/sheet'
import type { Services } from '../state/services'
import { fetchedPart } from '../ui/fetchedPart'
import { download } from './download'

/** Writes a sheet and hands it to the browser's downloads, unless it was called off meanwhile. */
export const saveSheet: Services['saveSheet'] = async (format, order, { dotsPerInch, fileName }, signal, onShare) => {
  const write = await format.load()
  const { file, missing } = await write(order, dotsPerInch, signal, onShare)
  signal.throwIfAborted()
  return { name: download(file, `${fileName}.${format.ending}`), missing }
}

/** For a slide or a letter: sharp on a screen, and small enough for every program that takes pictures. */
const dotsCopied = 150

/** The sheet as a picture on the clipboard; throws what the browser says where it does not take one. */
export const copySheet: Services['copySheet'] = async (order, signal) => {
  const { pngFile } = await fetchedPart(() => import('./pngFile'))
  if (!('ClipboardItem' in window)) throw new DOMException('no ClipboardItem', 'NotAllowedError')
  // Safari wants the item at once and waits for the picture itself.
  const picture = pngFile(sheetOf(order), dotsCopied, signal)
  const writing = navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
  // The picture takes its time; the clipboard is given its own from then on.
  await Promise.race([writing, picture.then(() => withTimeout(writing))])
}
