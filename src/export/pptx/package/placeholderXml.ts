import type { Rect } from '../../../drawing/frame'
import { escaped } from '../../xmlText'
import { languageXml, type Scale, type Writer, whole } from '../xml'

/** A place that a slide fills, or a page of notes; without a box it stands where the master has it. */
type Placeholder = {
  /** Of the part, from 2. */
  readonly id: number
  readonly name: string
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldImg' | 'dt' | 'ftr' | 'sldNum'
  readonly index?: number
  /** In the units of the scale. */
  readonly box?: Rect
  /** What of the text differs from the master's style: `a:lvl1pPr`. */
  readonly style?: string
  readonly frame?: string
  /** Paragraphs; a picture of the slide has none. */
  readonly paragraphs?: string
}

export function placeholderXml(placeholder: Placeholder, scale: Scale): string {
  const { id, name, type, index, box, style = '', frame = '<a:bodyPr/>', paragraphs } = placeholder
  const isImage = type === 'sldImg'
  const locks = `<a:spLocks noGrp="1"${isImage ? ' noRot="1" noChangeAspect="1"' : ''}/>`
  const order = index === undefined ? '' : ` idx="${index}"`
  const known = `<p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph type="${type}"${order}/></p:nvPr></p:nvSpPr>`
  const edge = isImage ? '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>' : ''
  const place = box ? `${boxXml(box, scale)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${edge}` : ''
  const list = style ? `<a:lstStyle>${style}</a:lstStyle>` : '<a:lstStyle/>'
  const text = paragraphs === undefined ? '' : `<p:txBody>${frame}${list}${paragraphs}</p:txBody>`
  return `<p:sp>${known}<p:spPr>${place}</p:spPr>${text}</p:sp>`
}

function boxXml({ x, y, width, height }: Rect, scale: Scale): string {
  const at = (units: number) => whole(scale, units)
  return `<a:xfrm><a:off x="${at(x)}" y="${at(y)}"/><a:ext cx="${at(width)}" cy="${at(height)}"/></a:xfrm>`
}

/** A text box without margins, as those of the slides. */
export function frameXml(anchor: 't' | 'ctr' | 'b'): string {
  return `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`
}

/** A field that counts by itself; the format wants a name for it that nothing else has. */
export function numberXml(text: string): string {
  return `<a:p><a:fld id="{64D248E6-96BC-48D9-98CC-FE0FD821E7F1}" type="slidenum"><a:rPr lang="en-US"/><a:t>${text}</a:t></a:fld></a:p>`
}

export function paragraphXml(text: string, language: Writer['language']): string {
  return `<a:p><a:r><a:rPr ${languageXml(language)} dirty="0"/><a:t>${escaped(text)}</a:t></a:r></a:p>`
}
