import { escaped } from '../xmlText'

type Said = {
  readonly title: string
  readonly subject: string
  readonly keywords: string
  readonly language: 'zh' | 'en'
  readonly moment: Date
}

/** What a file says of itself for programs that keep files (ISO 16684-1); readers of old go by `/Info`, which says the same. */
export function xmpOf({ title, subject, keywords, language, moment }: Said): string {
  const at = moment.toISOString().replace(/\.\d+Z$/, 'Z')
  const tongue = language === 'zh' ? 'zh-CN' : 'en'
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:title>${alternative(title)}</dc:title>`,
    `<dc:description>${alternative(subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${tongue}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    `<xmp:CreatorTool>Zhangjiang Atlas</xmp:CreatorTool><xmp:CreateDate>${at}</xmp:CreateDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}
