import type { Atlas, IndustryId, Link, ParkId, SiteKind } from './atlas'
import { byId } from './byId'
import { countedLinks } from './countedLinks'
import { heldByPark } from './heldBy'
import { memoize } from './memoize'
import { type Role, rolesOf } from './roles'

/** The links that likeness rests on: of those that count, the park's own sentence's and the industries' layouts'. */
function termLinks(atlas: Atlas, park: ParkId): readonly Link[] {
  return heldByPark(countedLinks(atlas), park).filter(
    // A head of ours has no clause.
    ({ source, industry }) => source !== 'group' && byId(atlas.industries).get(industry)?.clause,
  )
}

/** The plan's own terms that a park carries; a park without any has an empty set. */
export function termsOf(atlas: Atlas, park: ParkId): ReadonlySet<IndustryId> {
  return termsByPark(atlas).get(park) ?? new Set()
}

const termsByPark = memoize(
  (atlas: Atlas): ReadonlyMap<ParkId, ReadonlySet<IndustryId>> =>
    new Map(atlas.parks.map(({ id }) => [id, new Set(termLinks(atlas, id).map(({ industry }) => industry))])),
)

/** Terms that both parks carry, in the order of the list of industries. */
export function sharedTerms(atlas: Atlas, one: ParkId, other: ParkId): readonly IndustryId[] {
  const [ofOne, ofOther] = [termsOf(atlas, one), termsOf(atlas, other)]
  return atlas.industries.map(({ id }) => id).filter((id) => ofOne.has(id) && ofOther.has(id))
}

/** How alike two parks are: `shared` of `either` terms, and `index`, their ratio. */
export type Likeness = { readonly shared: number; readonly either: number; readonly index: number }

/**
 * The Jaccard index of two parks' industry terms: terms in both over terms in either, from 0 (none shared) to 1 (the
 * same terms). A term counts where the park's own sentence (四(四)) or an industry's layout (四(一)) names the park;
 * heads of ours, umbrella words and what is said of a group only are not counted. Two parks without any term have
 * nothing in common: 0. Source: P. Jaccard, Étude comparative de la distribution florale dans une portion des Alpes
 * et du Jura, Bulletin de la Société vaudoise des sciences naturelles 37 (1901), 547–579.
 */
export function likenessOf(atlas: Atlas, one: ParkId, other: ParkId): Likeness {
  const [ofOne, ofOther] = [termsOf(atlas, one), termsOf(atlas, other)]
  const shared = [...ofOne].filter((term) => ofOther.has(term)).length
  const either = ofOne.size + ofOther.size - shared
  return { shared, either, index: one === other ? 1 : either === 0 ? 0 : shared / either }
}

export type Alike = { readonly park: ParkId; readonly likeness: Likeness; readonly shared: readonly IndustryId[] }

/** The parks that share a term with this one, most alike first by `likenessOf`, equals in the plan's order. */
export function mostAlike(atlas: Atlas, park: ParkId): readonly Alike[] {
  return atlas.parks
    .filter(({ id }) => id !== park)
    .map(({ id }) => ({
      park: id,
      likeness: likenessOf(atlas, park, id),
      shared: sharedTerms(atlas, park, id),
    }))
    .filter(({ shared }) => shared.length > 0)
    .sort((one, other) => other.likeness.index - one.likeness.index)
}

export type AlikePair = Alike & { readonly beside: ParkId }

/** Every two parks that share a term, each pair once, most alike first by `likenessOf`. */
export function alikePairs(atlas: Atlas): readonly AlikePair[] {
  const order = atlas.parks.map(({ id }) => id)
  return order
    .flatMap((beside) =>
      mostAlike(atlas, beside)
        .filter(({ park }) => order.indexOf(park) > order.indexOf(beside))
        .map((alike) => ({ ...alike, beside })),
    )
    .sort((one, other) => other.likeness.index - one.likeness.index)
}

/** What no other park has. */
export type OnlyHere = {
  readonly industries: readonly IndustryId[]
  readonly roles: readonly Role[]
  readonly siteKinds: readonly SiteKind[]
}

/**
 * What a park alone has among all parks: terms that the plan gives to no other park, not even as an umbrella word (word
 * for word, so 智能造 and 智能制造 are two), slots of an industry's layout in which it stands alone, kinds of site that no
 * other park holds. Counted from the plan: 归纳.
 */
export function onlyHere(atlas: Atlas, park: ParkId): OnlyHere {
  const own = atlas.sites.filter((site) => site.park === park).map(({ kind }) => kind)
  const elsewhere = atlas.sites.filter((site) => site.park !== null && site.park !== park).map(({ kind }) => kind)
  return {
    industries: [...termsOf(atlas, park)].filter((term) => givenTo(atlas, term).length === 1),
    roles: rolesOf(atlas, park).filter(({ slot }) => slot.parks.length === 1),
    siteKinds: [...new Set(own)].filter((kind) => !elsewhere.includes(kind)),
  }
}

/** The parks that the plan gives a term, also in passing, as an umbrella word; in the plan's order. */
export function givenTo(atlas: Atlas, industry: IndustryId): readonly ParkId[] {
  const links = atlas.links.filter((link) => link.industry === industry && link.source !== 'group')
  return atlas.parks.map(({ id }) => id).filter((id) => heldByPark(links, id).length > 0)
}
