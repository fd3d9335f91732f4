import { useId, useMemo } from 'react'
import type { FoundPicture } from '../../domain/own/findings'
import { drawingOf } from '../../drawing/drawing'
import { cameraFor, uncovered } from '../../drawing/focus'
import { composed } from '../../drawing/pages/footprintMap'
import { MapFigure } from '../../drawing/svg/MapFigure'
import { noTexts } from '../../drawing/texts'
import { useAtlas, useChoice } from '../../state/AtlasContext'
import { openingView } from '../../state/view'

/** As broad as two stand side by side, in CSS pixels. */
const size = { width: 150, height: 104 }

/** How the largest part of a park of the file would lie in one system, over the drawn blocks and the river. */
export function SystemPicture({ picture: { outlines } }: { readonly picture: FoundPicture }) {
  const { atlas, ground } = useAtlas()
  const language = useChoice('language')
  const theme = useChoice('theme')
  const prefix = `own-${useId().replace(/\W/g, '')}`
  const drawn = useMemo(() => {
    const plain = drawingOf(atlas, ground, { ...openingView, structure: false, language, theme })
    const camera = cameraFor([{ geometry: outlines }], size, uncovered)
    const drawing = { ...plain, brought: { asRead: [], corrected: [outlines] } }
    return { drawing, texts: noTexts, composition: composed({ rect: { x: 0, y: 0, ...size }, camera }, []) }
  }, [atlas, ground, language, theme, outlines])
  return (
    <span className="own-picture" aria-hidden="true">
      <MapFigure {...drawn} size={size} prefix={prefix} />
    </span>
  )
}
