import { plainText } from '../domain/plainText'

/** A text between tags of XML, or in the quotation marks of an attribute. */
export function escaped(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
