import type { PrintMeasures } from './pagination'
import type { PrintedSlide, TextBlock } from './printedSlides'

/** Measures a trial print that has every text and every table both beside its slide and on one endless later page. */
export function measured(trial: HTMLElement, slides: readonly PrintedSlide[]): PrintMeasures {
  const rest = trial.querySelector<HTMLElement>('.handout-rest')
  return {
    capacity: trial.querySelector<HTMLElement>('.handout-body')?.clientHeight ?? 0,
    gap: gapOf(trial.querySelector('.handout-slides')),
    places: new Map(
      slides.map(({ slide: { id } }) => {
        const place = trial.querySelector<HTMLElement>(`[data-slide="${id}"]`)
        const texts = place?.querySelector<HTMLElement>('.handout-texts')
        const table = place?.querySelector<HTMLElement>('.handout-table')
        return [
          id,
          {
            room: texts?.clientHeight ?? 0,
            more: heightOf(texts?.querySelector('.handout-more')),
            blocks: new Map(
              [...(texts?.querySelectorAll<HTMLElement>('[data-block]') ?? [])].map((block) => [
                block.dataset.block as TextBlock,
                heightOf(block),
              ]),
            ),
            rowRoom: (table?.clientHeight ?? 0) - heightOf(table?.querySelector('thead')),
            rows: [...(table?.querySelectorAll('tbody tr') ?? [])].map(heightOf),
          },
        ]
      }),
    ),
    pieces: new Map(
      [...(rest?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])].map((piece) => [
        piece.dataset.piece ?? '',
        heightOf(piece),
      ]),
    ),
    heads: headsIn(rest),
  }
}

/** Of the tables on the later pages, by the slide that they are of. */
function headsIn(rest: HTMLElement | null): ReadonlyMap<string, number> {
  const tables = [...(rest?.querySelectorAll<HTMLElement>('table') ?? [])]
  return new Map(tables.map((table) => [table.dataset.of ?? '', heightOf(table.querySelector('thead'))]))
}

function gapOf(grid: Element | null): number {
  return grid ? Number.parseFloat(getComputedStyle(grid).rowGap) || 0 : 0
}

function heightOf(element: Element | null | undefined): number {
  return element?.getBoundingClientRect().height ?? 0
}
