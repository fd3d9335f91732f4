import { titleOf } from '../domain/edition'
import { atlasPages } from '../drawing/pages/atlasPages'
import { PageFigure } from '../drawing/pages/PageFigure'
import type { AtlasPage } from '../drawing/pages/page'
import type { PagesOrder } from '../state/pagesOrder'
import { pageWordsIn } from '../words/parts/pages'
import { type PrintLink, type PrintPage, pdfFile } from './pdfFile'
import { rendered } from './rendered'

/** The park atlas as a PDF of vectors with a list of its pages; the contents lead to them. */
export async function pagesPdf(
  order: PagesOrder,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Blob> {
  const pages = atlasPages(order)
  const { language } = order.view
  const words = pageWordsIn(language)
  const properties = {
    title: words('pages.title'),
    subject: titleOf(order.atlas, language),
    keywords: [words('pages.title'), words('schematicNotice')].join(', '),
    language,
  }
  const print = pages.map((page) => () => printPage(page()))
  const { file } = await pdfFile(print, properties, signal, (done) => onShare(done / pages.length))
  return file
}

function printPage(page: AtlasPage): PrintPage {
  const { title, paper, size, parts } = page
  const unit = paper.width / size.width
  const links = parts.flatMap((part): readonly PrintLink[] => {
    if (part.kind !== 'prose' || !part.leads) return []
    const { x, y, width, height } = part.box
    return [{ box: { x: x * unit, y: y * unit, width: width * unit, height: height * unit }, leads: part.leads }]
  })
  return { svg: rendered(<PageFigure page={page} prefix="page" />, title), paper, mark: title, links }
}
