import { expect, test } from 'vitest'
import { facets, facetValues } from '../../src/domain/facets'
import { questionsOf } from '../../src/domain/questions'
import { questionSentence } from '../../src/drawing/questionSentence'
import { askedName } from '../../src/drawing/sentence'
import { realAtlas } from '../builders'

test.each(['zh', 'en'] as const)('no two values of the filter bear one name, in %s', (language) => {
  const named = facets.flatMap((facet) =>
    [...facetValues(realAtlas, facet)].map((value) => ({
      value: `${facet} ${value}`,
      name: askedName(realAtlas, facet, value, language).toLowerCase(),
    })),
  )
  const twice = named.filter(({ name }, at) => named.findIndex((other) => other.name === name) < at)
  expect(twice).toEqual([])
})

test('逐字 is said only where no park of the group writes the term, not even within another word', () => {
  const asked = questionsOf(realAtlas).flatMap((one) => (one.kind === 'group-term-unnamed' ? [one] : []))
  expect(asked.length).toBeGreaterThan(2)
  const nameOf = (id: string) => realAtlas.industries.find((industry) => industry.id === id)?.name ?? ''
  for (const question of asked) {
    const parks = new Set<string>(realAtlas.parks.flatMap(({ id, group }) => (group === question.group ? [id] : [])))
    const written = realAtlas.links.some(
      ({ holder, industry }) =>
        'park' in holder && parks.has(holder.park) && nameOf(industry).includes(nameOf(question.industry)),
    )
    const sentence = questionSentence(realAtlas, question, 'zh')
    expect([sentence, sentence.includes('逐字')]).toEqual([sentence, !written])
  }
})
