import { withTimeout } from '../browser/withTimeout'
import { sheetShapes } from '../drawing/shapes/sheetShapes'
import { type Sheet, sheetOf } from '../drawing/sheet/sheet'
import type { Services } from '../state/services'
import { fetchedPart } from '../ui/fetchedPart'
import { download } from './download'
import { descriptionOf } from './renderedSheet'

/** Composes the sheet, writes it and hands it to the browser's downloads, unless it was called off meanwhile. */
export const saveSheet: Services['saveSheet'] = async (format, order, { dotsPerInch, fileName }, signal, onShare) => {
  const sheet = sheetOf(order)
  const { file, missing } = await written[format](sheet, dotsPerInch, signal, onShare)
  signal.throwIfAborted()
  return { name: download(file, `${fileName}.${format}`), missing }
}

type Written = { readonly file: Blob; readonly missing: readonly string[] }
type Writer = (
  sheet: Sheet,
  dotsPerInch: number,
  signal: AbortSignal,
  onShare: (share: number) => void,
) => Promise<Written>

const written: Readonly<Record<Parameters<Services['saveSheet']>[0], Writer>> = {
  svg: async (sheet) => {
    const { svgText } = await fetchedPart(() => import('./svgFile'))
    return { file: new Blob([svgText(sheet)], { type: 'image/svg+xml;charset=utf-8' }), missing: [] }
  },
  pdf: async (sheet, _, signal) => {
    const { pdfFile } = await fetchedPart(() => import('./pdf/pdfFile'))
    const { title, sentence, notice, drawing, link, size, paper } = sheet
    const page = () => ({ shapes: sheetShapes(sheet), ground: drawing.theme.halo, size, paper })
    const properties = {
      title,
      subject: descriptionOf(sheet),
      keywords: [title, sentence, notice, link].filter(Boolean).join(', '),
      language: drawing.language,
    }
    return pdfFile([page], properties, signal)
  },
  png: async (sheet, dotsPerInch, signal, onShare) => {
    const { pngFile } = await fetchedPart(() => import('./pngFile'))
    return { file: await pngFile(sheet, dotsPerInch, signal, onShare), missing: [] }
  },
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
