import { plainLine } from '../../../domain/plainText'
import { escaped } from '../../xmlText'
import type { SlideFile } from '../slides'
import { rootXml } from '../xml'
import { font } from './font'
import type { Part } from './part'
import { paths } from './paths'

/** What programs and folders show of the file; `moment` is when it was written. */
export function propertyParts(file: SlideFile, moment: Date): readonly Part[] {
  return [
    { path: paths.core, kind: 'core', xml: coreXml(file, moment), leads: [] },
    { path: paths.app, kind: 'app', xml: appXml(file), leads: [] },
  ]
}

function line(text: string): string {
  return escaped(plainLine(text))
}

function coreXml({ title, subject, author }: SlideFile, moment: Date): string {
  const at = `xsi:type="dcterms:W3CDTF">${moment.toISOString().replace(/\.\d+Z$/, 'Z')}`
  const content = [
    `<dc:title>${line(title)}</dc:title>`,
    `<dc:subject>${line(subject)}</dc:subject>`,
    `<dc:creator>${line(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${line(author)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created ${at}</dcterms:created>`,
    `<dcterms:modified ${at}</dcterms:modified>`,
  ]
  return rootXml('cp:coreProperties', content.join(''), {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  })
}

/** Fonts, theme and the slides' titles, by which folders are searched. */
function appXml({ author, paper, slides }: SlideFile): string {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ['Fonts Used', [font]],
    ['Theme', [author]],
    ['Slide Titles', slides.map(({ title }) => title)],
  ]
  const counts = told.flatMap(([name, { length }]) => [`<vt:lpstr>${name}</vt:lpstr>`, `<vt:i4>${length}</vt:i4>`])
  const names = told.flatMap(([, titles]) => titles.map((title) => `<vt:lpstr>${line(title)}</vt:lpstr>`))
  const content = [
    '<Application>Microsoft Office PowerPoint</Application>',
    `<PresentationFormat>${paper.width / paper.height > 1.5 ? 'Widescreen' : 'On-screen Show (4:3)'}</PresentationFormat>`,
    `<Slides>${slides.length}</Slides><Notes>${slides.length}</Notes><HiddenSlides>0</HiddenSlides>`,
    `<HeadingPairs>${vectorXml(
      'variant',
      counts.map((count) => `<vt:variant>${count}</vt:variant>`),
    )}</HeadingPairs>`,
    `<TitlesOfParts>${vectorXml('lpstr', names)}</TitlesOfParts>`,
    `<Company>${line(author)}</Company>`,
    '<AppVersion>16.0000</AppVersion>',
  ]
  return rootXml('Properties', content.join(''), {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  })
}

function vectorXml(type: string, members: readonly string[]): string {
  return `<vt:vector size="${members.length}" baseType="${type}">${members.join('')}</vt:vector>`
}
