import type { Park, ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { type AlikePair, alikePairs, mostAlike } from '../../domain/likeness'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { compareWordsIn } from '../../words/parts/compare'
import { BasisBadge } from '../facts/Fact'
import { BesideButton } from './BesideButton'
import { DefinedHeading } from './Definition'
import { LikenessFigure } from './LikenessFigure'
import { termNames } from './termNames'

const shownAtMost = 10

/** The parks most like the one that is taken or, while none is, the pairs most alike of all. */
export function AlikeList({ park }: { readonly park: Park | null }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const pairs = park
    ? mostAlike(atlas, park.id).map((alike) => ({ ...alike, beside: park.id }))
    : alikePairs(atlas).slice(0, shownAtMost)
  const title = park ? words('compare.alikeTo', { park: nameIn(language, park) }) : words('compare.alike')
  return (
    <section>
      <DefinedHeading of="likeness" title={title} level={3}>
        <BasisBadge basis="derived" />
      </DefinedHeading>
      {pairs.length === 0 ? <p className="muted">{words('compare.noAlike')}</p> : null}
      <ol className="compare-list">
        {pairs.map((pair) => (
          <PairItem key={`${pair.beside} ${pair.park}`} pair={pair} taken={park?.id ?? null} />
        ))}
      </ol>
    </section>
  )
}

function PairItem({ pair, taken }: { readonly pair: AlikePair; readonly taken: ParkId | null }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const [one, other] = [byId(atlas.parks).get(pair.beside), byId(atlas.parks).get(pair.park)]
  if (!one || !other) return null
  const name = nameIn(language, other)
  return (
    <li>
      <div className="line">
        <strong>{taken ? name : `${nameIn(language, one)} — ${name}`}</strong>
        <LikenessFigure likeness={pair.likeness} />
        <BesideButton one={one} other={other} />
      </div>
      <p className="muted">{words('compare.shares', { terms: termNames(atlas, pair.shared, language) })}</p>
    </li>
  )
}
