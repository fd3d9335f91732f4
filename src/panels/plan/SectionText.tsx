import { memo } from 'react'
import { useChoice, useWords } from '../../state/AtlasContext'
import { planWordsIn } from '../../words/parts/plan'
import { headingText } from './headingText'
import type { ReadingSection, ReadingSentence } from './reading'
import { SentenceText } from './SentenceText'

type Marks = {
  readonly chosen: string | null
  /** The one that Tab stops at. */
  readonly stop: string | null
  readonly lit: ReadonlySet<string>
  readonly found: ReadonlySet<string>
}

/** A heading with its paragraphs. */
export const SectionText = memo(function Section({ section, ...marks }: Marks & { readonly section: ReadingSection }) {
  const language = useChoice('language')
  const words = useWords(planWordsIn)
  const Heading = `h${section.level + 2}` as 'h3' | 'h4' | 'h5'
  const hasText = section.paragraphs.some((sentences) => sentences.some(({ pieces }) => pieces !== null))
  return (
    <section>
      <Heading data-section={section.id} lang={hasText ? 'zh' : undefined}>
        {headingText(section, hasText ? 'zh' : language, words)}
      </Heading>
      {section.isBare ? <p className="muted plan-bare">{words('plan.noClauses')}</p> : null}
      {section.paragraphs.map((sentences) => (
        <Paragraph key={sentences[0]?.key} sentences={sentences} {...marks} />
      ))}
    </section>
  )
})

function Paragraph({ sentences, ...marks }: Marks & { readonly sentences: readonly ReadingSentence[] }) {
  const isText = sentences.some(({ pieces }) => pieces !== null)
  return (
    <div className={isText ? 'plan-paragraph' : 'plan-clauses'} lang={isText ? 'zh' : undefined}>
      {sentences.map((sentence) => (
        <SentenceText
          key={sentence.key}
          sentence={sentence}
          isChosen={sentence.key === marks.chosen}
          isStop={sentence.key === marks.stop}
          isLit={marks.lit.has(sentence.key)}
          isFound={marks.found.has(sentence.key)}
        />
      ))}
    </div>
  )
}
