import type { Atlas, Link, Park, Pattern } from '../domain/atlas'
import { byId } from '../domain/byId'
import type { Clause } from '../domain/clause'
import { clauseKey } from '../domain/clauseFacts'
import { parksOf } from '../domain/compared'
import { countedLinks, linksOf } from '../domain/countedLinks'
import { headsOf } from '../domain/facets/industry'
import { matchingParks } from '../domain/filter'
import { carries } from '../domain/heldBy'
import { ownClauses } from '../domain/ownSentence'
import { countedTasks } from '../domain/parkFacts'
import { questionsOf } from '../domain/questions'
import { rolesOf } from '../domain/roles'
import { topicFilter, topicParks } from '../domain/topic'
import { selectedPark, selectedTopic, shownLens, type View } from '../state/view'
import { deskSlideOf } from './desks/deskSlides'

/** What is shown: the view, and the parks of its answer, as only they have a meaning beside the ground. */
type Shown = { readonly atlas: Atlas; readonly view: View; readonly parks: readonly Park[] }
type Meaning = (shown: Shown) => readonly Clause[]

/** The clauses that a screen rests on: where a desk stands for the map, on what is asked, chosen and spread out there. */
export function clausesShown(atlas: Atlas, view: View): readonly Clause[] {
  return view.desk ? clausesOf([asked, chosen, aboutTopic, ofDesk], atlas, view) : clausesOfMap(atlas, view)
}

/**
 * The clauses that a map rests on, each once, and no other: of what it draws and of the sentence that it lights, of what is
 * asked, and of the parks that are chosen or compared.
 */
export function clausesOfMap(atlas: Atlas, view: View): readonly Clause[] {
  return clausesOf([chosen, aboutTopic, drawnPatterns, lens, asked, structure], atlas, view)
}

function clausesOf(meanings: readonly Meaning[], atlas: Atlas, view: View): readonly Clause[] {
  const matching = new Set(matchingParks(atlas, view.filter))
  const shown = { atlas, view, parks: atlas.parks.filter(({ id }) => matching.has(id)) }
  const clauses = meanings.flatMap((meaning) => meaning(shown))
  return [...new Map(clauses.map((clause) => [clauseKey(clause), clause])).values()]
}

/** The chosen park, those side by side, and the sentence whose parks are lit. */
const chosen: Meaning = ({ atlas, view }) => {
  const park = selectedPark(view)
  const compared = view.desk === 'compare' ? view.compared : []
  const own = [...(park ? [park] : []), ...compared].flatMap((id) => ownClauses(atlas, id))
  return view.clause ? [...own, view.clause] : own
}

/** What a topic's page lights: of a district the parks' own sentences, of all else what asks for it would rest on. */
const aboutTopic: Meaning = ({ atlas, view }) => {
  const topic = selectedTopic(view)
  if (!topic) return []
  const { sources } = view.filter
  const parks = parksOf(atlas, topicParks(atlas, topic, sources))
  if (topic.of === 'district') return parks.flatMap(({ id }) => ownClauses(atlas, id))
  return asked({ atlas, view: { ...view, filter: topicFilter(topic, sources) }, parks })
}

const drawnPatterns: Meaning = ({ atlas, view }) =>
  atlas.patterns
    .filter(({ id }) => view.patterns.includes(id))
    .flatMap((pattern) => ofPattern(atlas, pattern, view.openSlots))

function ofPattern(atlas: Atlas, { id, clause, slots }: Pattern, openSlots: boolean): readonly Clause[] {
  const candidates = questionsOf(atlas).filter((one) => one.kind === 'candidate-for-x' && one.pattern === id)
  const grounds = openSlots ? candidates.flatMap(({ clauses }) => clauses) : []
  return [clause, ...slots.map((slot) => slot.clause), ...grounds]
}

/** Colours of groups rest on what the plan says of them, those of amounts on what is counted. */
const lens: Meaning = ({ atlas, view, parks }) => {
  const { openSlots, filter } = view
  const by = shownLens(view)
  switch (by.by) {
    // What a page rests on is told beside it.
    case 'topic':
      return []
    case 'group':
      return groupClauses({ atlas, view, parks })
    case 'industry':
      return naming(atlas, by.industry)
        .filter((link) => parks.some((park) => carries(park, link)))
        .map(({ clause }) => clause)
    case 'pattern': {
      const pattern = byId(atlas.patterns).get(by.pattern)
      return pattern ? ofPattern(atlas, pattern, openSlots) : []
    }
    case 'measure':
      return parks.flatMap((park) => {
        if (by.measure === 'industries') return linksOf(atlas, park, filter.sources).map(({ clause }) => clause)
        if (by.measure === 'tasks') return countedTasks(atlas, park, filter.sources).map(({ clause }) => clause)
        return by.measure === 'roles' ? rolesOf(atlas, park.id).map(({ slot }) => slot.clause) : []
      })
  }
}

/** An area's figures are not the plan's, nor are districts. */
const groupClauses: Meaning = ({ atlas, parks }) =>
  atlas.groups.filter(({ id }) => parks.some(({ group }) => group === id)).map(({ clause }) => clause)

const structure: Meaning = ({ atlas, view }) => (view.structure ? atlas.groups.map(({ clause }) => clause) : [])

function naming(atlas: Atlas, industry: string): readonly Link[] {
  return countedLinks(atlas).filter(
    (link) => link.industry === industry || headsOf(atlas, link.industry).some((head) => head === industry),
  )
}

/** What the filter asks for, as far as parks of the answer meet it by a sentence of the plan. */
const asked: Meaning = (shown) => {
  const { atlas, view, parks } = shown
  const { choices, sources } = view.filter
  const meets = (holder: { readonly holder: Link['holder'] }) => parks.some((park) => carries(park, holder))
  const links = choices.industry.chosen.flatMap((industry) =>
    naming(atlas, industry).filter((link) => sources.includes(link.source) && meets(link)),
  )
  const ids = new Set(parks.map(({ id }) => id))
  const tasks = parks.flatMap((park) =>
    countedTasks(atlas, park, sources).filter(({ kind }) => choices.kind.chosen.includes(kind)),
  )
  const sites = atlas.sites.filter(({ kind, park }) => choices.site.chosen.includes(kind) && park && ids.has(park))
  const questions = questionsOf(atlas).filter(
    (one) => choices.question.chosen.includes(one.kind) && one.parks.some((park) => ids.has(park)),
  )
  return [
    ...[...links, ...tasks, ...sites].map(({ clause }) => clause),
    ...atlas.groups.filter(({ id }) => choices.group.chosen.includes(id)).map(({ clause }) => clause),
    ...atlas.patterns.flatMap((pattern) => askedOfPattern(pattern, choices.pattern.chosen)),
    ...questions.flatMap(({ clauses }) => clauses),
  ]
}

/** A pattern that is asked for by its name, or by some of its slots. */
function askedOfPattern({ id, clause, slots }: Pattern, values: readonly string[]): readonly Clause[] {
  if (values.includes(id)) return [clause, ...slots.map((slot) => slot.clause)]
  return slots.filter((slot) => values.includes(slot.id)).map((slot) => slot.clause)
}

const ofDesk: Meaning = ({ atlas, view }) => deskSlideOf(view.desk)?.clauses(atlas, view) ?? []
