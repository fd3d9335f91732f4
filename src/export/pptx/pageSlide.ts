import type { AtlasPage } from '../../drawing/pages/page'
import { pageShapes } from '../../drawing/shapes/pageShapes'
import type { Naming } from '../../drawing/shapes/shapeContext'
import { slideShapes } from './slideShapes'
import type { WrittenSlide } from './slides'

/** A page of the park atlas as a slide; the notes say all that it says. */
export function pageSlide(page: AtlasPage, naming: Naming): WrittenSlide {
  const { title, parts, theme } = page
  return {
    title,
    layout: 'sheet',
    ground: theme.halo,
    shapes: slideShapes(pageShapes(page, naming), naming.words),
    notes: parts.flatMap((part) => (part.kind === 'prose' ? part.paragraphs.map(({ text }) => text) : [])),
  }
}
