import type { Park } from '../../domain/atlas'
import { type ComparedTerm, comparedTerms, type Share } from '../../domain/compared'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { compareWordsIn } from '../../words/parts/compare'
import { ShareMark } from './cells'

type Props = { readonly parks: readonly Park[] }

/** What the comparison comes to: the industries that all share, that some do, and that each park alone has. */
export function Summary({ parks }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const { sources } = useChoice('filter')
  const terms = comparedTerms(atlas, parks, sources)
  const having = (share: Share) => distinct([...terms.values()].flat().filter((term) => term.share === share))
  const some = having('some')
  return (
    <dl className="compare-summary" aria-label={words('compare.summary')}>
      <Part share="all" name={words('compare.sharedByAll')} terms={having('all')} />
      {some.length > 0 ? <Part share="some" name={words('compare.mark.some')} terms={some} /> : null}
      {parks.map((park) => (
        <Part
          key={park.id}
          share="one"
          name={words('compare.onlyPark', { park: nameIn(language, park) })}
          terms={(terms.get(park.id) ?? []).filter(({ share }) => share === 'one')}
        />
      ))}
    </dl>
  )
}

type PartProps = { readonly share: Share; readonly name: string; readonly terms: readonly ComparedTerm[] }

function Part({ share, name, terms }: PartProps) {
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  return (
    <div data-share={share}>
      <dt>
        <ShareMark share={share} /> {name} <span className="count">{terms.length}</span>
      </dt>
      <dd>{terms.map(({ industry }) => nameIn(language, industry)).join(words('join.conditions')) || words('none')}</dd>
    </div>
  )
}

function distinct(terms: readonly ComparedTerm[]): readonly ComparedTerm[] {
  return [...new Map(terms.map((term) => [term.industry.id, term])).values()]
}
