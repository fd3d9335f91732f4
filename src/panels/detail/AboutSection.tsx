import { type Basis, type Park, sources } from '../../domain/atlas'
import { type Facet, parkValues, toldFacets } from '../../domain/facets'
import { nameIn } from '../../domain/named'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { wordsIn } from '../../words/words'
import { FactGrounds } from '../facts/Fact'
import { FilterButton } from '../facts/FilterButton'
import { PanelSection } from '../facts/PanelSection'
import { TopicLink } from '../facts/TopicLink'
import { AreaList } from './AreaList'
import { ExtentNote } from './ExtentNote'

type Props = { readonly park: Park }

/** Group, districts, what was published of its size, and how far the drawn shape may be trusted. */
export function AboutSection({ park }: Props) {
  const words = useWords()
  return (
    <PanelSection title={wordsIn(useChoice('language'))('panel.extent')}>
      <dl className="detail-about terms stack">
        <GroupRow park={park} />
        {toldFacets.map((told) => (
          <ToldRow key={told.facet} park={park} {...told} />
        ))}
        <div>
          <dt className="small muted">{words('measure.area')}</dt>
          <dd>
            <AreaList areas={park.areas} />
          </dd>
        </div>
        <div>
          <dt className="small muted">{words('detail.extent')}</dt>
          <dd>
            <ExtentNote park={park.id} />
          </dd>
        </div>
      </dl>
    </PanelSection>
  )
}

function GroupRow({ park }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const group = atlas.groups.find(({ id }) => id === park.group)
  if (!group) return null
  return (
    <div>
      <dt className="small muted">{words('facet.group')}</dt>
      <dd className="detail-line">
        <span>
          <span className="detail-mark" data-look={group.look} aria-hidden="true" />
          {nameIn(language, group)}{' '}
          <FilterButton facet="group" value={group.id}>
            {nameIn(language, { name: group.fullName, nameEn: group.fullNameEn })}
          </FilterButton>
        </span>
        <FactGrounds clause={park.clause} basis="derived" />
      </dd>
    </div>
  )
}

type ToldProps = Props & { readonly facet: Facet; readonly basis: Basis }

function ToldRow({ park, facet, basis }: ToldProps) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  return (
    <div>
      <dt className="small muted">{words(`facet.${facet}`)}</dt>
      <dd className="detail-line">
        <span>
          {[...(parkValues(atlas, sources).get(park.id)?.[facet] ?? [])].map((value) => (
            <span key={value}>
              <FilterButton facet={facet} value={value}>
                {valueName(atlas, facet, value, language)}
              </FilterButton>
              <TopicLink of={facet} id={value} />
            </span>
          ))}
        </span>
        <FactGrounds clause={null} basis={basis} />
      </dd>
    </div>
  )
}
