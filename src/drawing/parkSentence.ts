import type { Atlas, Group, IndustryId, Park } from '../domain/atlas'
import { byId } from '../domain/byId'
import { heldByPark } from '../domain/heldBy'
import { nameIn, tagIn } from '../domain/named'
import { ownLinks } from '../domain/ownSentence'
import { rolesOf } from '../domain/roles'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

/** As many industries as one says in a breath; the list below has all. */
const saidAtMost = 3

/** Who a park is, as one would say it: where, of which group, what it grows, its places in the layouts, how many tasks. */
export function parkSentenceOf(atlas: Atlas, park: Park, language: Language): string {
  const words = wordsIn(language)
  const list = (texts: readonly string[]) => texts.join(words('join.conditions'))
  const industries = [...new Set(ownLinks(atlas, park.id).map(({ industry }) => industry))].map((id) =>
    industryName(atlas, id, language),
  )
  const roles = rolesOf(atlas, park.id).map(({ pattern, slot }) =>
    words('panel.role', {
      industry: industryName(atlas, pattern.industry, language),
      pattern: nameIn(language, pattern),
      slot: tagIn(language, slot),
    }),
  )
  const tasks = heldByPark(atlas.tasks, park.id).length
  const said = {
    industries: list(industries.slice(0, saidAtMost)),
    count: industries.length,
  }
  const parts = [
    whereSaid(atlas, park, language),
    ...(industries.length > 0
      ? [words(industries.length > saidAtMost ? 'panel.industriesOf' : 'panel.industries', said)]
      : []),
    ...(roles.length > 0 ? [list(roles)] : []),
    ...(tasks > 0 ? [words('panel.tasks', { count: tasks })] : []),
  ]
  return words('panel.sentence', { parts: parts.join(words('join.remarks')) })
}

function industryName(atlas: Atlas, id: IndustryId | null, language: Language): string {
  const named = id === null ? undefined : byId(atlas.industries).get(id)
  return named ? nameIn(language, named) : ''
}

/** A group that is the park itself is called by its short name. */
function groupSaid(group: Group, park: Park, language: Language): string {
  const short = nameIn(language, group)
  const full = nameIn(language, { name: group.fullName, nameEn: group.fullNameEn })
  return full === nameIn(language, park) || full === short ? short : wordsIn(language)('panel.group', { short, full })
}

function whereSaid(atlas: Atlas, park: Park, language: Language): string {
  const words = wordsIn(language)
  const group = atlas.groups.find(({ id }) => id === park.group)
  const districts = park.districts.flatMap((id) => {
    const district = atlas.districts.find((one) => one.id === id)
    return district ? [nameIn(language, district)] : []
  })
  return words(districts.length > 0 ? 'panel.whereIn' : 'panel.where', {
    park: nameIn(language, park),
    districts: districts.join(words('join.conditions')),
    group: group ? groupSaid(group, park, language) : '',
  })
}
