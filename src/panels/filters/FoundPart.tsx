import { isBlank } from '../../domain/searchText'
import { useAtlasState, useWords } from '../../state/AtlasContext'
import { LazyView, lazyPart } from '../../ui/LazyPart'

export const foundPart = lazyPart(async () => (await import('../found/FoundSection')).FoundSection)

/** What a search finds besides parks, once something is searched for. */
export function FoundPart() {
  const words = useWords()
  const isAsked = useAtlasState(({ view }) => !isBlank(view.filter.query))
  return isAsked ? <LazyView part={foundPart} given={{}} words={words} wait={null} /> : null
}
