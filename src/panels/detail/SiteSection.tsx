import type { Park } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Fact } from '../facts/Fact'
import { FilterButton } from '../facts/FilterButton'
import { PanelSection } from '../facts/PanelSection'

/** The special parks, corridors and platforms that the plan names for the park. */
export function SiteSection({ park }: { readonly park: Park }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const sites = atlas.sites.filter((site) => site.park === park.id)
  return (
    <PanelSection foldsGrounds title={words('sites')}>
      {sites.length === 0 ? <p className="muted">{words('detail.noSites')}</p> : null}
      <ul className="facts">
        {sites.map((site) => (
          <Fact key={site.id} clause={site.clause} basis={site.basis}>
            {nameIn(language, site)}{' '}
            <FilterButton facet="site" value={site.kind}>
              {words(`site.${site.kind}`)}
            </FilterButton>
          </Fact>
        ))}
      </ul>
    </PanelSection>
  )
}
