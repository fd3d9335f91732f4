import type { ParkId } from '../../domain/atlas'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { ownWordsIn } from '../../words/parts/own'

/** What was published of a park, of which year and of what: an area without its scope compares with nothing. */
export function PublishedArea({ park: id }: { readonly park: ParkId }) {
  const { atlas } = useAtlas()
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const [area] = atlas.parks.find((park) => park.id === id)?.areas ?? []
  if (!area) return <span className="muted">{words('own.noPublished')}</span>
  const scope = language === 'zh' ? area.scope : area.scopeEn
  return (
    <>
      {area.squareKilometres}{' '}
      <span className="own-scope muted" title={scope}>
        {words('own.publishedScope', { year: area.year, scope })}
      </span>
    </>
  )
}
