import type { Shape } from '../../drawing/shapes/shape'
import { dictionary, type PdfObjects, pdfString, reference } from './pdfObjects'

/** A piece of a page by what it is, in the order in which it is read; a figure says what it shows. */
type Element = { readonly role: 'H1' | 'P' | 'Figure'; readonly alt: string }

/** The pieces of one page, by their numbers, and what a map on it that says nothing of itself shows. */
export type PageTags = { readonly elements: Element[]; readonly about: string }

/** Of the layers those that are a picture: what is written in it is of the picture. */
const pictures = /^(map|inset|code|small-\d+)$/

/** What a shape is to who cannot see the page: `null` for a group, whose shapes are looked at one by one. */
export function roleOf(shape: Shape): Element['role'] | 'Artifact' | null {
  const [role, of = ''] = shape.tag ?? []
  switch (shape.kind) {
    case 'text':
      return shape.titleRoom === undefined ? 'P' : 'H1'
    case 'prose':
      return shape.isTitle ? 'H1' : 'P'
    case 'group':
      if (role === 'layer' && of === 'inset-ground') return 'Artifact'
      return role === 'map' || (role === 'layer' && pictures.test(of)) ? 'Figure' : null
    default:
      return 'Artifact'
  }
}

/** The steps of a shape as a piece of their page (ISO 32000-1, 14.6 and 14.7.4), or as what is not read. */
export function tagged(steps: string, shape: Shape, role: NonNullable<ReturnType<typeof roleOf>>, tags: PageTags) {
  if (steps === '') return ''
  if (role === 'Artifact') return `/Artifact BMC\n${steps}EMC\n`
  const number = tags.elements.length
  tags.elements.push({ role, alt: role === 'Figure' ? shape.about || shape.name || tags.about : '' })
  return `/${role} << /MCID ${number} >> BDC\n${steps}EMC\n`
}

/** The tree of all pieces (ISO 32000-1, 14.7), page by page; answers with its object. */
export function writtenStructure(pages: readonly PageTags[], numbers: readonly number[], objects: PdfObjects): number {
  const [root, whole] = [objects.reserved(), objects.reserved()]
  const byPage = pages.map(({ elements }, at) =>
    elements.map(({ role, alt }, number) =>
      objects.add(
        dictionary({
          Type: '/StructElem',
          S: `/${role}`,
          P: reference(whole),
          Pg: reference(numbers[at] ?? 0),
          K: number,
          Alt: alt ? pdfString(alt) : undefined,
        }),
      ),
    ),
  )
  const listed = (elements: readonly number[]) => `[${elements.map(reference).join(' ')}]`
  const document = { Type: '/StructElem', S: '/Document', P: reference(root), K: listed(byPage.flat()) }
  objects.add(dictionary(document), whole)
  const parents = byPage.map((elements, at) => `${at} ${reference(objects.add(listed(elements)))}`)
  const tree = objects.add(dictionary({ Nums: `[${parents.join(' ')}]` }))
  const all = {
    Type: '/StructTreeRoot',
    K: reference(whole),
    ParentTree: reference(tree),
    ParentTreeNextKey: pages.length,
  }
  return objects.add(dictionary(all), root)
}
