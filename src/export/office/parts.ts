import { plainLine } from '../../domain/plainText'
import { escaped } from '../xmlText'
import { partXml } from './xml'

const packages = 'http://schemas.openxmlformats.org/package/2006'

/** What programs and folders show of a file. */
export type FileProperties = {
  readonly title: string
  readonly subject: string
  readonly language: 'zh' | 'en'
  readonly moment: Date
}

export const corePath = 'docProps/core.xml'
export const coreProperties = `${packages}/relationships/metadata/core-properties`

/** The types of a package's parts by their paths; `pictures` are endings of pictures among them. */
export function contentTypesXml(pictures: readonly string[], parts: Readonly<Record<string, string>>): string {
  const promised = { ...parts, [corePath]: 'application/vnd.openxmlformats-package.core-properties+xml' }
  return partXml(
    'Types',
    `xmlns="${packages}/content-types"`,
    [
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      ...pictures.map((ending) => `<Default Extension="${ending}" ContentType="image/${ending}"/>`),
      ...Object.entries(promised).map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`),
    ].join(''),
  )
}

/** Where a part leads, as `rId1`, `rId2` and so on. */
export function leadsXml(leads: readonly (readonly [type: string, target: string])[]): string {
  const written = leads.map(([type, target], at) => {
    return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${escaped(target)}"/>`
  })
  return partXml('Relationships', `xmlns="${packages}/relationships"`, written.join(''))
}

/** Nobody is named as who wrote it: the program does not know. */
export function coreXml({ title, subject, language, moment }: FileProperties): string {
  const at = `xsi:type="dcterms:W3CDTF">${moment.toISOString().replace(/\.\d+Z$/, 'Z')}`
  return partXml(
    'cp:coreProperties',
    [
      `xmlns:cp="${packages}/metadata/core-properties"`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      'xmlns:dcterms="http://purl.org/dc/terms/"',
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    ].join(' '),
    [
      `<dc:title>${escaped(plainLine(title))}</dc:title>`,
      `<dc:subject>${escaped(plainLine(subject))}</dc:subject>`,
      '<dc:creator></dc:creator>',
      `<dc:language>${language === 'zh' ? 'zh-CN' : 'en-US'}</dc:language>`,
      `<dcterms:created ${at}</dcterms:created>`,
      `<dcterms:modified ${at}</dcterms:modified>`,
    ].join(''),
  )
}
