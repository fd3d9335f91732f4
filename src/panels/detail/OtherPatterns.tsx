import type { Pattern, Slot } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { nameIn, tagIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Fact } from '../facts/Fact'
import { FilterButton } from '../facts/FilterButton'
import { PanelSection } from '../facts/PanelSection'

/** The patterns that order industries or platforms and no parks. */
export function OtherPatterns() {
  const { atlas } = useAtlas()
  const words = useWords()
  const patterns = atlas.patterns.filter(({ spatial }) => !spatial)
  if (patterns.length === 0) return null
  return (
    <PanelSection title={words('zone.patterns')}>
      {patterns.map((pattern) => (
        <PatternSlots key={pattern.id} pattern={pattern} />
      ))}
    </PanelSection>
  )
}

function PatternSlots({ pattern }: { readonly pattern: Pattern }) {
  const language = useChoice('language')
  return (
    <>
      <h4>{nameIn(language, pattern)}</h4>
      <ul className="facts">
        {pattern.slots.map((slot) => (
          <Fact key={slot.id} clause={slot.clause} basis={slot.basis}>
            <strong>{slot.open ? slot.label : tagIn(language, slot)}</strong> <Members slot={slot} />
          </Fact>
        ))}
      </ul>
    </>
  )
}

function Members({ slot }: { readonly slot: Slot }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  if (slot.open) return <span className="muted">{words('zone.open')}</span>
  const industries = slot.industries.flatMap((id) => byId(atlas.industries).get(id) ?? [])
  const sites = slot.sites.flatMap((id) => byId(atlas.sites).get(id) ?? [])
  return (
    <>
      {industries.map((industry) => (
        <FilterButton key={industry.id} facet="industry" value={industry.id}>
          {nameIn(language, industry)}
        </FilterButton>
      ))}
      {sites.map((site) => nameIn(language, site)).join(words('join.conditions'))}
    </>
  )
}
