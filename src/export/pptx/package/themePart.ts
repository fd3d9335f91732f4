import { escaped } from '../../xmlText'
import { schemeOf } from '../scheme'
import type { SlideFile } from '../slides'
import { documentXml, plainColourXml } from '../xml'
import { font } from './font'
import type { Part } from './part'

/** The atlas's colours and fonts as a theme (ECMA-376 part 1, 20.1.6.9), so that what is added to a slide fits in. */
export function themePart(path: string, { theme, author }: SlideFile): Part {
  const name = escaped(author)
  const colours = Object.entries(schemeOf(theme)).map(
    ([slot, colour]) => `<a:${slot}>${plainColourXml(colour)}</a:${slot}>`,
  )
  const elements = [
    `<a:clrScheme name="${name}">${colours.join('')}</a:clrScheme>`,
    `<a:fontScheme name="${name}">${fontXml('majorFont')}${fontXml('minorFont')}</a:fontScheme>`,
    `<a:fmtScheme name="${name}">${formats}</a:fmtScheme>`,
  ]
  const content = `<a:themeElements>${elements.join('')}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/>`
  return { path, kind: 'theme', xml: documentXml('a:theme', content, { name: author }), leads: [] }
}

function fontXml(kind: 'majorFont' | 'minorFont'): string {
  return `<a:${kind}><a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface=""/></a:${kind}>`
}

/** In the colour of what takes the style. */
const schemeFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'

/** Plain, three of each as the format asks: the atlas has no shadows and no gradients. */
const formats = [
  lines('fillStyleLst', () => schemeFill),
  lines('lnStyleLst', (index) => {
    const width = [6_350, 12_700, 19_050][index]
    return `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${schemeFill}<a:prstDash val="solid"/><a:round/></a:ln>`
  }),
  lines('effectStyleLst', () => '<a:effectStyle><a:effectLst/></a:effectStyle>'),
  lines('bgFillStyleLst', () => schemeFill),
].join('')

function lines(name: string, of: (index: number) => string): string {
  return `<a:${name}>${[0, 1, 2].map(of).join('')}</a:${name}>`
}
