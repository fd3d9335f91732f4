import type { Atlas } from '../../domain/atlas'
import { titleOf } from '../../domain/edition'
import type { Ground } from '../../domain/ground'
import { paperSize, sheetSize } from '../../drawing/sheet/papers'
import { themesByName } from '../../drawing/theme'
import type { SlidesToWrite } from '../../state/slidesToWrite'
import { slideWordsIn } from '../../words/parts/slide'
import { slideContent } from '../slideContent'
import { deckSlide } from './deckSlide'
import { pptxFile } from './pptxFile'
import { sizesOf } from './template/ground'
import { templateSlide } from './template/templateSlide'

/** Slides as the bytes of a PPTX file; `day` is printed on them. Throws the signal's reason when it is called off. */
export async function slidesFile(
  atlas: Atlas,
  ground: Ground,
  given: SlidesToWrite,
  day: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { slides, shape, title, template } = given
  const [first] = slides
  const { language = 'zh', theme = 'light' } = first?.view ?? {}
  const words = slideWordsIn(language)
  const written = slides.map((slide) => {
    signal.throwIfAborted()
    return template
      ? templateSlide(template, slide.view.theme, (room) => slideContent(atlas, ground, slide, given, day, room))
      : deckSlide(slideContent(atlas, ground, slide, given, day))
  })
  return pptxFile({
    title,
    subject: titleOf(atlas, language),
    author: words('title'),
    language,
    ...(template ? sizesOf(template) : { size: sheetSize(shape, 'landscape'), paper: paperSize(shape, 'landscape') }),
    template: template ?? null,
    theme: themesByName[theme],
    slides: written,
  })
}
