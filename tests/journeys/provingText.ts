import { claimsOf, type Facts, factsOf } from '../../src/domain/planFacts'

/**
 * A made-up plan with the outline's headings, in which each sentence that facts rest on says their names and nothing
 * else, so that all of them are proven.
 */
export function provingText(facts: Facts): string {
  const words = wordsBySentence(facts)
  return facts.outline
    .flatMap(({ id, number, title, paragraphs }) => [
      ...(title === null ? [] : [number.startsWith('(') ? `${number}${title}` : `${number}、${title}`]),
      ...Array.from({ length: paragraphs }, (_, index) => paragraphText(words, `${id}/${index + 1}`)),
    ])
    .join('\n')
}

function wordsBySentence(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>()
  for (const claim of factsOf(facts).flatMap((fact) => claimsOf(fact, facts))) {
    const key = `${claim.clause.section}/${claim.clause.paragraph}/${claim.clause.sentence}`
    words.set(key, (words.get(key) ?? new Set()).add(claim.words))
  }
  return words
}

const most = 40

function paragraphText(words: ReadonlyMap<string, ReadonlySet<string>>, paragraph: string): string {
  const sentences = Array.from({ length: most }, (_, index) => words.get(`${paragraph}/${index + 1}`))
  const last = sentences.map((said) => said !== undefined).lastIndexOf(true)
  return sentences
    .slice(0, Math.max(last + 1, 1))
    .map((said) => (said ? `此句写到${[...said].join('，')}。` : '此句不写事实。'))
    .join('')
}
