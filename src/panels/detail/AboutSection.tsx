import type { Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { AreaList } from './AreaList'
import { ExtentNote } from './ExtentNote'
import { FactGrounds } from './Fact'
import { FilterButton } from './FilterButton'

type Props = { readonly park: Park }

/** Group, districts, what was published of its size, and how far the drawn shape may be trusted. */
export function AboutSection({ park }: Props) {
  const words = useWords()
  return (
    <dl className="detail-about">
      <GroupRow park={park} />
      <DistrictRow park={park} />
      <div>
        <dt>{words('measure.area')}</dt>
        <dd>
          <AreaList areas={park.areas} />
        </dd>
      </div>
      <div>
        <dt>{words('detail.extent')}</dt>
        <dd>
          <ExtentNote park={park.id} />
        </dd>
      </div>
    </dl>
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
      <dt>{words('facet.group')}</dt>
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

function DistrictRow({ park }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  return (
    <div>
      <dt>{words('facet.district')}</dt>
      <dd className="detail-line">
        <span>
          {park.districts.map((id) => {
            const district = byId(atlas.districts).get(id)
            return district ? (
              <FilterButton key={id} facet="district" value={id}>
                {nameIn(language, district)}
              </FilterButton>
            ) : null
          })}
        </span>
        <FactGrounds clause={null} basis="external" />
      </dd>
    </div>
  )
}
