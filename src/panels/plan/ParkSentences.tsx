import { type Clause, clauseText } from '../../domain/clause'
import { clauseKey } from '../../domain/clauseFacts'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { planWordsIn } from '../../words/parts/plan'

type Props = { readonly clauses: readonly Clause[]; readonly name: string }

/** Where the plan speaks of the chosen park; each leads to its sentence. */
export function ParkSentences({ clauses, name }: Props) {
  const { store } = useAtlas()
  const chosen = useChoice('clause')
  const language = useChoice('language')
  const words = useWords(planWordsIn)
  return (
    <section>
      <h3>{words('plan.ofPark', { count: clauses.length, park: name })}</h3>
      <ul className="bar">
        {clauses.map((clause) => (
          <li key={clauseKey(clause)}>
            <Button
              look="link"
              aria-pressed={chosen !== null && clauseKey(chosen) === clauseKey(clause)}
              onClick={() => store.getState().show({ clause })}
            >
              {clauseText(clause, language)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
