/** How many slides can stand on a page. */
export const perPageChoices = [1, 2, 6] as const
export type PerPage = (typeof perPageChoices)[number]

/** The slides of each page, in their order. */
export function slidePages<Slide>(slides: readonly Slide[], perPage: PerPage): readonly (readonly Slide[])[] {
  const count = Math.ceil(slides.length / perPage)
  return Array.from({ length: count }, (_, page) => slides.slice(page * perPage, (page + 1) * perPage))
}

/** Which of some blocks find room one below the other; one that finds none leaves its room to those after it. */
export function fittingBlocks<Name>(
  blocks: readonly { readonly name: Name; readonly height: number }[],
  room: number,
): readonly Name[] {
  let left = room
  return blocks.flatMap(({ name, height }) => {
    if (height > left) return []
    left -= height
    return [name]
  })
}

/** How many of the rows fit below one another, from the first. */
export function fittingRows(heights: readonly number[], room: number): number {
  let used = 0
  const first = heights.findIndex((height) => {
    used += height
    return used > room
  })
  return first < 0 ? heights.length : first
}

/** What cannot be broken, as it was measured; heights in CSS pixels. */
export type Measured = {
  readonly height: number
  /** The table that it is a row of: its head, so high, stands again where a page begins with such a row. */
  readonly table: string | null
  readonly head: number
  /** Whether it stands over what follows and must not end a page. */
  readonly keeps: boolean
}

/** Puts pieces on pages of one height, in order; a piece that is higher than a page has one to itself. */
export function packedPages<Piece extends Measured>(
  pieces: readonly Piece[],
  capacity: number,
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = []
  let page: Piece[] = []
  let used = 0
  for (const run of runsOf(pieces)) {
    if (page.length > 0 && used + heightOf(run, page.at(-1)) > capacity) {
      pages.push(page)
      page = []
      used = 0
    }
    used += heightOf(run, page.at(-1))
    page.push(...run)
  }
  return page.length > 0 ? [...pages, page] : pages
}

/** A heading, or several, and the first piece below it stay together. */
function runsOf<Piece extends Measured>(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = []
  let open: Piece[] = []
  for (const piece of pieces) {
    open.push(piece)
    if (piece.keeps) continue
    runs.push(open)
    open = []
  }
  return open.length > 0 ? [...runs, open] : runs
}

function heightOf(run: readonly Measured[], before: Measured | undefined): number {
  let last = before
  return run.reduce((sum, piece) => {
    const head = piece.table !== null && piece.table !== last?.table ? piece.head : 0
    last = piece
    return sum + head + piece.height
  }, 0)
}
