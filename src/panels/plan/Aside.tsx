import { clausesOfPark } from '../../domain/clauseFacts'
import { nameIn } from '../../domain/named'
import type { ChapterHits } from '../../domain/planSearch'
import { visible } from '../../domain/searchText'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { selectedPark } from '../../state/view'
import { planWordsIn } from '../../words/parts/plan'
import { ChosenSentence } from './ChosenSentence'
import { ParkSentences } from './ParkSentences'
import { SearchResults } from './SearchResults'

type Props = { readonly query: string; readonly chapters: readonly ChapterHits[] }

const kinds = ['park', 'industry', 'site', 'figure'] as const

/** Beside the text: the facts and parks of the chosen sentence, the sentences of the chosen park, what a search found. */
export function Aside({ query, chapters }: Props) {
  const { atlas } = useAtlas()
  const view = useView()
  const words = useWords(planWordsIn)
  const park = atlas.parks.find(({ id }) => id === selectedPark(view))
  const asked = visible(query)
  const isIdle = view.clause === null && asked === '' && !park
  return (
    <aside className="plan-aside small" aria-label={words('plan.aside')} data-idle={isIdle}>
      {view.clause ? <ChosenSentence clause={view.clause} /> : null}
      {asked === '' ? null : <SearchResults query={asked} chapters={chapters} />}
      {park && asked === '' ? (
        <ParkSentences clauses={clausesOfPark(atlas, park.id)} name={nameIn(view.language, park)} />
      ) : null}
      {isIdle ? (
        <div className="plan-hint muted stack">
          <p>{words('plan.hint')}</p>
          <p>
            {words('plan.hintKinds')}
            {kinds.map((kind) => (
              <span key={kind} className="plan-term" data-kind={kind}>
                {words(`fact.${kind}`)}
              </span>
            ))}
          </p>
        </div>
      ) : null}
    </aside>
  )
}
