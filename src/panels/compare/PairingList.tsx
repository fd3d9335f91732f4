import type { Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { pairingsOf, type Sharing } from '../../domain/distance'
import { nameIn } from '../../domain/named'
import { distanceText } from '../../drawing/distanceText'
import { extentsBetween } from '../../drawing/noticeText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { compareWordsIn } from '../../words/parts/compare'
import { FactGrounds } from '../facts/Fact'
import { BesideButton } from './BesideButton'
import { DefinedHeading } from './Definition'
import { termNames } from './termNames'

/** Candidates for research in the middle of the layout and making elsewhere, nearest first. */
export function PairingList() {
  const { atlas } = useAtlas()
  const words = useWords(compareWordsIn)
  const pairing = pairingsOf(atlas)
  const hub = pairing ? byId(atlas.parks).get(pairing.hub) : undefined
  if (!pairing || !hub) return null
  return (
    <section>
      <DefinedHeading of="pairing" title={words('compare.pairing')} level={3} />
      <p className="bar">
        <span className="muted">{words('compare.pairingNote')}</span>{' '}
        <FactGrounds clause={pairing.clause} basis="inferred" />
      </p>
      <ol className="compare-list">
        {pairing.partners.map((partner) => (
          <Partner key={partner.park} hub={hub} partner={partner} />
        ))}
      </ol>
    </section>
  )
}

function Partner({ hub, partner }: { readonly hub: Park; readonly partner: Sharing }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const park = byId(atlas.parks).get(partner.park)
  if (!park) return null
  return (
    <li>
      <div className="line">
        <strong>{nameIn(language, park)}</strong>
        <span className="compare-figure" title={extentsBetween(atlas, language)}>
          {distanceText(partner.kilometres, language)}
        </span>
        <BesideButton one={hub} other={park} />
      </div>
      <p className="muted">{words('compare.shares', { terms: termNames(atlas, partner.shared, language) })}</p>
    </li>
  )
}
