import { termsOf } from '../../domain/search/query'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { Segmented } from '../../ui/Segmented'

/** Of several terms, whether one is enough or all are wanted. */
export function MatchChoice() {
  const words = useWords()
  const { atlas, store } = useAtlas()
  const match = useAtlasState(({ view }) => view.filter.match)
  const hasSeveral = useAtlasState(({ view }) => termsOf(atlas, view.filter.query).length > 1)
  if (!hasSeveral) return null
  return (
    <div className="search-match">
      <Segmented
        label={words('filters.match')}
        value={match}
        options={[
          { value: 'any', name: words('filters.any') },
          { value: 'all', name: words('filters.all') },
        ]}
        onChange={(next) => store.getState().ask((filter) => ({ ...filter, match: next }))}
      />
    </div>
  )
}
