import type { ParkId } from '../../domain/atlas'
import { clauseKey, parksOfClause } from '../../domain/clauseFacts'
import type { ChapterHits, SentenceHit } from '../../domain/planSearch'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { planWordsIn } from '../../words/parts/plan'
import { headingText } from './headingText'
import { ParkButtons } from './ParkButtons'

type Props = { readonly query: string; readonly chapters: readonly ChapterHits[] }

/** The sentences that a search found under their chapters, and the parks that they are about. */
export function SearchResults({ query, chapters }: Props) {
  const words = useWords(planWordsIn)
  const count = chapters.reduce((sum, { hits }) => sum + hits.length, 0)
  return (
    <section className="plan-results">
      <p role="status">{count > 0 ? words('plan.found', { count, query }) : words('plan.notFound', { query })}</p>
      {chapters.map((one) => (
        <Chapter key={one.chapter.id} {...one} />
      ))}
    </section>
  )
}

function Chapter({ chapter, hits }: ChapterHits) {
  const { atlas } = useAtlas()
  const { language } = useView()
  const words = useWords(planWordsIn)
  const titleEn = atlas.outline.find(({ id }) => id === chapter.id)?.titleEn ?? null
  const named = new Set(hits.flatMap(({ clause }) => parksOfClause(atlas, clause)))
  const parks: readonly ParkId[] = atlas.parks.map(({ id }) => id).filter((id) => named.has(id))
  return (
    <section>
      <h3>
        {headingText({ ...chapter, titleEn }, language, words)}{' '}
        <span className="plan-count">{words('plan.hits', { count: hits.length })}</span>
      </h3>
      {parks.length > 0 ? <ParkButtons label={words('plan.parksHit')} parks={parks} /> : null}
      <ul>
        {hits.map((hit) => (
          <Hit key={clauseKey(hit.clause)} {...hit} />
        ))}
      </ul>
    </section>
  )
}

function Hit({ clause, excerpt }: SentenceHit) {
  const { store } = useAtlas()
  const { clause: chosen } = useView()
  let at = 0
  return (
    <li>
      <button
        type="button"
        lang="zh"
        aria-pressed={chosen !== null && clauseKey(chosen) === clauseKey(clause)}
        onClick={() => store.getState().show({ clause })}
      >
        {excerpt.map(({ text, hit }) => {
          at += text.length
          return hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>
        })}
      </button>
    </li>
  )
}
