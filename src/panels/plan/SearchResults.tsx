import { memo, useState } from 'react'
import type { ParkId } from '../../domain/atlas'
import { clauseKey, parksOfClause } from '../../domain/clauseFacts'
import type { ChapterHits, SentenceHit } from '../../domain/planSearch'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { planWordsIn } from '../../words/parts/plan'
import { headingText } from './headingText'
import { ParkButtons } from './ParkButtons'

/** So many sentences are listed at first, and more when they are asked for. */
const atFirst = 300

type Props = { readonly query: string; readonly chapters: readonly ChapterHits[] }

/** The sentences that a search found under their chapters, and the parks that they are about. */
export function SearchResults({ query, chapters }: Props) {
  const words = useWords(planWordsIn)
  const count = chapters.reduce((sum, { hits }) => sum + hits.length, 0)
  const [more, setMore] = useState({ query, count: 0 })
  const shown = atFirst + (more.query === query ? more.count : 0)
  return (
    <section className="stack">
      <p role="status">{count > 0 ? words('plan.found', { count, query }) : words('plan.notFound', { query })}</p>
      {chapters.map((one, at) => (
        <Chapter key={one.chapter.id} {...one} shown={shown - before(chapters, at)} />
      ))}
      {count > shown ? (
        <Button size="small" onClick={() => setMore({ query, count: shown })}>
          {words('plan.moreHits', { count: count - shown })}
        </Button>
      ) : null}
    </section>
  )
}

function before(chapters: readonly ChapterHits[], at: number): number {
  return chapters.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0)
}

function Chapter({ chapter, hits, shown }: ChapterHits & { readonly shown: number }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const chosen = useChoice('clause')
  const words = useWords(planWordsIn)
  const titleEn = atlas.outline.find(({ id }) => id === chapter.id)?.titleEn ?? null
  const named = new Set(hits.flatMap(({ clause }) => parksOfClause(atlas, clause)))
  const parks: readonly ParkId[] = atlas.parks.map(({ id }) => id).filter((id) => named.has(id))
  return (
    <section>
      <h3>
        {headingText({ ...chapter, titleEn }, language, words)}{' '}
        <span className="small muted">{words('plan.hits', { count: hits.length })}</span>
      </h3>
      {parks.length > 0 ? <ParkButtons label={words('plan.parksHit')} parks={parks} /> : null}
      <ul>
        {hits.slice(0, Math.max(0, shown)).map((hit) => (
          <Hit
            key={clauseKey(hit.clause)}
            {...hit}
            isChosen={chosen !== null && clauseKey(chosen) === clauseKey(hit.clause)}
          />
        ))}
      </ul>
    </section>
  )
}

const Hit = memo(function Hit({ clause, excerpt, isChosen }: SentenceHit & { readonly isChosen: boolean }) {
  const { store } = useAtlas()
  let at = 0
  return (
    <li>
      <Button
        look="row"
        className="plan-hit"
        lang="zh"
        aria-pressed={isChosen}
        onClick={() => store.getState().show({ clause })}
      >
        {excerpt.map(({ text, hit }) => {
          at += text.length
          return hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>
        })}
      </Button>
    </li>
  )
})
