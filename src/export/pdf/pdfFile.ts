import type { Size } from '../../drawing/frame'
import type { Shape } from '../../drawing/shapes/shape'
import { yieldToPage } from '../yieldToPage'
import { opacityName, shares } from './ink'
import { lettersOf } from './letters'
import { boxPath } from './path'
import { addressString, dictionary, type PdfObjects, pdfObjects, pdfString, reference } from './pdfObjects'
import { printFont } from './printFont'
import { type PageLink, pageContent } from './shapeContent'

/** A page that is to be printed: its shapes on its ground, in units of which so many make the paper. */
export type PrintPage = {
  readonly shapes: readonly Shape[]
  readonly ground: string
  readonly size: Size
  /** In millimetres. */
  readonly paper: Size
  /** What a reader's list of pages calls it; a single page needs none. */
  readonly mark?: string
}

export type PrintProperties = {
  readonly title: string
  readonly subject: string
  readonly keywords: string
  readonly language: 'zh' | 'en'
}

export type PdfFile = {
  readonly file: Blob
  /** Characters that no font of ours has; 〓 stands for each. */
  readonly missing: readonly string[]
}

/**
 * Pages as a PDF of vectors, with their texts as text in an embedded subset of a font. Each page is asked for when its
 * turn comes, so that a call can be called off between two; throws what the signal says then.
 */
export async function pdfFile(
  pages: readonly (() => PrintPage)[],
  properties: PrintProperties,
  signal: AbortSignal,
  onPage: (done: number) => void = () => {},
): Promise<PdfFile> {
  const objects = pdfObjects()
  const gathered = { letters: lettersOf(await printFont()), opacities: new Set<number>() }
  const [tree, resources] = [objects.reserved(), objects.reserved()]
  const numbers = pages.map(() => objects.reserved())
  const marks: (string | undefined)[] = []
  for (const [index, page] of pages.entries()) {
    signal.throwIfAborted()
    const printed = page()
    const links: PageLink[] = []
    const { width, height } = printed.size
    const content = pageContent(printed.shapes, { x: 0, y: 0, width, height }, { ...gathered, links })
    objects.add(pageObject(printed, content, links, { tree, resources, numbers, objects }), numbers[index])
    marks.push(printed.mark)
    onPage(index + 1)
    await yieldToPage()
  }
  signal.throwIfAborted()
  const { letters, opacities } = gathered
  const states = [...opacities].map((share) => [opacityName(share), opacityObject(share / 1000)])
  const fonts = dictionary({ F: reference(letters.written(objects)) })
  objects.add(dictionary({ Font: fonts, ExtGState: dictionary(Object.fromEntries(states)) }), resources)
  const kids = numbers.map(reference).join(' ')
  objects.add(dictionary({ Type: '/Pages', Kids: `[${kids}]`, Count: numbers.length }), tree)
  const root = objects.add(catalog(properties, { tree, numbers, outlines: writtenMarks(marks, numbers, objects) }))
  return { file: objects.file(root, objects.add(infoOf(properties))), missing: [...letters.missing] }
}

/** Points in a millimetre. */
const points = 72 / 25.4
const length = (value: number) => String(Math.round(value * 1000) / 1000)

type File = {
  readonly tree: number
  readonly resources: number
  readonly numbers: readonly number[]
  readonly objects: PdfObjects
}

/** In a page's own units x grows to the right and y upwards, in points; the shapes' are brought to it. */
function pageObject(
  { ground, size, paper }: PrintPage,
  content: string,
  links: readonly PageLink[],
  { tree, resources, numbers, objects }: File,
): string {
  const [width, height] = [paper.width * points, paper.height * points]
  const [across, down] = [width / size.width, height / size.height]
  const whole = boxPath({ x: 0, y: 0, ...size }).steps
  const placed = `${across.toFixed(6)} 0 0 ${(-down).toFixed(6)} 0 ${length(height)} cm\n`
  const annotations = links.map(({ box, leads }) => {
    const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height]
    const corners = [left * across, height - bottom * down, right * across, height - top * down]
    const target =
      'to' in leads
        ? { A: dictionary({ S: '/URI', URI: addressString(leads.to) }) }
        : { Dest: destination(numbers[leads.page - 1] ?? 0) }
    const rect = `[${corners.map(length).join(' ')}]`
    return dictionary({ Type: '/Annot', Subtype: '/Link', Rect: rect, Border: '[0 0 0]', ...target })
  })
  return dictionary({
    Type: '/Page',
    Parent: reference(tree),
    Resources: reference(resources),
    MediaBox: `[0 0 ${length(width)} ${length(height)}]`,
    Contents: reference(objects.addStream(`${placed}${shares(ground)} rg\n${whole}f\n${content}`)),
    Annots: annotations.length > 0 ? `[${annotations.join('\n')}]` : undefined,
  })
}

/** A page as it was last seen, from its top. */
function destination(page: number): string {
  return `[${reference(page)} /XYZ null null null]`
}

function opacityObject(opacity: number): string {
  return dictionary({ ca: opacity, CA: opacity })
}

/** The list of pages, or `null` where none has a mark; answers with its object. */
function writtenMarks(
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

type Parts = { readonly tree: number; readonly numbers: readonly number[]; readonly outlines: number | null }

/** A file opens on its first page, as wide as the window. */
function catalog({ language }: PrintProperties, { tree, numbers, outlines }: Parts): string {
  return dictionary({
    Type: '/Catalog',
    Pages: reference(tree),
    Outlines: outlines === null ? undefined : reference(outlines),
    OpenAction: `[${reference(numbers[0] ?? 0)} /FitH null]`,
    PageLayout: '/OneColumn',
    Lang: language === 'zh' ? '(zh-CN)' : '(en)',
  })
}

function infoOf({ title, subject, keywords }: PrintProperties): string {
  const now = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  return dictionary({
    Title: pdfString(title),
    Subject: pdfString(subject),
    Keywords: pdfString(keywords),
    Creator: pdfString('Zhangjiang Atlas'),
    CreationDate: `(D:${now}Z)`,
  })
}
