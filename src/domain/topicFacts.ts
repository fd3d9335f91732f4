import type { Atlas, Industry, IndustryId, Link, Pattern, Slot } from './atlas'
import { byId } from './byId'
import { headsOf } from './facets/industry'
import type { Question } from './question'
import { questionsOf } from './questions'
import type { Topic } from './topic'

/** Whether an industry is this one or, of a head of ours, a term under it. */
function isWithin(atlas: Atlas, industry: IndustryId, topic: string): boolean {
  return [industry, ...headsOf(atlas, industry)].some((one) => one === topic)
}

/** All that names an industry, or a term under it: umbrella words too, whatever the sources that count. */
export function linksNaming(atlas: Atlas, topic: string): readonly Link[] {
  return atlas.links.filter(({ industry }) => isWithin(atlas, industry, topic))
}

/** The places of a pattern that are about an industry: all of the industry's own layout, else those that list it. */
export function slotsAbout(atlas: Atlas, { industry, slots }: Pattern, topic: string): readonly Slot[] {
  if (industry && isWithin(atlas, industry, topic)) return slots
  return slots.filter((slot) => slot.industries.some((one) => isWithin(atlas, one, topic)))
}

/** The terms under the same head of ours, the industry itself left out; of a head, the terms under it. */
export function likeTerms({ industries }: Atlas, { id, parent }: Industry): readonly Industry[] {
  return industries.filter((one) => one.id !== id && (one.parent === id || (parent && one.parent === parent)))
}

/** What is open about a topic: about the industry by name, or about a park of the district. */
export function topicQuestions(atlas: Atlas, { of, id }: Topic): readonly Question[] {
  return questionsOf(atlas).filter((question) => {
    if (of === 'industry') return industriesOf(atlas, question).some((industry) => isWithin(atlas, industry, id))
    if (of !== 'district') return false
    return question.parks.some((park) =>
      byId(atlas.parks)
        .get(park)
        ?.districts.some((district) => district === id),
    )
  })
}

function industriesOf({ tasks, indicators }: Atlas, question: Question): readonly IndustryId[] {
  if ('industry' in question) return [question.industry]
  if (question.kind === 'site-without-park')
    return tasks.filter(({ sites }) => sites.includes(question.site)).flatMap((task) => task.industries)
  if (question.kind !== 'measures-differ') return []
  const scope = byId(indicators).get(question.indicator)?.scope
  return scope && scope !== 'zone' ? [scope.industry] : []
}
