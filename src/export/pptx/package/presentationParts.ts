import type { SlideFile } from '../slides'
import { documentXml, rootXml, whole } from '../xml'
import { levelsXml } from './levelsXml'
import { masterNumber, otherLook } from './masterParts'
import { notesPage } from './notesParts'
import { leadsTo, type Part } from './part'
import { paths, slidePath } from './paths'
import { inMillimetres } from './slideScale'

/** The list of all that a presentation is made of, and what programs keep of their windows beside it. */
export function presentationParts(file: SlideFile): readonly Part[] {
  return [
    presentationPart(file),
    { path: paths.presProps, kind: 'presProps', xml: documentXml('p:presentationPr', ''), leads: [] },
    {
      path: paths.viewProps,
      kind: 'viewProps',
      xml: documentXml('p:viewPr', '<p:gridSpacing cx="76200" cy="76200"/>'),
      leads: [],
    },
    { path: paths.tableStyles, kind: 'tableStyles', xml: tableStylesXml, leads: [] },
  ]
}

/** None of its own: the name is that of the style which PowerPoint gives to new tables. */
const tableStylesXml = rootXml('a:tblStyleLst', '', {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
})

/** Slides are numbered from 256 (ECMA-376 part 1, 19.7.13). */
const firstSlideNumber = 256

/** The order of the lists is the format's: masters, those of notes, slides, sizes, styles. */
function presentationPart({ slides, paper, template }: SlideFile): Part {
  const masters = template?.masters ?? [{ path: paths.slideMaster, number: masterNumber, theme: paths.theme }]
  const beforeSlides = [...masters.map(({ path }) => path), paths.notesMaster]
  const master = ({ number }: { readonly number: number }, index: number) =>
    `<p:sldMasterId id="${number}" r:id="rId${index + 1}"/>`
  const numbers = slides.map((_, index) => {
    return `<p:sldId id="${firstSlideNumber + index}" r:id="rId${beforeSlides.length + 1 + index}"/>`
  })
  const size = (name: string, { width, height }: { readonly width: number; readonly height: number }) =>
    `<p:${name} cx="${whole(inMillimetres, width)}" cy="${whole(inMillimetres, height)}"/>`
  const content = [
    `<p:sldMasterIdLst>${masters.map(master).join('')}</p:sldMasterIdLst>`,
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId${beforeSlides.length}"/></p:notesMasterIdLst>`,
    `<p:sldIdLst>${numbers.join('')}</p:sldIdLst>`,
    size('sldSz', paper),
    size('notesSz', notesPage),
    `<p:defaultTextStyle>${levelsXml(9, otherLook)}</p:defaultTextStyle>`,
  ]
  const ofSlides = slides.map((_, index) => slidePath(index + 1))
  const theme = masters[0]?.theme ?? paths.theme
  return {
    path: paths.presentation,
    kind: 'presentation',
    xml: documentXml('p:presentation', content.join(''), { saveSubsetFonts: '1' }),
    leads: leadsTo(...beforeSlides, ...ofSlides, paths.presProps, paths.viewProps, theme, paths.tableStyles),
  }
}
