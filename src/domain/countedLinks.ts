import type { Atlas, Link, Park, Source } from './atlas'
import { byId } from './byId'
import { carries } from './heldBy'
import { memoize } from './memoize'

/** 概括词: a word for many industries, in itself or as this clause uses it. It is told, and left out of every count. */
export function isUmbrella({ industries }: Atlas, link: Link): boolean {
  return Boolean(link.umbrella || byId(industries).get(link.industry)?.umbrella)
}

/** The links that count, whoever is asked for: all but umbrella words. */
export const countedLinks = memoize((atlas: Atlas): readonly Link[] =>
  atlas.links.filter((link) => !isUmbrella(atlas, link)),
)

/** The links that count of a park, its own and its group's, when only these sources do. */
export function linksOf(atlas: Atlas, park: Park, sources: readonly Source[]): readonly Link[] {
  return countedLinks(atlas).filter((link) => sources.includes(link.source) && carries(park, link))
}
