import { useWords } from '../../state/AtlasContext'
import { handoutWordsIn } from '../../words/parts/handout'
import { ListingTable } from './ListingTable'
import type { RestPiece } from './pagination'
import { Line } from './TextBlocks'

type RowPiece = Extract<RestPiece, { readonly kind: 'row' }>

/** What found no room beside its slide: each under the slide's number and title. */
export function RestPage({ pieces }: { readonly pieces: readonly RestPiece[] }) {
  const words = useWords(handoutWordsIn)
  return (
    <div className="handout-rest">
      {stretchesOf(pieces).map((stretch) => {
        const [first] = stretch
        if (first.kind === 'row') return <Rows key={first.key} rows={stretch.filter((piece) => piece.kind === 'row')} />
        const { slide, number } = first.slide
        if (first.kind === 'text')
          return <Line key={first.key} block={first.block} text={first.text} piece={first.key} />
        return (
          <h2 key={first.key} data-piece={first.key}>
            <b>{number}</b> {slide.title} <small>{words('handout.continued')}</small>
          </h2>
        )
      })}
    </div>
  )
}

function Rows({ rows }: { readonly rows: readonly RowPiece[] }) {
  const [first] = rows
  if (!first) return null
  const { listing, slide } = first
  return (
    <ListingTable
      listing={listing}
      rows={rows.map(({ row, key }) => ({ row, piece: key }))}
      columnCount={listing.columns.length}
      of={slide.slide.id}
    />
  )
}

/** Rows of one table together, every other piece by itself. */
function stretchesOf(pieces: readonly RestPiece[]): readonly (readonly [RestPiece, ...RestPiece[]])[] {
  const stretches: [RestPiece, ...RestPiece[]][] = []
  for (const piece of pieces) {
    const last = stretches.at(-1)
    if (piece.kind === 'row' && last?.[0].kind === 'row' && last[0].slide === piece.slide) last.push(piece)
    else stretches.push([piece])
  }
  return stretches
}
