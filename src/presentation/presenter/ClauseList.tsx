import { clauseText } from '../../domain/clause'
import { clauseKey } from '../../domain/clauseFacts'
import { sentenceAt } from '../../domain/plan'
import { clausesShown } from '../../drawing/clausesShown'
import { useAtlas, useAtlasState, useView, useWords } from '../../state/AtlasContext'
import { savedPlace } from '../../state/savedAddress'
import { talkWordsIn } from '../../words/parts/talk'

/** The clauses of what the stage shows; with the plan's text open, each with its sentence. */
export function ClauseList({ seen }: { readonly seen: string }) {
  const { atlas } = useAtlas()
  const here = useView()
  const words = useWords(talkWordsIn)
  const plan = useAtlasState(({ plan: opened }) => opened?.plan)
  const clauses = clausesShown(atlas, savedPlace(seen, here, atlas).view)
  return (
    <section className="column presenter-clauses" aria-label={words('presenter.clauses')}>
      <h2>{words('presenter.clauses')}</h2>
      {clauses.length === 0 ? <p>{words('presenter.noClauses')}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <ul className="scrolls stack" tabIndex={0} data-scrolls="true" aria-label={words('presenter.clauses')}>
        {clauses.map((clause) => {
          const sentence = plan && sentenceAt(plan, clause)
          return (
            <li key={clauseKey(clause)}>
              {clauseText(clause, here.language)}
              {sentence ? (
                <q lang="zh" className="small muted">
                  {sentence}
                </q>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
