/** How many slides can stand on a page. */
export const perPageChoices = [1, 2, 6] as const
export type PerPage = (typeof perPageChoices)[number]

/** The slides of each page, in their order. */
export function slidePages<Slide>(slides: readonly Slide[], perPage: PerPage): readonly (readonly Slide[])[] {
  const count = Math.ceil(slides.length / perPage)
  return Array.from({ length: count }, (_, page) => slides.slice(page * perPage, (page + 1) * perPage))
}

/** How many rows of slides a page has, and how many of them so many slides take. */
export function rowsOn(slides: number, perPage: PerPage): { readonly used: number; readonly all: number } {
  const columns = perPage === 6 ? 2 : 1
  return { used: Math.ceil(slides / columns), all: perPage / columns }
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

/**
 * Puts pieces on pages of one height, in order; a piece that is higher than a page has one to itself. What is left `free` above all
 * is used first, and stays empty where nothing fits there.
 */
export function packedPages<Piece extends Measured>(
  pieces: readonly Piece[],
  capacity: number,
  free: number | null = null,
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = []
  let page: Piece[] = []
  let [used, room] = [0, free ?? capacity]
  for (const run of runsOf(pieces)) {
    const height = heightOf(run, page.at(-1))
    if (used + height > room && (page.length > 0 || (free !== null && pages.length === 0))) {
      pages.push(page)
      page = []
      ;[used, room] = [0, capacity]
    }
    used += heightOf(run, page.at(-1))
    page.push(...run)
  }
  return page.length > 0 ? [...pages, page] : pages
}

/** In how fine steps pages are made less high. */
const evenSteps = 40

/**
 * On no more pages than need be, each filled about as far as the others, so that the last holds no mere few lines. Under the
 * last slides pieces begin where these leave `free`; 0 where they leave nothing.
 */
export function evenPages<Piece extends Measured>(
  pieces: readonly Piece[],
  capacity: number,
  free: number,
): readonly (readonly Piece[])[] {
  const packed = (height: number) => packedPages(pieces, height, free > 0 ? free : null)
  const full = packed(capacity)
  for (let step = 1; step < evenSteps; step++) {
    const pages = packed((capacity * step) / evenSteps)
    if (pages.length <= full.length) return pages
  }
  return full
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
