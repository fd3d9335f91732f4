import type { Atlas } from '../domain/atlas'

/** Every id that is used and not there, and every id that is there twice, as `tasks[14].holder: no park "zhabei"`. */
export function brokenReferences(atlas: Atlas): readonly string[] {
  const ids = {
    group: idsOf(atlas.groups),
    park: idsOf(atlas.parks),
    industry: idsOf(atlas.industries),
    district: idsOf(atlas.districts),
    site: idsOf(atlas.sites),
    section: idsOf(atlas.outline),
  }
  const broken: string[] = [...repeated(atlas)]
  const need = (where: string, kind: keyof typeof ids, wanted: readonly (string | null | undefined)[]) => {
    for (const id of wanted) if (id != null && !ids[kind].has(id)) broken.push(`${where}: no ${kind} "${id}"`)
  }
  const needHolder = (where: string, holder: Atlas['tasks'][number]['holder']) => {
    if ('park' in holder) need(where, 'park', [holder.park])
    if ('group' in holder) need(where, 'group', [holder.group])
  }
  atlas.parks.forEach((park, index) => {
    need(`parks[${index}].group`, 'group', [park.group])
    need(`parks[${index}].districts`, 'district', park.districts)
  })
  atlas.industries.forEach((industry, index) => {
    need(`industries[${index}].parent`, 'industry', [industry.parent])
  })
  atlas.links.forEach((link, index) => {
    needHolder(`links[${index}].holder`, link.holder)
    need(`links[${index}].industry`, 'industry', [link.industry])
    need(`links[${index}].clause`, 'section', [link.clause.section])
  })
  atlas.patterns.forEach((pattern, index) => {
    need(`patterns[${index}].industry`, 'industry', [pattern.industry])
    pattern.slots.forEach((slot, place) => {
      const where = `patterns[${index}].slots[${place}]`
      need(where, 'park', slot.parks)
      need(where, 'industry', slot.industries)
      need(where, 'site', slot.sites)
    })
  })
  atlas.tasks.forEach((task, index) => {
    needHolder(`tasks[${index}].holder`, task.holder)
    need(`tasks[${index}].industries`, 'industry', task.industries)
    need(`tasks[${index}].sites`, 'site', task.sites)
    need(`tasks[${index}].clause`, 'section', [task.clause.section])
  })
  atlas.sites.forEach((site, index) => {
    need(`sites[${index}].park`, 'park', [site.park])
  })
  atlas.indicators.forEach(({ scope }, index) => {
    if (scope !== 'zone') need(`indicators[${index}].scope`, 'industry', [scope.industry])
  })
  atlas.blocks.forEach((block, index) => {
    need(`blocks[${index}].park`, 'park', [block.park])
  })
  return broken
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id))
}

function repeated({ links: _links, ...lists }: Atlas): readonly string[] {
  return Object.entries(lists).flatMap(([name, list]) => {
    const seen = new Set<string>()
    return list.flatMap(({ id }, index) => {
      if (seen.has(id)) return [`${name}[${index}]: id "${id}" twice`]
      seen.add(id)
      return []
    })
  })
}
