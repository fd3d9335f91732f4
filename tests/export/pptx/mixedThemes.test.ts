import { expect, test } from 'vitest'
import { contrast } from '../../drawing/colours'
import { opened } from './opened'
import { aSlideToWrite, link, written } from './written'
import { type Element, elementsOf } from './xmlTree'

const themes = ['light', 'dark', 'projector', 'projector-dark'] as const
const pairs = themes.flatMap((first) => themes.map((second) => [first, second] as const))

/** What a reader of the file makes of the colours of a slide: those of the theme as the slide, or else its master, maps them. */
function readerOf({ parsed }: ReturnType<typeof opened>, slide: Element) {
  const [master] = elementsOf(parsed('ppt/slideMasters/slideMaster1.xml'), 'p:clrMap')
  const [map = master] = elementsOf(slide, 'a:overrideClrMapping')
  const theme = parsed('ppt/theme/theme1.xml')
  const named = (name: string) => {
    const slot = map?.attributes.get(name) ?? name
    const [colour] = elementsOf(theme, `a:${slot}`).flatMap((one) => elementsOf(one, 'a:srgbClr'))
    return `#${colour?.attributes.get('val')?.toLowerCase()}`
  }
  const read = (element: Element | undefined) => {
    const [plain] = element ? elementsOf(element, 'a:srgbClr') : []
    const [scheme] = element ? elementsOf(element, 'a:schemeClr') : []
    return plain ? `#${plain.attributes.get('val')?.toLowerCase()}` : named(scheme?.attributes.get('val') ?? '')
  }
  const [ground] = elementsOf(slide, 'p:bgPr')
  return { read, link: named('hlink'), followed: named('folHlink'), ground: ground ? read(ground) : named('bg1') }
}

test.each(pairs)(
  'in a deck that begins %s, links and texts of a %s slide are read on its ground',
  async (first, second) => {
    for (const desk of [null, 'indicators'] as const) {
      const file = opened(await written([aSlideToWrite({ theme: first }), aSlideToWrite({ theme: second, desk })]))
      const slide = file.slide(2)
      const reader = readerOf(file, slide)
      const runs = elementsOf(slide, 'a:rPr').filter((run) => elementsOf(run, 'a:hlinkClick').length > 0)
      expect(runs.length).toBeGreaterThan(0)
      expect(file.parts.get('ppt/slides/_rels/slide2.xml.rels')).toContain(link.replace('&', '&amp;'))
      for (const colour of [reader.link, reader.followed]) {
        expect(contrast(colour, reader.ground)).toBeGreaterThanOrEqual(4.5)
      }
      const [title] = elementsOf(slide, 'a:rPr')
      const [fill] = title ? elementsOf(title, 'a:solidFill') : []
      expect(contrast(reader.read(fill), reader.ground)).toBeGreaterThanOrEqual(7)
    }
  },
)
