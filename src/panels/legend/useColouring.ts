import { type Colouring, colouringOf } from '../../drawing/colouring'
import { themesByName } from '../../drawing/theme'
import { useAtlas, useAtlasState } from '../../state/AtlasContext'

/** What the colours mean now. */
export function useColouring(): Colouring {
  const { atlas } = useAtlas()
  const lens = useAtlasState(({ view }) => view.lens)
  const openSlots = useAtlasState(({ view }) => view.openSlots)
  const language = useAtlasState(({ view }) => view.language)
  const theme = useAtlasState(({ view }) => view.theme)
  const sources = useAtlasState(({ view }) => view.filter.sources)
  return colouringOf(atlas, { lens, openSlots, language, filter: { sources } }, themesByName[theme])
}
