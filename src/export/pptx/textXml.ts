import { escaped } from '../xmlText'
import type { TextBox, TextLook } from './shape'
import { colourXml, fillXml, hundredths, languageXml, type Writer, whole } from './xml'

export function textBodyXml(box: TextBox, writer: Writer): string {
  const { anchor, wraps, lines } = box
  const frame = `<a:bodyPr wrap="${wraps ? 'square' : 'none'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`
  return `<p:txBody>${frame}<a:lstStyle/>${lines.map((line) => paragraphXml(line, box, writer)).join('')}</p:txBody>`
}

function paragraphXml(line: TextBox['lines'][number], box: TextBox, writer: Writer): string {
  const { align, wraps } = box
  const indent = whole(writer, line.indent ?? 0)
  const bullet = indent > 0 ? `<a:buFont typeface="Arial"/><a:buChar char="·"/>` : '<a:buNone/>'
  const points = (units: number) => `<a:spcPts val="${hundredths(writer, units)}"/>`
  const exact = `<a:lnSpc>${points(line.leading ?? 0)}</a:lnSpc><a:spcBef>${points(line.gap ?? 0)}</a:spcBef>`
  const spacing = line.leading ? exact : wraps ? '<a:spcAft><a:spcPts val="400"/></a:spcAft>' : ''
  const properties = `<a:pPr algn="${align}" marL="${indent}" indent="${-indent}">${spacing}${bullet}</a:pPr>`
  return `<a:p>${properties}${runXml(line.text, line, box, writer)}</a:p>`
}

function runXml(text: string, look: TextLook, { halo, spacing, link }: TextBox, writer: Writer): string {
  const glow = halo
    ? `<a:effectLst><a:glow rad="${whole(writer, halo.width)}">${colourXml(halo.colour, writer)}</a:glow></a:effectLst>`
    : ''
  const led = link ? `<a:hlinkClick r:id="${writer.linkId(link)}"/>` : ''
  return `<a:r>${runProperties(look, writer, spacing, `${glow}${fontsXml}${led}`)}<a:t>${escaped(text)}</a:t></a:r>`
}

/** Letters of every script take the theme's fonts. */
const fontsXml = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'

function runProperties({ size, isStrong, colour }: TextLook, writer: Writer, spacing: number, rest: string): string {
  const apart = spacing > 0 ? ` spc="${hundredths(writer, spacing)}"` : ''
  return `<a:rPr ${languageXml(writer.language)} sz="${hundredths(writer, size)}" b="${isStrong ? 1 : 0}"${apart} dirty="0">${fillXml(colour, writer)}${rest}</a:rPr>`
}

/** A cell's text, which wraps. */
export function cellTextXml(text: string, look: TextLook, writer: Writer, isInMiddle = false): string {
  const place = isInMiddle ? '<a:pPr algn="ctr"/>' : ''
  // A cell without a run is as high as its last paragraph's letters would be, which are 18 points if it does not say.
  const said = text
    ? `<a:r>${runProperties(look, writer, 0, fontsXml)}<a:t>${escaped(text)}</a:t></a:r>`
    : `<a:endParaRPr ${languageXml(writer.language)} sz="${hundredths(writer, look.size)}"/>`
  return `<a:txBody><a:bodyPr/><a:lstStyle/><a:p>${place}${said}</a:p></a:txBody>`
}
