import { X } from 'lucide-react'
import { type Clause, clauseText } from '../../domain/clause'
import { factsOfClause, parksOfClause } from '../../domain/clauseFacts'
import type { PlanFact } from '../../domain/planFacts'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { planWordsIn } from '../../words/parts/plan'
import { BasisBadge } from '../facts/Fact'
import { FactText } from './FactText'
import { basisOf, factKey } from './factOf'
import { ParkButtons } from './ParkButtons'

/** What rests on the chosen sentence: its parks, then its facts by kind. */
export function ChosenSentence({ clause }: { readonly clause: Clause }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const words = useWords(planWordsIn)
  const parks = parksOfClause(atlas, clause)
  const facts = factsOfClause(atlas, clause).filter(({ kind }) => kind !== 'park')
  return (
    <section>
      <header className="line">
        <h3>{clauseText(clause, language)}</h3>
        <Button
          look="icon"
          size="small"
          label={words('plan.unchoose')}
          onClick={() => store.getState().show({ clause: null })}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      <p className="muted">{parks.length > 0 ? words('plan.parks', { count: parks.length }) : words('plan.noParks')}</p>
      {parks.length > 0 ? <ParkButtons label={words('plan.parks', { count: parks.length })} parks={parks} /> : null}
      {facts.length + parks.length === 0 ? <p className="muted">{words('plan.noFacts')}</p> : null}
      {kinds.map((kind) => (
        <KindList key={kind} kind={kind} facts={facts.filter((fact) => listedAs(fact) === kind)} />
      ))}
    </section>
  )
}

const kinds = ['group', 'pattern', 'slot', 'industry', 'task', 'actor', 'site', 'figure'] as const
type Kind = (typeof kinds)[number]

/** That the sentence is the first to name a term is told with the links of that term. */
function listedAs({ kind }: PlanFact): Kind | null {
  if (kind === 'park') return null
  return kind === 'link' ? 'industry' : kind
}

function KindList({ kind, facts }: { readonly kind: Kind; readonly facts: readonly PlanFact[] }) {
  const words = useWords(planWordsIn)
  const said = new Set(facts.flatMap((fact) => (fact.kind === 'link' ? [fact.link.industry] : [])))
  const listed = facts.filter((fact) => fact.kind !== 'industry' || !said.has(fact.industry.id))
  if (listed.length === 0) return null
  return (
    <>
      <h4>{words(`fact.${kind}`)}</h4>
      <ul className="facts">
        {listed.map((fact) => (
          <li key={factKey(fact)} className="fact">
            <span>
              <FactText fact={fact} />
            </span>
            <BasisBadge basis={basisOf(fact)} />
          </li>
        ))}
      </ul>
    </>
  )
}
