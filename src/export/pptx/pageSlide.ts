import type { Atlas } from '../../domain/atlas'
import type { AtlasPage, PageMap, PagePart, PageRect, PageText } from '../../drawing/pages/page'
import { scaleMarks } from '../../drawing/pages/pageScale'
import type { PageWords } from '../../words/parts/pages'
import type { SlideWords } from '../../words/parts/slide'
import { legendShapes } from './legendShapes'
import { mapShapes } from './mapShapes'
import { freeform, type Group, moved, type Shape, solid, stroke } from './shape'
import type { WrittenSlide } from './slides'
import { lineOnBaseline, textBox } from './textShapes'

type Setting = { readonly atlas: Atlas; readonly words: PageWords; readonly slideWords: SlideWords }

/** A page of the park atlas as a slide, its parts in the order of `PageFigure`; the notes say all that it says. */
export function pageSlide({ title, parts, theme }: AtlasPage, setting: Setting): WrittenSlide {
  const titles = parts.filter((part) => part.kind === 'text' && part.isTitle)
  const rest = parts.filter((part) => !titles.includes(part))
  return {
    title,
    layout: 'sheet',
    ground: theme.halo,
    // The slide's own title comes first: it is what a screen reader and the outline say of the slide.
    shapes: [...titles, ...rest].flatMap((part) => shapesOf(part, setting)),
    notes: parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs.map(({ text }) => text) : [])),
  }
}

function shapesOf(part: PagePart, setting: Setting): readonly Shape[] {
  if (part.kind === 'text') return [textShape(part)]
  return part.kind === 'rect' ? [rectShape(part)] : [mapGroup(part, setting)]
}

/** Paragraphs as they were set, so that they fill the same room in every program. */
function textShape({ name, box, paragraphs, isTitle, align, leads }: PageText): Shape {
  const isOneLine = paragraphs.length === 1 && paragraphs[0]?.lines.length === 1
  return textBox(
    name,
    paragraphs.map(({ lines, ...look }) => look),
    {
      box,
      align: align === 'right' ? 'r' : 'l',
      anchor: 't',
      wraps: !isOneLine,
      isTitle,
      link: leads && 'to' in leads ? leads.to : null,
      turnsTo: leads && 'page' in leads ? leads.page : null,
    },
  )
}

function rectShape({ name, box, fill, line }: PageRect): Shape {
  return { kind: 'rect', name, box, fill: fill ? solid(fill) : null, line: line ? stroke(line, 1) : null }
}

function mapGroup(map: PageMap, { atlas, words, slideWords }: Setting): Group {
  const { box, drawing, legend, shownLarger, scale } = map
  const { theme } = drawing
  const called = shownLarger ? (name: string) => words('pages.inLocator', { name }) : undefined
  const extent: readonly Shape[] = shownLarger
    ? [
        {
          kind: 'rect',
          name: slideWords('slide.insetExtent'),
          box: shownLarger,
          fill: null,
          line: stroke(theme.text, 1.2),
        },
      ]
    : []
  const shapes = [
    ...mapShapes({ ...map, body: box }, atlas, slideWords, called),
    ...extent,
    ...(legend ? [legendShapes({ drawing, legend }, slideWords)] : []),
    ...(scale ? [scaleGroup(map, scale, slideWords)] : []),
  ]
  return { kind: 'group', name: map.name, shapes: shapes.map((shape) => moved(shape, [box.x, box.y])) }
}

function scaleGroup({ box, drawing }: PageMap, scale: NonNullable<PageMap['scale']>, words: SlideWords): Group {
  const { ground, bar, text, at, size } = scaleMarks(box, scale)
  const { theme } = drawing
  const name = words('slide.bar')
  return {
    kind: 'group',
    name,
    shapes: [
      { kind: 'rect', name, box: ground, corner: 3, fill: solid(theme.halo, 0.82), line: null },
      freeform(name, [{ kind: 'line', points: bar }], { line: stroke(theme.text, 1.4) }),
      lineOnBaseline(name, text, at, { size, isStrong: false, colour: theme.text }),
    ],
  }
}
