import { titleSize } from '../../../drawing/sheet/sheetLines'
import { slideWordsIn } from '../../../words/parts/slide'
import {
  bodyPlace,
  coverPlaces,
  coverSizes,
  footPlaces,
  footSize,
  type LayoutName,
  layoutNames,
  titlePlace,
} from '../layouts'
import { isDark } from '../scheme'
import type { SlideFile } from '../slides'
import { documentXml, hundredths } from '../xml'
import { levelsXml } from './levelsXml'
import { leadsTo, type Part } from './part'
import { layoutPath, paths } from './paths'
import { frameXml, numberXml, paragraphXml, placeholderXml } from './placeholderXml'
import { slideScale } from './slideScale'
import { coloursXml, mastersColours, plainGround, treeXml } from './treeXml'

/** Numbers of masters and layouts are above those of slides, and none is there twice (ECMA-376 part 1, 19.7). */
export const masterNumber = 2_147_483_648

/** The master and its layouts, with whose titles outlines and screen readers know a slide's own. */
export function masterParts(file: SlideFile): readonly Part[] {
  return [masterPart(file), ...layoutNames.map((name) => layoutPart(name, file))]
}

function masterPart(file: SlideFile): Part {
  const numbers = layoutNames.map((_, index) => {
    return `<p:sldLayoutId id="${masterNumber + 1 + index}" r:id="rId${index + 1}"/>`
  })
  const content = [
    treeXml(`${titleXml('title', file)}${textXml('body', file)}${footXml(file)}`, { ground: plainGround }),
    coloursXml(isDark(file.theme)),
    `<p:sldLayoutIdLst>${numbers.join('')}</p:sldLayoutIdLst>`,
    `<p:txStyles>${stylesXml(file)}</p:txStyles>`,
  ]
  return {
    path: paths.slideMaster,
    kind: 'slideMaster',
    xml: documentXml('p:sldMaster', content.join('')),
    leads: leadsTo(...layoutNames.map(layoutPath), paths.theme),
  }
}

function stylesXml(file: SlideFile): string {
  const size = (units: number) => hundredths(slideScale(file), units)
  const title = levelsXml(1, { size: size(titleSize), fonts: 'mj', isStrong: true, step: 0 })
  const body = levelsXml(5, { size: size(coverSizes.says), fonts: 'mn', step: 285_750, hasPoint: true })
  const other = levelsXml(9, otherLook)
  return `<p:titleStyle>${title}</p:titleStyle><p:bodyStyle>${body}</p:bodyStyle><p:otherStyle>${other}</p:otherStyle>`
}

/** Of text that stands in no place of the master's. */
export const otherLook = { size: 1_800, fonts: 'mn', step: 457_200 } as const

/** What PowerPoint calls a layout by what it has. */
const layoutTypes: Readonly<Record<LayoutName, string>> = { cover: 'title', sheet: 'titleOnly', blank: 'blank' }

function layoutPart(name: LayoutName, file: SlideFile): Part {
  const called = slideWordsIn(file.language)(name === 'cover' ? name : `slide.layout.${name}`)
  const shapes: Readonly<Record<LayoutName, string>> = {
    cover: `${titleXml('ctrTitle', file)}${textXml('subTitle', file)}`,
    sheet: titleXml('title', file),
    blank: '',
  }
  return {
    path: layoutPath(name),
    kind: 'slideLayout',
    xml: documentXml(
      'p:sldLayout',
      `${treeXml(`${shapes[name]}${footXml(file)}`, { name: called })}${mastersColours}`,
      {
        type: layoutTypes[name],
        preserve: '1',
      },
    ),
    leads: leadsTo(paths.slideMaster),
  }
}

function titleXml(type: 'title' | 'ctrTitle', file: SlideFile): string {
  const isCover = type === 'ctrTitle'
  const name = slideWordsIn(file.language)('slideTitle')
  const scale = slideScale(file)
  return placeholderXml(
    {
      id: 2,
      name,
      type,
      box: isCover ? coverPlaces(file.size).title : titlePlace(file.size),
      frame: frameXml('ctr'),
      style: isCover ? `<a:lvl1pPr><a:defRPr sz="${hundredths(scale, coverSizes.title)}"/></a:lvl1pPr>` : '',
      paragraphs: paragraphXml(name, file.language),
    },
    scale,
  )
}

function textXml(type: 'body' | 'subTitle', file: SlideFile): string {
  const isCover = type === 'subTitle'
  const name = slideWordsIn(file.language)('slide.says')
  return placeholderXml(
    {
      id: 3,
      name,
      type,
      index: 1,
      box: isCover ? coverPlaces(file.size).says : bodyPlace(file.size),
      frame: frameXml('t'),
      style: isCover ? '<a:lvl1pPr marL="0" indent="0"><a:buNone/></a:lvl1pPr>' : '',
      paragraphs: paragraphXml(name, file.language),
    },
    slideScale(file),
  )
}

const footParts = [
  { type: 'dt', word: 'slide.day', id: 4, index: 10, side: 'l' },
  { type: 'ftr', word: 'slide.foot', id: 5, index: 11, side: 'ctr' },
  { type: 'sldNum', word: 'slide.number', id: 6, index: 12, side: 'r' },
] as const

function footXml(file: SlideFile): string {
  const [words, scale, places] = [slideWordsIn(file.language), slideScale(file), footPlaces(file.size)]
  const size = hundredths(scale, footSize)
  return footParts
    .map(({ type, word, side, ...part }) => {
      const style = `<a:lvl1pPr marL="0" indent="0" algn="${side}"><a:buNone/><a:defRPr sz="${size}"/></a:lvl1pPr>`
      const paragraphs = type === 'sldNum' ? numberXml('‹#›') : '<a:p><a:endParaRPr lang="en-US"/></a:p>'
      const known = { ...part, type, name: words(word), box: places[type], frame: frameXml('ctr'), style, paragraphs }
      return placeholderXml(known, scale)
    })
    .join('')
}
