import { partXml } from '../office/xml'

export const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Of texts: those of Windows and of WPS; a system without them has others in their place. */
const fonts = {
  text: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>',
  head: '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体" w:cs="Arial"/>',
} as const

type Style = {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
  readonly next?: string
}

/** Half points. */
const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
/** Twentieths of a point. */
const space = (before: number, after: number) => `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`

/** The same with lines as close as the font has them. */
const tight = (before: number, after: number) => space(before, after).replace('/>', ' w:line="240" w:lineRule="auto"/>')

function heading(level: number, points: number, before: number): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    paragraph: `<w:keepNext/><w:keepLines/>${space(before, 3)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `${fonts.head}<w:b/><w:bCs/>${size(points)}`,
    next: 'Normal',
  }
}

const styles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: `${space(0, 6)}<w:jc w:val="center"/>`,
    run: `${fonts.head}<w:b/>${size(20)}`,
  },
  { id: 'Subtitle', name: 'Subtitle', paragraph: `${space(0, 6)}<w:jc w:val="center"/>`, run: size(10.5) },
  heading(1, 15, 14),
  heading(2, 14, 0),
  heading(3, 10.5, 4),
  {
    id: 'Caption',
    name: 'caption',
    paragraph: `${space(4, 4)}<w:jc w:val="center"/>`,
    run: `${fonts.head}${size(9.5)}`,
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph:
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    run: size(9),
  },
  { id: 'Kind', name: 'Kind of task', paragraph: `<w:keepNext/>${tight(1, 0)}`, run: `${fonts.head}${size(8.5)}` },
  { id: 'Note', name: 'Note', paragraph: tight(0, 2), run: `<w:color w:val="555555"/>${size(8.5)}` },
  { id: 'TableText', name: 'Table Text', paragraph: tight(1, 1), run: size(9) },
  {
    id: 'TableHead',
    name: 'Table Head',
    paragraph: `<w:keepNext/>${tight(1, 1)}`,
    run: `${fonts.head}<w:b/>${size(9)}`,
  },
]

function styleXml({ id, name, paragraph = '', run = '', next }: Style): string {
  const following = next ? `<w:next w:val="${next}"/>` : ''
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${following}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

export function stylesXml(language: 'zh' | 'en'): string {
  const tag = language === 'zh' ? 'zh-CN' : 'en-US'
  return partXml(
    'w:styles',
    `xmlns:w="${wordSpace}"`,
    [
      `<w:docDefaults><w:rPrDefault><w:rPr>${fonts.text}${size(10.5)}<w:lang w:val="${tag}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>`,
      '<w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
      '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/></w:style>',
      ...styles.map(styleXml),
    ].join(''),
  )
}

/** A point before each fact. */
export function numberingXml(): string {
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="260" w:hanging="260"/></w:pPr></w:lvl>'
  return partXml(
    'w:numbering',
    `xmlns:w="${wordSpace}"`,
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  )
}
