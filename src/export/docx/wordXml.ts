import { plainLine, plainText } from '../../domain/plainText'
import { escaped } from '../xmlText'

/** The styles of a document's paragraphs, by the ids that its style sheet has for them. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Caption'
  | 'ListBullet'
  | 'Kind'
  | 'Note'
  | 'TableText'
  | 'TableHead'

/** A run of text; line breaks in it stay. */
export function runXml(text: string): string {
  const lines = plainText(text).split('\n')
  const written = lines.map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
  return `<w:r>${written.join('<w:br/>')}</w:r>`
}

type ParagraphLook = { readonly onNewPage?: boolean; readonly keepsNext?: boolean }

function paragraphXml(style: ParagraphStyle, content: string, look: ParagraphLook = {}): string {
  const { onNewPage = false, keepsNext = false } = look
  const said = [
    `<w:pStyle w:val="${style}"/>`,
    keepsNext ? '<w:keepNext/>' : '',
    onNewPage ? '<w:pageBreakBefore/>' : '',
  ]
  return `<w:p><w:pPr>${said.join('')}</w:pPr>${content}</w:p>`
}

export function textXml(style: ParagraphStyle, text: string, look?: ParagraphLook): string {
  return paragraphXml(style, runXml(text), look)
}

/** `图 1  …`: the number is a field, so that an office can add figures of its own and a list of them. */
export function captionXml(label: string, number: number, text: string, keepsNext = false): string {
  const field = `<w:fldSimple w:instr=" SEQ ${escaped(label)} \\* ARABIC "><w:r><w:t>${number}</w:t></w:r></w:fldSimple>`
  return paragraphXml('Caption', `${runXml(`${label} `)}${field}${runXml(`  ${plainLine(text)}`)}`, { keepsNext })
}

/** English Metric Units: 36,000 a millimetre. */
const emuOfMillimetre = 36_000

export type Picture = {
  readonly bytes: Uint8Array
  /** In millimetres. */
  readonly width: number
  readonly height: number
  readonly name: string
  /** What it shows, for whoever does not see it. */
  readonly alt: string
}

/** A picture that stands in the text as a paragraph of its own. */
export function pictureXml({ width, height, name, alt }: Picture, relation: string): string {
  const size = [width, height].map((side) => Math.round(side * emuOfMillimetre))
  const [cx = 0, cy = 0] = size
  const said = `id="1" name="${escaped(plainLine(name))}" descr="${escaped(plainLine(alt))}"`
  const graphic = [
    `<pic:pic><pic:nvPicPr><pic:cNvPr ${said}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`,
  ]
  const inline = [
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${said}/>`,
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>',
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${graphic.join('')}</a:graphicData></a:graphic>`,
  ]
  const drawing = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${inline.join('')}</wp:inline></w:drawing></w:r>`
  return `<w:p><w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr>${drawing}</w:p>`
}
