import { nameIn } from '../../domain/named'
import { nearTerms } from '../../domain/search/nearTerms'
import { termsOf } from '../../domain/search/query'
import { visible } from '../../domain/searchText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { foundWordsIn } from '../../words/parts/found'
import type { FoundLines } from './useFound'

type Props = {
  readonly query: string
  readonly groups: readonly FoundLines[]
  readonly parks: number
  /** Whether the plan does say it of a park, which something else that is asked leaves out. */
  readonly isSaid: boolean
  /** Of the plan's text, where it is open. */
  readonly sentences: number | null
}

/** Where no park answers: what does, or that nothing does, and which terms are near. */
export function DeadEnd({ query, groups, parks, isSaid, sentences }: Props) {
  const words = useWords(foundWordsIn)
  if (parks > 0) return null
  const asked = visible(query)
  const entries = groups.filter(({ kind }) => kind !== 'sentence')
  return (
    <>
      <p role="status" className="found-none">
        {isSaid
          ? words('found.noParkHere', { query: asked })
          : entries.length > 0
            ? words('found.noPark', { query: asked, counts: countsOf(entries, words) })
            : sentences === null
              ? words('found.nothing', { query: asked })
              : sentences === 0
                ? words('found.unused', { query: asked })
                : words('found.sentencesOnly', { query: asked, count: sentences })}
      </p>
      {isSaid || entries.length > 0 ? null : <NearTerms query={query} />}
    </>
  )
}

function countsOf(groups: readonly FoundLines[], words: ReturnType<typeof foundWordsIn>): string {
  const zone = groups.reduce((sum, { ofZone }) => sum + ofZone, 0)
  const others = groups.flatMap(({ kind, lines, ofZone }) => {
    const count = lines.length - ofZone
    return count > 0 ? [words(`found.kind.${kind}`, { count })] : []
  })
  return [...(zone > 0 ? [words('found.zone', { count: zone })] : []), ...others].join(words('join.conditions'))
}

/** Terms of the atlas that are written like what was typed; a click searches for one. */
function NearTerms({ query }: { readonly query: string }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const words = useWords(foundWordsIn)
  const near = [
    ...new Set(termsOf(atlas, query).flatMap((term) => nearTerms(atlas, term).map((named) => nameIn(language, named)))),
  ]
  if (near.length === 0) return null
  return (
    <p className="bar small">
      {words('found.near')}
      {near.map((name) => (
        <Button
          key={name}
          look="link"
          onClick={() => store.getState().ask((filter) => ({ ...filter, query: name, match: 'all' }))}
        >
          {name}
        </Button>
      ))}
    </p>
  )
}
