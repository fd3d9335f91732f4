import { escaped } from '../../xmlText'
import type { Placeholder } from '../shape'
import { fillXml, languageXml, type Writer } from '../xml'

type Known = { readonly called: string; readonly place: string }

/** A text in its layout's place: what is not said here is the layout's. */
export function placeholderXml(shape: Placeholder, { called, place }: Known, writer: Writer): string {
  const { type, index, share, paragraphs, isMoved } = shape
  // A place without a type is one for any content.
  const kind = type === 'obj' ? '' : ` type="${escaped(type)}"`
  const layoutPlace = `<p:ph${kind}${index === null ? '' : ` idx="${escaped(index)}"`}/>`
  const known = `<p:nvSpPr>${called}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${layoutPlace}</p:nvPr></p:nvSpPr>`
  const fit = share < 1 ? `<a:normAutofit fontScale="${Math.round(share * 100_000)}"/>` : '<a:normAutofit/>'
  const text = paragraphs.map((paragraph) => paragraphXml(paragraph, shape, writer)).join('')
  return `<p:sp>${known}<p:spPr>${isMoved ? place : ''}</p:spPr><p:txBody><a:bodyPr>${fit}</a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`
}

function paragraphXml(
  { text, size, colour }: Placeholder['paragraphs'][number],
  { type }: Placeholder,
  writer: Writer,
): string {
  const own = /^(title|ctrTitle)$/.test(type) ? '' : '<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>'
  const letters = size === null ? '' : ` sz="${Math.round(size)}"`
  const fill = colour === null ? '' : fillXml(colour, writer)
  return `<a:p>${own}<a:r><a:rPr ${languageXml(writer.language)}${letters} dirty="0">${fill}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p>`
}
