import { dictionary, type PdfObjects, pdfString } from './pdfObjects'
import { xmpOf } from './xmp'

export type PrintProperties = {
  readonly title: string
  readonly subject: string
  readonly keywords: string
  readonly language: 'zh' | 'en'
}

/** Not packed, so that programs find it which know nothing of the format. */
export function writtenMetadata(said: PrintProperties, moment: Date, objects: PdfObjects): number {
  const text = new TextEncoder().encode(xmpOf({ ...said, moment }))
  return objects.addPlainStream(text, { Type: '/Metadata', Subtype: '/XML' })
}

export function infoOf({ title, subject, keywords }: PrintProperties, moment: Date): string {
  const now = moment.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  return dictionary({
    Title: pdfString(title),
    Subject: pdfString(subject),
    Keywords: pdfString(keywords),
    Creator: pdfString('Zhangjiang Atlas'),
    CreationDate: `(D:${now}Z)`,
  })
}
