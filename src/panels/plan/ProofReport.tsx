import type { OutlineEntry } from '../../domain/atlas'
import { clauseText } from '../../domain/clause'
import { nameIn } from '../../domain/named'
import type { PlanFact } from '../../domain/planFacts'
import type { Doubt, DoubtReason, HeadingDoubt, Proof as PlanProof } from '../../domain/planProof'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { planWordsIn } from '../../words/parts/plan'
import { FactText } from './FactText'
import { factKey } from './factOf'

type Props = { readonly proof: PlanProof; readonly headings: number }

const reasons: readonly DoubtReason[] = ['section', 'sentence', 'words', 'qualifier']

/** How far the text proves the atlas: what it does not, by the reason, and the headings that differ. */
export function ProofReport({ proof, headings }: Props) {
  const words = useWords(planWordsIn)
  const isWhole = proof.doubts.length === 0 && proof.headings.length === 0
  return (
    <section
      className="plan-proof small"
      aria-label={words('plan.proof', { total: proof.total, proven: proof.proven })}
    >
      <p>{isWhole ? words('plan.proofWhole', { headings }) : words('plan.proofPart')}</p>
      {reasons.map((reason) => (
        <Doubts key={reason} reason={reason} doubts={proof.doubts.filter((doubt) => doubt.reason === reason)} />
      ))}
      {proof.headings.length > 0 ? (
        <>
          <h3>{words('plan.headings')}</h3>
          <ul>
            {proof.headings.map((doubt) => (
              <HeadingLine key={`${doubt.section} ${doubt.reason}`} doubt={doubt} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Doubts({ reason, doubts }: { readonly reason: DoubtReason; readonly doubts: readonly Doubt[] }) {
  const words = useWords(planWordsIn)
  if (doubts.length === 0) return null
  const facts = new Map<PlanFact, readonly Doubt[]>()
  for (const doubt of doubts) facts.set(doubt.fact, [...(facts.get(doubt.fact) ?? []), doubt])
  return (
    <>
      <h3>
        {words(`plan.doubt.${reason}`)}{' '}
        <span className="small muted">{words('plan.doubtCount', { count: facts.size })}</span>
      </h3>
      <ul>
        {[...facts].map(([fact, held]) => (
          <DoubtLine key={`${factKey(fact)} ${clauseText(fact.clause, 'zh')}`} fact={fact} doubts={held} />
        ))}
      </ul>
    </>
  )
}

function DoubtLine({ fact, doubts }: { readonly fact: PlanFact; readonly doubts: readonly Doubt[] }) {
  const language = useChoice('language')
  const words = useWords(planWordsIn)
  const said = [...new Set(doubts.map((doubt) => doubt.words))]
  return (
    <li>
      <span className="muted">{words(`fact.${fact.kind === 'link' ? 'industry' : fact.kind}`)}</span>{' '}
      <FactText fact={fact} />{' '}
      <span className="muted">
        {clauseText(doubts[0]?.clause ?? fact.clause, language)}{' '}
        {said.map((one) => words('plan.doubtWords', { words: one })).join(' ')}
      </span>
    </li>
  )
}

function HeadingLine({ doubt: { section, reason, expected, found } }: { readonly doubt: HeadingDoubt }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(planWordsIn)
  const entry: OutlineEntry | undefined = atlas.outline.find(({ id }) => id === section)
  const title = entry ? nameIn(language, { name: entry.title ?? '', nameEn: entry.titleEn }) : ''
  return (
    <li>
      {section} {title}{' '}
      <span className="muted">
        {words(`plan.heading.${reason}`, { expected: expected ?? '—', found: found ?? '—' })}
      </span>
    </li>
  )
}
