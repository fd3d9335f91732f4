import { extentsBetween } from '../../drawing/noticeText'
import './compare.css'
import type { Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { sharingByDistance } from '../../domain/distance'
import { mostAlike, onlyHere } from '../../domain/likeness'
import { nameIn, tagIn } from '../../domain/named'
import { distanceText } from '../../drawing/distanceText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { compareWordsIn } from '../../words/parts/compare'
import { BasisBadge } from '../facts/Fact'
import { PanelSection } from '../facts/PanelSection'
import { DefinedHeading } from './Definition'
import { LikenessFigure } from './LikenessFigure'
import { termNames } from './termNames'

const shownAtMost = 3

/** The parks most like this one, the nearest with an industry in common, and what it alone has. */
export function NearSection({ park }: { readonly park: Park }) {
  const { atlas } = useAtlas()
  const words = useWords(compareWordsIn)
  const alike = mostAlike(atlas, park.id)
  return (
    <div className="near">
      <PanelSection title={words('compare.near')}>
        <DefinedHeading of="likeness" title={words('compare.alike')} level={4}>
          <BasisBadge basis="derived" />
        </DefinedHeading>
        {alike.length === 0 ? <p className="muted">{words('compare.noAlike')}</p> : null}
        <ul className="stack">
          {alike.slice(0, shownAtMost).map(({ park: other, likeness, shared }) => (
            <li key={other}>
              <div className="detail-line">
                <OpenPark id={other} />
                <LikenessFigure likeness={likeness} />
              </div>
              <Shared terms={shared} />
            </li>
          ))}
        </ul>
        <Nearest park={park} />
        <Only park={park} />
      </PanelSection>
    </div>
  )
}

function Nearest({ park }: { readonly park: Park }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const [nearest] = sharingByDistance(atlas, park.id)
  if (!nearest) return null
  return (
    <>
      <DefinedHeading of="distance" title={words('compare.nearest')} level={4}>
        <BasisBadge basis="external" />
      </DefinedHeading>
      <div className="detail-line">
        <OpenPark id={nearest.park} />
        <span>
          <span className="muted">{extentsBetween(atlas, language)}</span>{' '}
          <span className="compare-figure">{distanceText(nearest.kilometres, language)}</span>
        </span>
      </div>
      <Shared terms={nearest.shared} />
    </>
  )
}

function Only({ park }: { readonly park: Park }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const { industries, roles, siteKinds } = onlyHere(atlas, park.id)
  const separator = words('join.conditions')
  const named = roles.map(({ pattern, slot }) =>
    words('compare.role', {
      pattern: nameIn(language, pattern),
      slot: tagIn(language, slot),
    }),
  )
  const lines = [
    ...(industries.length > 0
      ? [words('compare.onlyIndustries', { terms: termNames(atlas, industries, language) })]
      : []),
    ...(named.length > 0 ? [words('compare.onlyRoles', { terms: named.join(separator) })] : []),
    ...(siteKinds.length > 0
      ? [words('compare.onlySites', { terms: siteKinds.map((kind) => words(`site.${kind}`)).join(separator) })]
      : []),
  ]
  return (
    <>
      <DefinedHeading of="only" title={words('compare.only')} level={4}>
        <BasisBadge basis="derived" />
      </DefinedHeading>
      {lines.length === 0 ? <p className="muted">{words('compare.onlyNothing')}</p> : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}

function Shared({ terms }: { readonly terms: Parameters<typeof termNames>[1] }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  return <p className="small muted">{words('compare.shares', { terms: termNames(atlas, terms, language) })}</p>
}

function OpenPark({ id }: { readonly id: Park['id'] }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const park = byId(atlas.parks).get(id)
  if (!park) return null
  return (
    <Button look="link" onClick={() => store.getState().show({ selection: { park: id } })}>
      {nameIn(language, park)}
    </Button>
  )
}
