import type { Clause, ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseText } from '../../domain/clause'
import { nameIn } from '../../domain/named'
import { ownLinks } from '../../domain/ownSentence'
import { rolesOf } from '../../domain/roles'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'

type Props = { readonly park: ParkId; readonly width: number }

type Line = { readonly text: string; readonly clause: Clause }

/** What the plan gives the chosen park, large enough for a room, each with its clause. */
export function ParkCard({ park: id, width }: Props) {
  const { atlas } = useAtlas()
  const { language } = useView()
  const words = useWords()
  const park = byId(atlas.parks).get(id)
  if (!park) return null
  const group = atlas.groups.find((one) => one.id === park.group)
  const industries = ownLinks(atlas, id).flatMap(({ industry, clause }): Line[] => {
    const named = byId(atlas.industries).get(industry)
    return named ? [{ text: nameIn(language, named), clause }] : []
  })
  const roles = rolesOf(atlas, id).map(({ pattern, slot }) => ({
    text: words('talk.role', {
      pattern: nameIn(language, pattern),
      slot: nameIn(language, { name: slot.label, nameEn: slot.labelEn }),
    }),
    clause: slot.clause,
  }))
  const sites = atlas.sites
    .filter((site) => site.park === id)
    .map((site) => ({ text: nameIn(language, site), clause: site.clause }))
  return (
    <aside className="park-card" style={{ width }} aria-label={nameIn(language, park)}>
      <h2>{nameIn(language, park)}</h2>
      {group ? <p>{nameIn(language, { name: group.fullName, nameEn: group.fullNameEn })}</p> : null}
      <CardList title={words('detail.industries')} lines={industries} />
      <CardList title={words('detail.roles')} lines={roles} />
      <CardList title={words('detail.sites')} lines={sites} />
    </aside>
  )
}

/** Lines of one clause share its mark. */
function CardList({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { language } = useView()
  const words = useWords()
  if (lines.length === 0) return null
  const byClause = new Map<string, string[]>()
  for (const { text, clause } of lines) {
    const mark = clauseText(clause, language)
    byClause.set(mark, [...(byClause.get(mark) ?? []), text])
  }
  return (
    <section>
      <h3>{title}</h3>
      {[...byClause].map(([mark, texts]) => (
        <p key={mark}>
          {texts.join(words('lens.parkJoin'))} <span className="card-clause">{mark}</span>
        </p>
      ))}
    </section>
  )
}
