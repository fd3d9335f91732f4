import { type Colouring, colouringOf } from '../../drawing/colouring'
import { themesByName } from '../../drawing/theme'
import { useAtlas, useAtlasState, useChoice, useShownLens } from '../../state/AtlasContext'

/** What the colours mean now. */
export function useColouring(): Colouring {
  const { atlas } = useAtlas()
  const lens = useShownLens()
  const openSlots = useChoice('openSlots')
  const statedOnly = useChoice('statedOnly')
  const language = useChoice('language')
  const theme = useChoice('theme')
  const sources = useAtlasState(({ view }) => view.filter.sources)
  return colouringOf(atlas, { lens, openSlots, statedOnly, language, filter: { sources } }, themesByName[theme])
}
