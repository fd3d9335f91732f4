import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Atlas, type Industry, type IndustryId, type ParkId, type Source, sources } from '../../src/domain/atlas'
import { parkValues } from '../../src/domain/facets'
import { matchingParks } from '../../src/domain/filter'
import { givenTo, termsOf } from '../../src/domain/likeness'
import { matrixOf } from '../../src/domain/matrix'
import { countedTerms } from '../../src/domain/measure'
import { namingSourcesOf } from '../../src/domain/namingSources'
import { ownLink } from '../../src/domain/ownSentence'
import { industriesOf } from '../../src/domain/parkFacts'
import { topicParks } from '../../src/domain/topic'
import { aFilter, realAtlas } from '../builders'
import { atlases } from './arbitraries'

/** Each term by itself, and a group's word always the group's: there all that count terms have to agree. */
function withoutHeads(atlas: Atlas): Atlas {
  const industries = atlas.industries.flatMap(({ parent, ...term }): Industry[] => (term.clause ? [term] : []))
  const links = atlas.links.map((link) => {
    const source: Source = 'group' in link.holder ? 'group' : link.source === 'group' ? 'own' : link.source
    return { ...link, source }
  })
  return { ...atlas, industries, links }
}

type Finding = Readonly<Record<string, readonly ParkId[]>>

/** Which parks each of those who count finds to have a term, when only these sources count. */
function findings(atlas: Atlas, counted: readonly Source[]): readonly Finding[] {
  const { columns, rows } = matrixOf(atlas, counted)
  const parks = (has: (park: Atlas['parks'][number]) => boolean) => atlas.parks.filter(has).map(({ id }) => id)
  return atlas.industries.map(({ id: term }) => {
    const at = columns.findIndex(({ band, value }) => band === 'industry' && value === term)
    const namers = namingSourcesOf(atlas, term)
    return {
      topic: topicParks(atlas, { of: 'industry', id: term }, counted),
      filter: matchingParks(atlas, aFilter({ industry: { chosen: [term] } }, { sources: counted })),
      counts: parks(({ id }) => parkValues(atlas, counted).get(id)?.industry.has(term) ?? false),
      measure: parks((park) => countedTerms(atlas, park, counted).includes(term)),
      lens: parks(({ id }) => counted.some((source) => namers.get(id)?.has(source))),
      matrix: rows.filter(({ cells }) => cells[at] && !cells[at].isUmbrella).map(({ park }) => park.id),
      panel: parks((park) =>
        industriesOf(atlas, park).some(
          ({ source, terms }) =>
            counted.includes(source) && terms.some(({ industry, isUmbrella }) => industry.id === term && !isUmbrella),
        ),
      ),
      ...(counted.join() === 'own' ? { questions: parks(({ id }) => Boolean(ownLink(atlas, id, term))) } : {}),
      ...(counted.join() === 'own,pattern' ? { likeness: parks(({ id }) => termsOf(atlas, id).has(term)) } : {}),
    }
  })
}

const disagreeing = (atlas: Atlas, counted: readonly Source[]) =>
  findings(atlas, counted).filter((found) => new Set(Object.values(found).map(String)).size > 1)

const choices = fc.constantFrom<readonly Source[]>(['own'], ['own', 'pattern'], sources, ['pattern'], ['group'])

test('filter, counts, lens, matrix, panel, questions and likeness agree which park has which term', () => {
  fc.assert(
    fc.property(atlases.map(withoutHeads), choices, (atlas, counted) => {
      expect(disagreeing(atlas, counted)).toEqual([])
    }),
  )
})

test.each([[['own']], [['own', 'pattern']], [sources]] as const)(
  'so they do on the plan’s own terms by %s',
  (counted) => {
    expect(disagreeing(withoutHeads(realAtlas), counted)).toEqual([])
  },
)

test('filter and lens agree on heads as well', () => {
  fc.assert(
    fc.property(atlases, choices, (atlas, counted) => {
      for (const { id } of atlas.industries) {
        const filter = aFilter({ industry: { chosen: [id] } }, { sources: counted })
        const named = [...namingSourcesOf(atlas, id)].filter(([, by]) => counted.some((source) => by.has(source)))
        expect(named.map(([park]) => park)).toEqual(matchingParks(atlas, filter))
      }
    }),
  )
})

const having = (atlas: Atlas, term: IndustryId) =>
  atlas.parks.flatMap(({ id }) => (termsOf(atlas, id).has(term) ? [id] : []))

test('a term is given to all of whom it counts, and to those of whom it is an umbrella word', () => {
  fc.assert(
    fc.property(atlases, (atlas) => {
      for (const { id } of atlas.industries) {
        expect(givenTo(atlas, id)).toEqual(expect.arrayContaining(having(atlas, id)))
      }
    }),
  )
})
