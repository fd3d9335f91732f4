import type { ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { cardOf } from './parkCard'

type Props = { readonly park: ParkId; readonly width: number }

/** What the plan gives the chosen park, large enough for a room, each part with its clauses. */
export function ParkCard({ park: id, width }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const park = byId(atlas.parks).get(id)
  if (!park) return null
  const name = nameIn(language, park)
  const group = atlas.groups.find((one) => one.id === park.group)
  const full = group ? nameIn(language, { name: group.fullName, nameEn: group.fullNameEn }) : name
  return (
    <aside className="park-card" data-look={group?.look} style={{ width }} aria-label={name}>
      <h2>{name}</h2>
      {full === name ? null : <p>{full}</p>}
      {cardOf(atlas, id, language).map(({ kind, lines, clauses }) => (
        <section key={kind}>
          <h3>
            {words(kind)} <span className="card-clause">{clauses}</span>
          </h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </aside>
  )
}
