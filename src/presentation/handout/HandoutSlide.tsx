import { titleOf } from '../../domain/edition'
import type { Drawing } from '../../drawing/drawing'
import type { Size } from '../../drawing/frame'
import { shortEntry } from '../../drawing/legend'
import { LegendList } from '../../drawing/svg/LegendList'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { handoutWordsIn } from '../../words/parts/handout'
import { HandoutPicture } from './HandoutPicture'
import { ListingTable } from './ListingTable'
import type { PlacedSlide } from './pagination'
import type { PrintedSlide } from './printedSlides'
import { TextBlocks } from './TextBlocks'

type Props = { readonly placed: PlacedSlide; readonly size: Size }

/** A slide on paper: its number and title, its map or table, and of its texts what found room. */
export function HandoutSlide({ placed, size }: Props) {
  const { atlas } = useAtlas()
  const words = useWords(handoutWordsIn)
  const { slide, blocks, restOn } = placed
  const { slide: written, number, view } = slide
  const kind = written.isCover ? 'cover' : view.desk ? 'desk' : 'map'
  return (
    <article className="handout-slide" data-slide={written.id} data-kind={kind}>
      <h2 data-long={written.title.length > 40}>
        <b>{number}</b> {written.title}
      </h2>
      {kind === 'cover' ? <p className="handout-subtitle">{titleOf(atlas, view.language)}</p> : null}
      {view.desk ? <DeskPart placed={placed} /> : <HandoutPicture slide={slide} size={size} />}
      {kind === 'map' ? <Key slide={slide} /> : null}
      <div className="handout-texts">
        {blocks.map((block) => (
          <TextBlocks key={block} block={block} lines={slide.blocks[block]} />
        ))}
        {restOn === null ? null : <p className="handout-more">{words('handout.more', { page: restOn })}</p>}
      </div>
    </article>
  )
}

/** What the marks mean, and what the map answers. */
function Key({ slide: { drawing, caption } }: { readonly slide: PrintedSlide }) {
  return (
    <div className="handout-key">
      <p className="handout-caption">{caption}</p>
      <LegendList drawing={withShortLegend(drawing)} />
    </div>
  )
}

/**
 * A slide has room for what its colours and patterns mean: how well a footprint is known, the foot of the page says, and the
 * clauses stand below.
 */
function withShortLegend(drawing: Drawing): Drawing {
  const isPlain = drawing.patterns.length === 0
  const legend = drawing.legend
    .filter(
      ({ kind }) => kind === 'fill' || kind === 'quiet' || kind === 'pattern' || (isPlain && kind === 'precision'),
    )
    .map((entry) => shortEntry(entry, drawing.patterns))
  return { ...drawing, legend }
}

/** What paper can show of a desk, and where the rest is found. */
function DeskPart({ placed: { slide, rowCount } }: { readonly placed: PlacedSlide }) {
  const words = useWords(handoutWordsIn)
  const { listing, view, link } = slide
  return (
    <div className="handout-desk">
      {listing ? (
        <div className="handout-table">
          <ListingTable
            listing={listing}
            rows={listing.rows.slice(0, rowCount).map((row) => ({ row }))}
            columnCount={listing.narrow}
            of={slide.slide.id}
          />
        </div>
      ) : null}
      {view.desk ? (
        <p className="handout-link">
          {words('handout.desk', { desk: words(`desk.${view.desk}`) })}{' '}
          {link === '' ? words('link.none') : <a href={link}>{link}</a>}
        </p>
      ) : null}
    </div>
  )
}
