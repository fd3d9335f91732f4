import { yieldToPage } from '../../browser/yieldToPage'
import { titleOf } from '../../domain/edition'
import { atlasPages } from '../../drawing/pages/atlasPages'
import { atlasTitle } from '../../drawing/pages/atlasTitle'
import type { AtlasPage } from '../../drawing/pages/page'
import type { PagesOrder } from '../../state/pagesOrder'
import { slideWordsIn } from '../../words/parts/slide'
import { namingOf } from './mapSlide'
import { mediaType } from './mediaType'
import { pageSlide } from './pageSlide'
import { pptxFile } from './pptxFile'
import type { WrittenSlide } from './slides'

/** The park atlas as slides whose parks are native shapes. Throws the signal's reason when it is called off. */
export async function pagesPptx(
  order: PagesOrder,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Blob> {
  const { atlas, view } = order
  const naming = namingOf({ atlas, view, words: slideWordsIn(view.language) })
  const pages = atlasPages(order)
  const made: AtlasPage[] = []
  const slides: WrittenSlide[] = []
  for (const page of pages) {
    signal.throwIfAborted()
    const next = page()
    made.push(next)
    slides.push(pageSlide(next, naming))
    onShare(slides.length / pages.length)
    await yieldToPage()
  }
  const [first] = made
  if (!first) throw new Error('pagesPptx: the atlas has no page')
  const { size, paper, theme } = first
  const bytes = pptxFile({
    title: atlasTitle(atlas, view),
    subject: titleOf(atlas, view.language),
    author: slideWordsIn(view.language)('title'),
    language: view.language,
    size,
    paper,
    theme,
    slides,
  })
  return new Blob([bytes], { type: mediaType })
}
