import { strToU8, type Zippable, zipSync } from 'fflate'
import { contentTypesXml, corePath, coreProperties, coreXml, type FileProperties, leadsXml } from '../office/parts'
import { partXml, relationships } from '../office/xml'
import { numberingXml, stylesXml, wordSpace } from './wordStyles'
import { runXml } from './wordXml'

const words = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
export const wordType = `${words}.document`

/** The relationship by which the body names its picture. */
export const pictureRelation = 'rId4'

type Document = FileProperties & {
  /** Paragraphs and tables. */
  readonly body: string
  /** A PNG. */
  readonly picture: Uint8Array
  /** At the foot of every page, before its number. */
  readonly foot: string
}

/**
 * A document (ECMA-376, WordprocessingML) as a package. Written here and by no library: that which runs in a browser weighs
 * ten times as much as all of these parts, and asks for a newer Node than this project is built with.
 */
export function wordPackage(document: Document): Uint8Array<ArrayBuffer> {
  const { body, picture, foot, language } = document
  const files: Zippable = {
    '[Content_Types].xml': strToU8(typesXml()),
    '_rels/.rels': strToU8(
      leadsXml([
        [`${relationships}/officeDocument`, 'word/document.xml'],
        [coreProperties, corePath],
      ]),
    ),
    [corePath]: strToU8(coreXml(document)),
    'word/document.xml': strToU8(documentXml(body)),
    'word/_rels/document.xml.rels': strToU8(
      leadsXml([
        [`${relationships}/styles`, 'styles.xml'],
        [`${relationships}/numbering`, 'numbering.xml'],
        [`${relationships}/footer`, 'footer1.xml'],
        [`${relationships}/image`, 'media/figure.png'],
        [`${relationships}/settings`, 'settings.xml'],
      ]),
    ),
    'word/styles.xml': strToU8(stylesXml(language)),
    'word/numbering.xml': strToU8(numberingXml()),
    'word/settings.xml': strToU8(settingsXml(language)),
    'word/footer1.xml': strToU8(footerXml(foot)),
    // Packed already.
    'word/media/figure.png': [picture, { level: 0 }],
  }
  return zipSync(files, { level: 6 })
}

function typesXml(): string {
  return contentTypesXml(['png'], {
    'word/document.xml': `${words}.document.main+xml`,
    'word/styles.xml': `${words}.styles+xml`,
    'word/numbering.xml': `${words}.numbering+xml`,
    'word/settings.xml': `${words}.settings+xml`,
    'word/footer1.xml': `${words}.footer+xml`,
  })
}

const spaces = [
  `xmlns:w="${wordSpace}"`,
  `xmlns:r="${relationships}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')

/** An upright A4 with margins of 23 mm, in twentieths of a point. */
function documentXml(body: string): string {
  const page = [
    '<w:footerReference w:type="default" r:id="rId3"/>',
    '<w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgMar w:top="1134" w:right="1303" w:bottom="1134" w:left="1303" w:header="600" w:footer="600" w:gutter="0"/>',
  ]
  return partXml('w:document', spaces, `<w:body>${body}<w:sectPr>${page.join('')}</w:sectPr></w:body>`)
}

function footerXml(foot: string): string {
  const number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
  return partXml(
    'w:ftr',
    spaces,
    `<w:p><w:pPr><w:pStyle w:val="Note"/><w:jc w:val="center"/></w:pPr>${runXml(`${foot}  `)}${number}</w:p>`,
  )
}

function settingsXml(language: 'zh' | 'en'): string {
  return partXml(
    'w:settings',
    `xmlns:w="${wordSpace}"`,
    `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language === 'zh' ? 'zh-CN' : 'en-US'}" w:eastAsia="zh-CN"/>`,
  )
}
