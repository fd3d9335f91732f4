import './found.css'
import { termsOf } from '../../domain/search/query'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { foundWordsIn } from '../../words/parts/found'
import { DeadEnd } from './DeadEnd'
import { FoundGroup } from './FoundGroup'
import { useFound } from './useFound'

/** What the search finds in all that the atlas holds; its parks are the answer below. */
export function FoundSection() {
  const words = useWords(foundWordsIn)
  const found = useFound()
  return (
    <section className="found" aria-label={words('found.label')}>
      <SynonymNotes query={found.query} />
      <DeadEnd {...found} />
      {found.groups.map((group) => (
        <FoundGroup key={`${group.kind} ${found.query}`} group={group} />
      ))}
    </section>
  )
}

/** Which words of ours stand for what was typed, and why. */
function SynonymNotes({ query }: { readonly query: string }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(foundWordsIn)
  return termsOf(atlas, query).map(({ text, synonyms }) =>
    synonyms.map(({ id, means, reason, reasonEn }) => (
      <p key={id} className="note">
        {words('found.synonym', {
          word: text,
          means: means.join(words('questions.join.any')),
          reason: language === 'zh' ? reason : reasonEn,
        })}
      </p>
    )),
  )
}
