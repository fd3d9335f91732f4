import type { Atlas, Group, ParkId, Pattern, SlotRole } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { countedLinks } from '../../domain/countedLinks'
import { facets } from '../../domain/facets'
import { type Filter, isOpen } from '../../domain/filter'
import { heldByGroup, heldByPark } from '../../domain/heldBy'
import { nameIn } from '../../domain/named'
import { rolesOf } from '../../domain/roles'
import { isBlank } from '../../domain/searchText'
import type { Drawing } from '../../drawing/drawing'
import { type Language, selectedPark, shownLens, type View } from '../../state/view'
import { talkWordsIn } from '../../words/parts/talk'

/** What a room is told under the title: of a park, a group, a layout or the whole what the plan gives it; else the answer. */
export function captionOf(atlas: Atlas, view: View, { readings, sentence }: Drawing): string {
  const drawn = atlas.patterns.filter(({ id, industry }) => industry && view.patterns.includes(id))
  const [pattern, ...others] = drawn
  const park = selectedPark(view)
  const group = groupAsked(atlas, view.filter)
  if (pattern && others.length === 0) return patternCaption(atlas, pattern, view)
  if (drawn.length > 0 || shownLens(view).by !== 'group') return readings[0] ?? sentence
  if (park) return parkCaption(atlas, park, view.language)
  if (group) return groupCaption(atlas, group, view.language)
  return isOpen(view.filter) ? wholeCaption(atlas, view.language) : (readings[0] ?? sentence)
}

/** The one group that is asked for, where nothing else is. */
function groupAsked(atlas: Atlas, filter: Filter): Group | undefined {
  const { chosen, excluded } = filter.choices.group
  const isElsewhereOpen = facets.every((facet) => {
    const choice = filter.choices[facet]
    return facet === 'group' || choice.chosen.length + choice.excluded.length === 0
  })
  const isAlone = chosen.length === 1 && excluded.length === 0 && isElsewhereOpen && isBlank(filter.query)
  return isAlone ? atlas.groups.find(({ id }) => id === chosen[0]) : undefined
}

/** As many terms as a room reads in one line. */
const mostTerms: Readonly<Record<Language, number>> = { zh: 3, en: 1 }

function groupCaption(atlas: Atlas, group: Group, language: Language): string {
  const words = talkWordsIn(language)
  const links = heldByGroup(countedLinks(atlas), group.id)
  const [first] = links
  const said = {
    group: nameIn(language, group),
    count: atlas.parks.filter((park) => park.group === group.id).length,
    clause: (first ?? group).clause.section,
  }
  if (!first) return words('stage.caption.group', said)
  const terms = links.slice(0, mostTerms[language]).flatMap(({ industry }) => {
    const named = byId(atlas.industries).get(industry)
    return named ? [nameIn(language, named)] : []
  })
  return words('stage.caption.groupCarries', {
    ...said,
    verb: nameIn(language, { name: first.verb, nameEn: first.verbEn }),
    industries: terms.join(words('join.conditions')),
    all: links.length,
  })
}

function parkCaption(atlas: Atlas, park: ParkId, language: Language): string {
  const words = talkWordsIn(language)
  const roles = rolesOf(atlas, park).map(({ pattern, slot: { role, label, labelEn } }) =>
    words('stage.caption.role', {
      pattern: nameIn(language, pattern),
      slot: role ? words(slotWords[role]) : nameIn(language, { name: label, nameEn: labelEn }),
    }),
  )
  const counts = words('stage.caption.counts', {
    tasks: heldByPark(atlas.tasks, park).length,
    sites: atlas.sites.filter((site) => site.park === park).length,
  })
  return [...(roles.length > 0 ? [roles.join(words('join.conditions'))] : []), counts].join(words('join.remarks'))
}

/** As the tags on the map say it, in English shorter: a caption has one line. */
const slotWords: Readonly<Record<SlotRole, `stage.slot.${SlotRole}`>> = {
  core: 'stage.slot.core',
  wing: 'stage.slot.wing',
  point: 'stage.slot.point',
  lead: 'stage.slot.lead',
  spoke: 'stage.slot.spoke',
  hub: 'stage.slot.hub',
  star: 'stage.slot.star',
  diamond: 'stage.slot.diamond',
  area: 'stage.slot.area',
  areas: 'stage.slot.areas',
}

/** The places of a layout with their parks; where some of its places alone are asked for, these. */
function patternCaption(atlas: Atlas, pattern: Pattern, { language, filter }: View): string {
  const words = talkWordsIn(language)
  const asked = filter.choices.pattern.chosen
  const isStep = pattern.slots.some(({ id }) => asked.includes(id))
  const shown = pattern.slots.filter(({ id }) => !isStep || asked.includes(id))
  const slots = shown.map(({ label, role, open, parks }) => {
    if (open || !role) return words('stage.slot.open', { slot: label })
    const named = parks.flatMap((id) => {
      const park = byId(atlas.parks).get(id)
      return park ? [nameIn(language, park).replace(/ Park$/, '')] : []
    })
    return `${words(slotWords[role])} ${named.join(words('join.conditions'))}`
  })
  return slots.join(' · ')
}

function wholeCaption(atlas: Atlas, language: Language): string {
  const words = talkWordsIn(language)
  const groups = atlas.groups.map((group) => {
    const count = atlas.parks.filter((park) => park.group === group.id).length
    return `${nameIn(language, group)} ${count}`
  })
  return words('stage.caption.whole', { count: atlas.parks.length, groups: groups.join(words('join.conditions')) })
}
