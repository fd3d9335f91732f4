import type { Listing, ListingRow } from '../../drawing/desks/deskSlide'
import { evenPages, fittingBlocks, fittingRows, type Measured, type PerPage, rowsOn, slidePages } from './packing'
import { type PrintedSlide, type TextBlock, textBlocks } from './printedSlides'

/** What stands on the pages after the slides; none is broken between two pages. */
export type RestPiece = { readonly key: string; readonly slide: PrintedSlide } & (
  | { readonly kind: 'title' }
  | { readonly kind: 'text'; readonly block: TextBlock; readonly text: string }
  | { readonly kind: 'row'; readonly listing: Listing; readonly row: ListingRow }
)

/** What a trial print measured, in CSS pixels. */
export type PrintMeasures = {
  readonly capacity: number
  /** Between two slides, one below the other. */
  readonly gap: number
  /** By the slide's id. */
  readonly places: ReadonlyMap<string, SlidePlaceMeasures>
  /** By the piece's key. */
  readonly pieces: ReadonlyMap<string, number>
  /** By the slide's id, of the slides with a table. */
  readonly heads: ReadonlyMap<string, number>
}

type SlidePlaceMeasures = {
  /** For the texts beside a slide, and for the line among them that says where the rest stands. */
  readonly room: number
  readonly more: number
  readonly blocks: ReadonlyMap<TextBlock, number>
  /** For the rows of a table beside a slide. */
  readonly rowRoom: number
  readonly rows: readonly number[]
}

/** A slide with what of it found room beside it, and the page on which the rest begins. */
export type PlacedSlide = {
  readonly slide: PrintedSlide
  readonly blocks: readonly TextBlock[]
  readonly rowCount: number
  readonly restOn: number | null
}

export type Pagination = {
  readonly slidePages: readonly (readonly PlacedSlide[])[]
  /** What stands under the last slides, where these leave room. */
  readonly underLast: readonly RestPiece[]
  readonly restPages: readonly (readonly RestPiece[])[]
  readonly pageCount: number
}

/** All that a slide could leave to the later pages, but for its title. */
export function restPieces(slide: PrintedSlide, blocks: readonly TextBlock[], hasTable: boolean): readonly RestPiece[] {
  const { id } = slide.slide
  const texts = blocks.flatMap((block) =>
    slide.blocks[block].map(
      (text, at): RestPiece => ({ key: `${id} ${block} ${at}`, slide, kind: 'text', block, text }),
    ),
  )
  const { listing } = slide
  const rows = listing && hasTable ? listing.rows : []
  return [
    ...texts,
    ...rows.flatMap((row, at): readonly RestPiece[] =>
      listing ? [{ key: `${id} row ${at}`, slide, kind: 'row', listing, row }] : [],
    ),
  ]
}

export function titlePiece(slide: PrintedSlide): RestPiece {
  return { key: `${slide.slide.id} title`, slide, kind: 'title' }
}

/**
 * What goes on which page. A block or a table that does not fit beside its slide goes whole to the later pages; they begin under
 * the last slides where these leave room.
 */
export function paginationOf(slides: readonly PrintedSlide[], perPage: PerPage, measures: PrintMeasures): Pagination {
  const fitted = slides.map((slide) => fittedIn(slide, measures))
  const rest = fitted.flatMap(({ slide, blocks, rowCount }) => {
    const hasRest = !isWhole(slide, rowCount)
    const moved = ownBlocks(hasRest).filter((block) => !blocks.includes(block))
    const pieces = restPieces(slide, moved, hasRest)
    return pieces.length > 0 ? [titlePiece(slide), ...pieces] : []
  })
  const free = freeHeight(slides.length, perPage, measures)
  const packed = evenPages(
    rest.map((piece) => ({ piece, ...measuredPiece(piece, measures) })),
    measures.capacity,
    free,
  ).map((page) => page.map(({ piece }) => piece))
  const [under = [], ...after] = free > 0 ? packed : [[], ...packed]
  const slideCount = Math.ceil(slides.length / perPage)
  const restOn = (slide: PrintedSlide) => {
    const at = [under, ...after].findIndex((page) => page.some((piece) => piece.slide === slide))
    return at < 0 ? null : slideCount + at
  }
  const placed = fitted.map((one) => ({ ...one, restOn: restOn(one.slide) }))
  return {
    slidePages: slidePages(placed, perPage),
    underLast: under,
    restPages: after,
    pageCount: slideCount + after.length,
  }
}

/** What the last slides leave of their page below them. */
function freeHeight(count: number, perPage: PerPage, { capacity, gap }: PrintMeasures): number {
  const { used, all } = rowsOn(count % perPage || perPage, perPage)
  return used === all || count === 0 ? 0 : ((capacity + gap) / all) * (all - used) - gap
}

function isWhole({ listing }: PrintedSlide, rowCount: number): boolean {
  return rowCount >= (listing?.rows.length ?? 0)
}

/** A table on a later page says its own clauses: they are not said twice. */
function ownBlocks(hasTableLater: boolean): readonly TextBlock[] {
  return textBlocks.filter((block) => !(hasTableLater && block === 'clauses'))
}

function fittedIn(slide: PrintedSlide, { places }: PrintMeasures): Omit<PlacedSlide, 'restOn'> {
  const place = places.get(slide.slide.id)
  const rowCount = withoutLastHeading(slide.listing, fittingRows(place?.rows ?? [], place?.rowRoom ?? 0))
  const heights = ownBlocks(!isWhole(slide, rowCount)).map((name) => ({ name, height: place?.blocks.get(name) ?? 0 }))
  return { slide, blocks: fitting(heights, place?.room ?? 0, place?.more ?? 0), rowCount }
}

/** All, or with the line that says where the rest stands as many as still fit. */
function fitting(heights: Parameters<typeof fittingBlocks<TextBlock>>[0], room: number, more: number) {
  const all = fittingBlocks(heights, room)
  return all.length === heights.length ? all : fittingBlocks(heights, room - more)
}

function withoutLastHeading(listing: Listing | null, count: number): number {
  return listing?.rows[count - 1]?.isHeading ? count - 1 : count
}

function measuredPiece(piece: RestPiece, { pieces, heads }: PrintMeasures): Measured {
  const { id } = piece.slide.slide
  return {
    height: pieces.get(piece.key) ?? 0,
    table: piece.kind === 'row' ? id : null,
    head: heads.get(id) ?? 0,
    keeps: piece.kind === 'title' || (piece.kind === 'row' && piece.row.isHeading),
  }
}
