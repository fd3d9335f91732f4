import type { Holder } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { isUmbrella } from '../../domain/countedLinks'
import { printedFigure } from '../../domain/figure'
import { type Named, nameIn } from '../../domain/named'
import type { PlanFact } from '../../domain/planFacts'
import { useAtlas, useChoice } from '../../state/AtlasContext'
import { FilterButton } from '../facts/FilterButton'
import { TaskText } from '../facts/TaskText'

/** A fact in few words, with its words that filter as buttons. */
export function FactText({ fact }: { readonly fact: PlanFact }) {
  const language = useChoice('language')
  const named = (thing: Named) => nameIn(language, thing)
  switch (fact.kind) {
    case 'park':
      return named(fact.park)
    case 'group':
      return (
        <FilterButton facet="group" value={fact.group.id}>
          {named({ name: fact.group.fullName, nameEn: fact.group.fullNameEn })}
        </FilterButton>
      )
    case 'industry':
      return fact.industry.umbrella ? (
        named(fact.industry)
      ) : (
        <FilterButton facet="industry" value={fact.industry.id}>
          {named(fact.industry)}
        </FilterButton>
      )
    case 'link':
      return <LinkText link={fact.link} />
    case 'pattern':
      return named(fact.pattern)
    case 'slot':
      return <SlotText {...fact} />
    case 'task':
      return (
        <>
          <HolderText holder={fact.task.holder} /> <TaskText task={fact.task} />
        </>
      )
    case 'site':
      return named(fact.site)
    case 'actor':
      return (
        <>
          <strong>{named(fact.actor)}</strong>{' '}
          <span className="muted">{named({ name: fact.duty.role, nameEn: fact.duty.roleEn })}</span>
        </>
      )
    case 'figure':
      return (
        <>
          {named(fact.indicator)} <strong lang="zh">{printedFigure(fact.figure)}</strong>{' '}
          <span className="muted">{fact.figure.year}</span>
        </>
      )
  }
}

function LinkText({ link }: { readonly link: Extract<PlanFact, { kind: 'link' }>['link'] }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const industry = byId(atlas.industries).get(link.industry)
  return (
    <>
      <HolderText holder={link.holder} /> <span className="muted">{language === 'zh' ? link.verb : link.verbEn}</span>{' '}
      {industry && !isUmbrella(atlas, link) ? (
        <FilterButton facet="industry" value={industry.id} source={link.source}>
          {nameIn(language, industry)}
        </FilterButton>
      ) : industry ? (
        nameIn(language, industry)
      ) : null}
    </>
  )
}

function SlotText({ pattern, slot }: Extract<PlanFact, { kind: 'slot' }>) {
  const language = useChoice('language')
  const label = nameIn(language, { name: slot.label, nameEn: slot.labelEn })
  return (
    <>
      {nameIn(language, pattern)} ·{' '}
      {pattern.spatial && pattern.industry && !slot.open ? (
        <FilterButton facet="pattern" value={slot.id}>
          {label}
        </FilterButton>
      ) : (
        label
      )}
    </>
  )
}

/** Whose the fact is; nothing for the whole zone. */
function HolderText({ holder }: { readonly holder: Holder }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  if ('zone' in holder) return null
  const whose =
    'park' in holder ? byId(atlas.parks).get(holder.park) : atlas.groups.find(({ id }) => id === holder.group)
  return whose ? <strong>{nameIn(language, whose)}</strong> : null
}
