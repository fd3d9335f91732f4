import { dictionary, type PdfObjects, pdfString, reference } from './pdfObjects'

/** A page as it was last seen, from its top. */
export function destination(page: number): string {
  return `[${reference(page)} /XYZ null null null]`
}

/** The list of pages, or `null` where none has a mark; answers with its object. */
export function writtenMarks(
  marks: readonly (string | undefined)[],
  numbers: readonly number[],
  objects: PdfObjects,
): number | null {
  const marked = marks.flatMap((mark, index) => (mark ? [{ mark, page: numbers[index] ?? 0 }] : []))
  if (marked.length === 0) return null
  const parent = objects.reserved()
  const own = marked.map(() => objects.reserved())
  const link = (object: number | undefined) => (object ? reference(object) : undefined)
  for (const [index, { mark, page }] of marked.entries()) {
    const around = { Prev: link(own[index - 1]), Next: link(own[index + 1]) }
    const entries = { Title: pdfString(mark), Parent: reference(parent), ...around, Dest: destination(page) }
    objects.add(dictionary(entries), own[index])
  }
  const [first, last] = [link(own[0]), link(own.at(-1))]
  return objects.add(dictionary({ Type: '/Outlines', First: first, Last: last, Count: own.length }), parent)
}
