import { yieldToPage } from '../../browser/yieldToPage'
import type { Size } from '../../drawing/frame'
import type { Shape } from '../../drawing/shapes/shape'
import { opacityName, shares } from './ink'
import { lettersOf } from './letters'
import { destination, writtenMarks } from './marks'
import { boxPath } from './path'
import { addressString, dictionary, type PdfObjects, pdfObjects, pdfString, reference } from './pdfObjects'
import { printFonts } from './printFont'
import { infoOf, type PrintProperties, writtenMetadata } from './properties'
import { layerName, type Page, type PageLink, pageContent } from './shapeContent'
import { type PageTags, writtenStructure } from './structure'

/** A page that is to be printed: its shapes on its ground, in units of which so many make the paper. */
export type PrintPage = {
  readonly shapes: readonly Shape[]
  readonly ground: string
  readonly size: Size
  /** In millimetres. */
  readonly paper: Size
  /** What a reader's list of pages calls it; a single page needs none. */
  readonly mark?: string
  /** What its map shows, for who cannot see it. */
  readonly about?: string
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
  said: PrintProperties,
  signal: AbortSignal,
  onPage: (done: number) => void = () => {},
): Promise<PdfFile> {
  const [objects, moment] = [pdfObjects(), new Date()]
  const { regular, bold } = await printFonts()
  const letters = { regular: lettersOf(regular, 'Regular'), bold: lettersOf(bold, 'Bold') }
  const gathered: Gathered = { letters, opacities: new Set(), layers: new Set() }
  const [tree, resources] = [objects.reserved(), objects.reserved()]
  const numbers = pages.map(() => objects.reserved())
  const marks: (string | undefined)[] = []
  const tags: PageTags[] = []
  for (const [index, page] of pages.entries()) {
    signal.throwIfAborted()
    const printed = page()
    const links: PageLink[] = []
    const own = tagsOf(printed, said)
    const { width, height } = printed.size
    const content = pageContent(printed.shapes, { x: 0, y: 0, width, height }, { ...gathered, links, tags: own })
    objects.add(pageObject(printed, content, links, { tree, resources, numbers, objects, at: index }), numbers[index])
    marks.push(printed.mark)
    tags.push(own)
    onPage(index + 1)
    await yieldToPage()
  }
  signal.throwIfAborted()
  const groups = writtenResources(gathered, objects, resources)
  const kids = numbers.map(reference).join(' ')
  objects.add(dictionary({ Type: '/Pages', Kids: `[${kids}]`, Count: numbers.length }), tree)
  const outlines = writtenMarks(marks, numbers, objects)
  const metadata = writtenMetadata(said, moment, objects)
  const structure = writtenStructure(tags, numbers, objects)
  const root = objects.add(catalog(said, { tree, numbers, outlines, metadata, groups, structure }))
  return { file: objects.file(root, objects.add(infoOf(said, moment))), missing: [...letters.regular.missing] }
}

function tagsOf({ about, mark }: PrintPage, { title }: PrintProperties): PageTags {
  return { elements: [], about: about ?? mark ?? title }
}

type Gathered = Omit<Page, 'links' | 'tags'> & { readonly opacities: Set<number> }

/** What all pages draw with; answers with the objects of the layers. */
function writtenResources(
  { letters, opacities, layers }: Gathered,
  objects: PdfObjects,
  at: number,
): readonly number[] {
  const fonts = { F: letters.regular.written(objects), B: letters.bold.written(objects) }
  const states = [...opacities].map((share) => [opacityName(share), opacityObject(share / 1000)])
  const groups = [...layers].map((name) => objects.add(dictionary({ Type: '/OCG', Name: pdfString(name) })))
  const named = groups.map((group, index) => [layerName(index), reference(group)])
  const held = {
    Font: dictionary({ F: reference(fonts.F), B: reference(fonts.B) }),
    ExtGState: dictionary(Object.fromEntries(states)),
    Properties: dictionary(Object.fromEntries(named)),
  }
  objects.add(dictionary(held), at)
  return groups
}

/** Points in a millimetre. */
const points = 72 / 25.4
const length = (value: number) => String(Math.round(value * 1000) / 1000)

type File = {
  readonly tree: number
  readonly resources: number
  readonly numbers: readonly number[]
  readonly objects: PdfObjects
  /** Its place among all pages. */
  readonly at: number
}

/** In a page's own units x grows to the right and y upwards, in points; the shapes' are brought to it. */
function pageObject(
  { ground, size, paper }: PrintPage,
  content: string,
  links: readonly PageLink[],
  { tree, resources, numbers, objects, at }: File,
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
    StructParents: at,
    Tabs: '/S',
    MediaBox: `[0 0 ${length(width)} ${length(height)}]`,
    Contents: reference(objects.addStream(`${placed}/Artifact BMC\n${shares(ground)} rg\n${whole}f\nEMC\n${content}`)),
    Annots: annotations.length > 0 ? `[${annotations.join('\n')}]` : undefined,
  })
}

function opacityObject(opacity: number): string {
  return dictionary({ ca: opacity, CA: opacity })
}

type Parts = {
  readonly tree: number
  readonly numbers: readonly number[]
  readonly outlines: number | null
  readonly metadata: number
  /** Its layers. */
  readonly groups: readonly number[]
  /** What its pages hold, piece by piece. */
  readonly structure: number
}

/** A file opens on its first page, as wide as the window. */
function catalog(
  { language }: PrintProperties,
  { tree, numbers, outlines, metadata, groups, structure }: Parts,
): string {
  const listed = `[${groups.map(reference).join(' ')}]`
  const layers = dictionary({ OCGs: listed, D: dictionary({ Order: listed, ON: listed }) })
  return dictionary({
    Type: '/Catalog',
    Pages: reference(tree),
    Outlines: outlines === null ? undefined : reference(outlines),
    OpenAction: `[${reference(numbers[0] ?? 0)} /FitH null]`,
    PageLayout: '/OneColumn',
    Metadata: reference(metadata),
    MarkInfo: dictionary({ Marked: 'true' }),
    StructTreeRoot: reference(structure),
    OCProperties: groups.length > 0 ? layers : undefined,
    ViewerPreferences: dictionary({ DisplayDocTitle: 'true' }),
    Lang: language === 'zh' ? '(zh-CN)' : '(en)',
  })
}
