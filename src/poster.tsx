import { renderToStaticMarkup } from 'react-dom/server'
import type { Atlas } from './domain/atlas'
import { titleOf } from './domain/edition'
import type { Ground } from './domain/ground'
import { designs, openingComposition } from './drawing/composition'
import { type Drawing, drawingOf } from './drawing/drawing'
import type { Size } from './drawing/frame'
import { isShape } from './drawing/look'
import { softAreasOf } from './drawing/structureLook'
import { OutlineStock } from './drawing/svg/BlockOutline'
import { SharedOutlines } from './drawing/svg/contexts'
import { LegendList } from './drawing/svg/LegendList'
import { MapFigure } from './drawing/svg/MapFigure'
import { textsOf } from './drawing/texts'
import { StillFilters } from './panels/filters/StillFilters'
import { openingView } from './state/view'
import { wordsIn } from './words/words'

/** The opening view as HTML, so that the layout is in the first paint and can be read without any script. */
export function posterOf(atlas: Atlas, ground: Ground): string {
  const drawing = drawingOf(atlas, ground, openingView)
  const words = wordsIn(openingView.language)
  return renderToStaticMarkup(
    <SharedOutlines value={true}>
      <div className="app" data-poster="true">
        <header className="top">
          <h1 className="ellipsis">{words('title')}</h1>
          <p className="subtitle ellipsis">{titleOf(atlas, openingView.language)}</p>
        </header>
        <div className="left">
          <StillFilters atlas={atlas} language={openingView.language} />
        </div>
        <main className="map">
          <OutlineStock
            outlines={[
              ...ground.filter(isShape),
              ...softAreasOf(drawing),
              ...drawing.parks.flatMap(({ blocks }) => blocks),
            ]}
          />
          <div className="poster-wide">
            <PosterFigure drawing={drawing} atlas={atlas} size={designs.wide.size} prefix="poster-wide" />
          </div>
          <div className="poster-tall">
            <PosterFigure drawing={drawing} atlas={atlas} size={designs.tall.size} prefix="poster-tall" />
          </div>
          <div className="legend-place" data-folded="false" data-chosen="false">
            <LegendList drawing={drawing} />
          </div>
          <p className="attribution note">
            <span className="attribution-notice">{drawing.notice} · </span>
            {drawing.attribution}
          </p>
        </main>
      </div>
    </SharedOutlines>,
  )
}

type Props = { readonly drawing: Drawing; readonly atlas: Atlas; readonly size: Size; readonly prefix: string }

function PosterFigure({ drawing, atlas, size, prefix }: Props) {
  const composition = openingComposition(atlas.edition.extent, size)
  return (
    <MapFigure
      drawing={drawing}
      composition={composition}
      texts={textsOf(drawing, composition)}
      size={size}
      prefix={prefix}
    />
  )
}
