import type { Atlas, Link, Park, Task } from '../../src/domain/atlas'
import { type Facet, facets } from '../../src/domain/facets'
import type { Filter } from '../../src/domain/filter'

/** The rules of the filter once more, value by value and with nothing worked out ahead: slow and plain. */
function hasValue(atlas: Atlas, park: Park, facet: Facet, value: string, sources: Filter['sources']): boolean {
  switch (facet) {
    case 'group':
      return park.group === value
    case 'district':
      return park.districts.some((district) => district === value)
    case 'pattern':
      return atlas.patterns.some(({ id, slots }) =>
        slots.some((slot) => slot.parks.includes(park.id) && (slot.id === value || id === value)),
      )
    case 'site':
      return atlas.sites.some((site) => site.park === park.id && site.kind === value)
    case 'kind':
      return atlas.tasks.some(({ holder, kind }) => {
        if (kind !== value || 'zone' in holder) return false
        return 'park' in holder ? holder.park === park.id : sources.includes('group') && holder.group === park.group
      })
    case 'industry':
      return atlas.links.some((link) => {
        const { holder, industry, source } = link
        if (isVague(atlas, link) || !sources.includes(source)) return false
        const carries = 'park' in holder ? holder.park === park.id : holder.group === park.group
        return carries && isUnder(atlas, industry, value)
      })
    case 'verb':
      return (
        links(atlas, park, sources).some(({ verb }) => verb === value) ||
        atlas.tasks.some(({ holder, verb }) => {
          if (verb !== value || 'zone' in holder) return false
          return 'park' in holder ? holder.park === park.id : sources.includes('group') && holder.group === park.group
        })
      )
    case 'tier':
      return links(atlas, park, sources).some(
        ({ industry }) => atlas.industries.find(({ id }) => id === industry)?.tier === value,
      )
    case 'actor':
      return atlas.actors.some(
        ({ id, duties }) =>
          id === value &&
          duties.some(({ everyPark, tasks }) => {
            const done = atlas.tasks.filter((task) => tasks.includes(task.id))
            const lies = ({ sites }: Task) =>
              atlas.sites.some((site) => site.park === park.id && sites.includes(site.id))
            return (
              everyPark ||
              done.some(
                (task) =>
                  lies(task) ||
                  ('park' in task.holder && task.holder.park === park.id) ||
                  ('group' in task.holder && task.holder.group === park.group),
              )
            )
          }),
      )
    case 'holder':
      return atlas.tasks.some(({ holder }) => {
        if ('park' in holder) return value === 'park' && holder.park === park.id
        return value === 'group' && 'group' in holder && holder.group === park.group && sources.includes('group')
      })
    case 'question':
      return isAsked(atlas, park, value)
  }
}

function links(atlas: Atlas, park: Park, sources: Filter['sources']): readonly Link[] {
  return atlas.links.filter((link) => {
    const { holder, source } = link
    if (isVague(atlas, link) || !sources.includes(source)) return false
    return 'park' in holder ? holder.park === park.id : holder.group === park.group
  })
}

function isAsked(atlas: Atlas, park: Park, kind: string): boolean {
  const says = ({ id }: Park, industry: string | null) =>
    atlas.links.some(
      (link) =>
        'park' in link.holder &&
        link.holder.park === id &&
        link.source === 'own' &&
        !isVague(atlas, link) &&
        link.industry === industry,
    )
  const parentOf = (industry: string) => atlas.industries.find(({ id }) => id === industry)?.parent
  const layouts = atlas.patterns.filter(({ industry, spatial }) => spatial && industry !== null)
  const listed = layouts.filter(({ slots }) => slots.some(({ parks }) => parks.includes(park.id)))
  const unlisted = layouts.filter((pattern) => !listed.includes(pattern) && says(park, pattern.industry))
  switch (kind) {
    case 'slot-unsaid':
      return listed.some(({ industry }) => !says(park, industry))
    case 'outside-closed-list':
      return unlisted.some(({ slots }) => slots.every(({ open }) => !open))
    case 'candidate-for-x':
      return unlisted.some(({ slots }) => slots.some(({ open }) => open))
    case 'group-term-unnamed':
      return atlas.links.some((link) => {
        const { holder, industry } = link
        if (!('group' in holder) || holder.group !== park.group || isVague(atlas, link)) return false
        const head = parentOf(industry)
        const like = atlas.industries.some(({ id, parent }) => head && parent === head && says(park, id))
        return like && !atlas.parks.some((other) => other.group === park.group && says(other, industry))
      })
    default:
      return false
  }
}

function isVague(atlas: Atlas, { umbrella, industry }: Link): boolean {
  return umbrella === true || atlas.industries.some((term) => term.id === industry && term.umbrella)
}

function isUnder(atlas: Atlas, industry: string, head: string): boolean {
  const parent = atlas.industries.find(({ id }) => id === industry)?.parent
  return industry === head || (parent !== undefined && isUnder(atlas, parent, head))
}

export function parksThatPass(atlas: Atlas, filter: Filter): readonly Park[] {
  return atlas.parks.filter((park) => facets.every((facet) => isMet(atlas, park, facet, filter)))
}

function isMet(atlas: Atlas, park: Park, facet: Facet, { choices, sources }: Filter): boolean {
  const { chosen, mode, excluded } = choices[facet]
  const held = (value: string) => hasValue(atlas, park, facet, value, sources)
  const met = chosen.filter(held).length
  const wanted = mode === 'all' ? chosen.length : Math.min(1, chosen.length)
  return met >= wanted && !excluded.some(held)
}

/** How many parks would be left if this value were chosen: beside the others in an "all" facet, else alone. */
export function countWith(atlas: Atlas, filter: Filter, facet: Facet, value: string): number {
  const { mode, chosen } = filter.choices[facet]
  const asked = { ...filter.choices[facet], chosen: mode === 'all' ? [...chosen, value] : [value] }
  return parksThatPass(atlas, { ...filter, choices: { ...filter.choices, [facet]: asked } }).length
}
