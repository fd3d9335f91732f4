import type { Atlas } from '../../domain/atlas'
import { titleOf } from '../../domain/edition'
import type { Ground } from '../../domain/ground'
import { paperSize, sheetSize } from '../../drawing/sheet/papers'
import { sheetOf } from '../../drawing/sheet/sheet'
import { themesByName } from '../../drawing/theme'
import type { SlidesToWrite } from '../../state/services'
import { plainSheet } from '../../state/sheetWish'
import { slideWordsIn } from '../../words/parts/slide'
import { deckSlide } from './deckSlide'
import { pptxFile } from './pptxFile'

/** Slides as the bytes of a PPTX file; `day` is printed on them. Throws the signal's reason when it is called off. */
export async function slidesFile(
  atlas: Atlas,
  ground: Ground,
  { slides, shape, title, screen }: SlidesToWrite,
  day: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = slides
  const { language = 'zh', theme = 'light' } = first?.view ?? {}
  const words = slideWordsIn(language)
  const written = slides.map(({ title: over, says, isCover, view, link }) => {
    signal.throwIfAborted()
    const wish = { ...plainSheet, paper: shape, title: over }
    const source = { link, date: day, dataVersion: atlas.edition.version, screen }
    const sheet = sheetOf({ atlas, ground, view, wish, source })
    return deckSlide({ atlas, view, sheet, says, words: slideWordsIn(view.language) }, isCover)
  })
  return pptxFile({
    title,
    subject: titleOf(atlas, language),
    author: words('title'),
    language,
    size: sheetSize(shape, 'landscape'),
    paper: paperSize(shape, 'landscape'),
    theme: themesByName[theme],
    slides: written,
  })
}
