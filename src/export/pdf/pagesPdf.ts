import { titleOf } from '../../domain/edition'
import { extentText } from '../../drawing/noticeText'
import { atlasPages } from '../../drawing/pages/atlasPages'
import { atlasTitle } from '../../drawing/pages/atlasTitle'
import { pageShapes } from '../../drawing/shapes/pageShapes'
import type { PagesOrder } from '../../state/pagesOrder'
import { fileNaming } from '../fileNaming'
import { pdfFile } from './pdfFile'

/** The park atlas as a PDF of vectors with a list of its pages; the contents lead to them. */
export async function pagesPdf(
  order: PagesOrder,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Blob> {
  const pages = atlasPages(order)
  const { language } = order.view
  const properties = {
    title: atlasTitle(order.atlas, order.view),
    subject: titleOf(order.atlas, language),
    keywords: [atlasTitle(order.atlas, order.view), extentText(order.atlas, language)].join(', '),
    language,
  }
  const printed = pages.map((page) => () => {
    const made = page()
    const { title, theme, size, paper } = made
    return { shapes: pageShapes(made, fileNaming(language)), ground: theme.halo, size, paper, mark: title }
  })
  const { file } = await pdfFile(printed, properties, signal, (done) => onShare(done / pages.length))
  return file
}
