import type { Basis, Link, Park } from '../../domain/atlas'
import { type ComparedTerm, comparedKinds, comparedRoles, comparedSites, type Share } from '../../domain/compared'
import type { Facet } from '../../domain/facets'
import type { PassingTerm } from '../../domain/inPassing'
import { nameIn, tagIn } from '../../domain/named'
import { valuesNamed } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { compareWordsIn } from '../../words/parts/compare'
import { ClauseMark } from '../facts/ClauseMark'
import { BasisBadge, FactGrounds } from '../facts/Fact'
import { TaskText } from '../facts/TaskText'
import { TopicLink } from '../facts/TopicLink'

type Props = { readonly park: Park; readonly parks: readonly Park[] }

const signs: Readonly<Record<Share, string>> = { all: '●', some: '◐', one: '○' }

/** Whether all, some or one of the compared parks have what follows, by shape and in words. */
export function ShareMark({ share }: { readonly share: Share }) {
  const words = useWords(compareWordsIn)
  const said = words(`compare.mark.${share}`)
  return (
    <span className="compare-mark" data-share={share} title={said}>
      <span aria-hidden="true">{signs[share]}</span>
      <span className="hidden">{said}：</span>
    </span>
  )
}

/** Who names it, clause by clause. */
function LinkGrounds({ links }: { readonly links: readonly Link[] }) {
  const words = useWords()
  return (
    <span className="note compare-grounds">
      {links.map((link) => (
        <span key={`${link.source} ${link.verb}`}>
          {words(`source.${link.source}`)} <ClauseMark clause={link.clause} /> <BasisBadge basis={link.basis} />
        </span>
      ))}
    </span>
  )
}

export function TermCell({ terms, of }: { readonly terms: readonly ComparedTerm[]; readonly of: number }) {
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  if (terms.length === 0) return <Nothing />
  return (
    <ul>
      {terms.map(({ industry, links, having, passing, share }) => (
        <li key={industry.id}>
          <ShareMark share={share} /> <strong>{nameIn(language, industry)}</strong>
          <TopicLink of="industry" id={industry.id} />
          {share === 'some' ? <span className="muted"> {words('compare.shared', { count: having, of })}</span> : null}
          {passing > 0 ? <span className="muted"> {words('compare.inPassing', { count: passing })}</span> : null}
          <LinkGrounds links={links} />
        </li>
      ))}
    </ul>
  )
}

/** What the plan says of a park in passing alone, without a mark, as it is in no count. */
export function PassingCell({ terms }: { readonly terms: readonly PassingTerm[] }) {
  const language = useChoice('language')
  if (terms.length === 0) return <Nothing />
  return (
    <ul>
      {terms.map(({ industry, links }) => (
        <li key={industry.id}>
          {nameIn(language, industry)}
          <LinkGrounds links={links} />
        </li>
      ))}
    </ul>
  )
}

export function GroupCell({ park }: { readonly park: Park }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const group = atlas.groups.find(({ id }) => id === park.group)
  if (!group) return null
  return (
    <>
      <i className="group-mark" data-look={group.look} aria-hidden="true" /> {nameIn(language, group)}{' '}
      <span className="muted">{nameIn(language, { name: group.fullName, nameEn: group.fullNameEn })}</span>
      <FactGrounds clause={park.clause} basis="derived" />
    </>
  )
}

type ToldProps = { readonly park: Park; readonly facet: Facet; readonly basis: Basis }

export function ToldCell({ park, facet, basis }: ToldProps) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  return (
    <>
      {valuesNamed(atlas, facet, park.id, language).join(words('join.conditions'))}
      <FactGrounds clause={null} basis={basis} />
    </>
  )
}

export function RoleCell({ park, parks }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const roles = comparedRoles(atlas, park, parks)
  if (roles.length === 0) return <Nothing />
  return (
    <ul>
      {roles.map(({ pattern, slot, share }) => (
        <li key={slot.id}>
          <ShareMark share={share} />{' '}
          <strong>
            {words('compare.role', {
              pattern: nameIn(language, pattern),
              slot: tagIn(language, slot),
            })}
          </strong>
          <FactGrounds clause={slot.clause} basis={slot.basis} />
        </li>
      ))}
    </ul>
  )
}

export function TaskCell({ park, parks }: Props) {
  const { atlas } = useAtlas()
  const words = useWords(compareWordsIn)
  const kinds = comparedKinds(atlas, park, parks)
  if (kinds.length === 0) return <Nothing />
  const count = kinds.reduce((sum, { tasks }) => sum + tasks.length, 0)
  return (
    <>
      <p className="muted">{words('compare.taskTotal', { count })}</p>
      {kinds.map(({ kind, tasks, share }) => (
        <details key={kind}>
          <summary>
            <ShareMark share={share} /> {words(`kind.${kind}`)} <strong>{tasks.length}</strong>
          </summary>
          <ul className="compare-tasks">
            {tasks.map((task) => (
              <li key={task.id}>
                <TaskText task={task} />
                <FactGrounds clause={task.clause} basis={task.basis} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

export function SiteCell({ park, parks }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const sites = comparedSites(atlas, park, parks)
  if (sites.length === 0) return <Nothing />
  return (
    <ul>
      {sites.map(({ site, share }) => (
        <li key={site.id}>
          <strong>{nameIn(language, site)}</strong>{' '}
          <span className="muted">
            <ShareMark share={share} /> {words(`site.${site.kind}`)}
          </span>
          <FactGrounds clause={site.clause} basis={site.basis} />
        </li>
      ))}
    </ul>
  )
}

function Nothing() {
  const words = useWords(compareWordsIn)
  return <span className="muted">{words('none')}</span>
}
