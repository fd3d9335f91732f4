import type { Atlas, Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { groupOf } from '../../domain/groupOf'
import { groupNames } from '../../domain/named'
import type { Language } from '../../state/view'
import { pageWordsIn } from '../../words/parts/pages'
import type { Paragraph, Section } from './columns'
import { groupFacts, industriesSaid, rolesSaid, sitesSaid, tasksSaid } from './factTexts'
import { extentSaid, nearSaid } from './nearTexts'
import { referencesIn } from './references'
import { namesIn, type Told } from './told'

/** What the page of a park says: under its name, beside its map, and under the map. */
export type ParkTexts = {
  readonly group: string
  readonly facts: readonly Section[]
  readonly extent: Section
}

/** All that the panel of the park says, with the clauses of the page numbered and listed. */
export function parkTexts(atlas: Atlas, park: Park, language: Language): ParkTexts {
  const words = pageWordsIn(language)
  const { marks, list } = referencesIn(language)
  const told: Told = { atlas, park, language, words, marks }
  // The order of reading is the order in which clauses are numbered.
  const group = groupSaid(told)
  const facts = [
    section(words('roles'), rolesSaid(told)),
    section(words('industries'), industriesSaid(told)),
    section(words('tasks'), tasksSaid(told)),
    section(words('sites'), sitesSaid(told)),
    section(words('pages.groupSays'), groupFacts(told)),
    section(words('pages.near'), nearSaid(told)),
    section(words('clauses'), [{ look: 'list', text: list().join('  '), items: list() }]),
  ].filter(({ paragraphs }) => paragraphs.length > 1)
  return { group, facts, extent: section(words('pages.extent'), extentSaid(told)) }
}

function section(name: string, paragraphs: readonly Paragraph[]): Section {
  return { name, paragraphs: [{ look: 'heading', text: name }, ...paragraphs] }
}

function groupSaid(told: Told): string {
  const { atlas, park, language, words, marks } = told
  const group = groupOf(atlas, park)
  const districts = park.districts.flatMap((id) => byId(atlas.districts).get(id) ?? [])
  return words('pages.inGroup', {
    group: group ? groupNames(language, group) : '',
    marks: marks(park.clause, 'derived'),
    districts: namesIn(told, districts),
  })
}
