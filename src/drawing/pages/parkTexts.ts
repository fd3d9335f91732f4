import type { Atlas, Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { groupOf } from '../../domain/groupOf'
import { groupNames } from '../../domain/named'
import type { Language } from '../../state/view'
import { pageWordsIn } from '../../words/parts/pages'
import type { Paragraph, TextSection } from './columns'
import { groupFacts, industriesSaid, rolesSaid, sitesSaid, tasksSaid } from './factTexts'
import { extentSaid, nearSaid } from './nearTexts'
import { namesIn, type ParkContext } from './parkContext'
import { referencesIn } from './references'

/** What the page of a park says: under its name, beside its map, and under the map. */
export type ParkTexts = {
  readonly group: string
  readonly facts: readonly TextSection[]
  readonly extent: TextSection
}

/** All that the panel of the park says, with the clauses of the page numbered and listed. */
export function parkTexts(atlas: Atlas, park: Park, language: Language): ParkTexts {
  const words = pageWordsIn(language)
  const { marks, list } = referencesIn(language)
  const context: ParkContext = { atlas, park, language, words, marks }
  // The order of reading is the order in which clauses are numbered.
  const group = groupSaid(context)
  const facts = [
    section(words('roles'), rolesSaid(context)),
    section(words('industries'), industriesSaid(context)),
    section(words('tasks'), tasksSaid(context)),
    section(words('sites'), sitesSaid(context)),
    section(words('pages.groupSays'), groupFacts(context)),
    section(words('pages.near'), nearSaid(context)),
    section(words('clauses'), [{ look: 'list', text: list().join('  '), items: list() }]),
  ].filter(({ paragraphs }) => paragraphs.length > 1)
  return { group, facts, extent: section(words('pages.extent'), extentSaid(context)) }
}

function section(name: string, paragraphs: readonly Paragraph[]): TextSection {
  return { name, paragraphs: [{ look: 'heading', text: name }, ...paragraphs] }
}

function groupSaid(context: ParkContext): string {
  const { atlas, park, language, words, marks } = context
  const group = groupOf(atlas, park)
  const districts = park.districts.flatMap((id) => byId(atlas.districts).get(id) ?? [])
  return words('pages.inGroup', {
    group: group ? groupNames(language, group) : '',
    marks: marks(park.clause, 'derived'),
    districts: namesIn(context, districts),
  })
}
