import type { Atlas, ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import type { Clause } from '../../domain/clause'
import { nameIn, tagIn } from '../../domain/named'
import { ownLinks } from '../../domain/ownSentence'
import { type Role, rolesOf } from '../../domain/roles'
import type { Language } from '../../state/view'
import { talkWordsIn } from '../../words/parts/talk'
import { shortClauses } from './shortClauses'

/** What one part of a card says, and on which clauses it rests. */
export type CardPart = {
  readonly kind: 'industries' | 'roles' | 'sites'
  readonly lines: readonly string[]
  readonly clauses: string
}

/** As many sites as a room reads; the park's panel lists all. */
const mostSites = 3

/** What the plan gives a park, short enough for a card that never scrolls. */
export function cardOf(atlas: Atlas, park: ParkId, language: Language): readonly CardPart[] {
  const words = talkWordsIn(language)
  const list = (texts: readonly string[]) => texts.join(words('join.conditions'))
  const part = (kind: CardPart['kind'], lines: readonly string[], clauses: readonly Clause[]): readonly CardPart[] =>
    clauses.length === 0 ? [] : [{ kind, lines, clauses: shortClauses(clauses, language) }]
  const links = ownLinks(atlas, park)
  const industries = links.flatMap(({ industry }) => {
    const named = byId(atlas.industries).get(industry)
    return named ? [nameIn(language, named)] : []
  })
  const roles = rolesOf(atlas, park)
  const sites = atlas.sites.filter((site) => site.park === park)
  const first = list(sites.slice(0, mostSites).map((site) => nameIn(language, site)))
  return [
    ...part(
      'industries',
      [list(industries)],
      links.map(({ clause }) => clause),
    ),
    ...part(
      'roles',
      roles.map(({ pattern, slot }) => words('stage.role', namesOfRole({ pattern, slot }, language))),
      roles.map(({ slot }) => slot.clause),
    ),
    ...part(
      'sites',
      [sites.length > mostSites ? words('stage.firstSites', { sites: first, count: sites.length }) : first],
      sites.map(({ clause }) => clause),
    ),
  ]
}

/** What a slot is in brackets is left to the park's panel. */
function namesOfRole({ pattern, slot }: Role, language: Language) {
  return {
    pattern: nameIn(language, pattern),
    slot: tagIn(language, slot),
  }
}
