import type { Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { nameIn, tagIn } from '../../domain/named'
import { type Role, rolesOf } from '../../domain/roles'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { FactGrounds } from '../facts/Fact'
import { FilterButton } from '../facts/FilterButton'
import { PanelSection } from '../facts/PanelSection'
import { Questions } from './Questions'

/** The park's places in the industries' layouts, with those who share a place. */
export function RoleSection({ park }: { readonly park: Park }) {
  const { atlas } = useAtlas()
  const words = useWords()
  const roles = rolesOf(atlas, park.id)
  return (
    <PanelSection foldsGrounds title={words('roles')}>
      {roles.length === 0 ? <p className="muted">{words('detail.noRoles')}</p> : null}
      <ul className="facts">
        {roles.map((role) => (
          <RoleFact key={role.slot.id} role={role} park={park} />
        ))}
      </ul>
      <Questions park={park.id} />
    </PanelSection>
  )
}

function RoleFact({ role: { pattern, slot }, park }: { readonly role: Role; readonly park: Park }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const industry = pattern.industry ? byId(atlas.industries).get(pattern.industry) : undefined
  return (
    <li className="fact">
      <div className="fact-said">
        {industry ? <span className="muted">{nameIn(language, industry)} </span> : null}
        <span className="role-badge">
          <FilterButton facet="pattern" value={pattern.id}>
            {nameIn(language, pattern)}
          </FilterButton>
          <span className="hidden"> {words('slot')} </span>
          <strong>
            <FilterButton facet="pattern" value={slot.id}>
              {tagIn(language, slot)}
            </FilterButton>
          </strong>
        </span>
      </div>
      <FactGrounds clause={slot.clause} basis={slot.basis} />
      <Peers role={{ pattern, slot }} park={park} />
    </li>
  )
}

function Peers({ role: { slot }, park }: { readonly role: Role; readonly park: Park }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const peers = slot.parks.filter((id) => id !== park.id).flatMap((id) => byId(atlas.parks).get(id) ?? [])
  if (peers.length === 0) return <p className="detail-peers small muted">{words('detail.alone')}</p>
  return (
    <div className="detail-peers line small">
      <span className="muted">{words('detail.peers')}</span>
      <ul className="bar" aria-label={words('detail.peers')}>
        {peers.map((peer) => (
          <li key={peer.id}>
            <Button look="link" onClick={() => store.getState().show({ selection: { park: peer.id } })}>
              {nameIn(language, peer)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
