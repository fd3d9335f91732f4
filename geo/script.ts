import { Converter } from 'opencc-js/t2cn'
import type { Atlas, Script, Syllables } from '../src/domain/atlas'
import { syllablesOf } from '../src/domain/search/spoken'
import { contextSyllables } from './spoken'

const han = /\p{Script=Han}/u

/** All that the atlas calls by a Chinese name or says in Chinese. */
export function chineseTexts(atlas: Omit<Atlas, 'script'>): readonly string[] {
  const { groups, districts, parks, industries, patterns, sites, actors, indicators } = atlas
  const { blocks, tasks, outline, synonyms } = atlas
  const named = [groups, districts, parks, industries, patterns, sites, actors, indicators, blocks].flat()
  return [
    ...named.map(({ name }) => name),
    ...groups.map(({ fullName }) => fullName),
    ...patterns.flatMap(({ slots }) => slots.flatMap(({ label, tag }) => [label, tag])),
    ...tasks.flatMap(({ verb, title }) => [title, `${verb}${title}`]),
    ...outline.flatMap(({ title }) => title ?? []),
    ...synonyms.flatMap(({ words }) => words),
  ]
}

/** How these Chinese texts are read, and which traditional characters stand for theirs. */
export function scriptOf(texts: readonly string[]): Script {
  const distinct = [...new Set(texts)]
  return { syllables: tableOf(distinct), simplified: simplifiedOf(new Set(distinct.flatMap((text) => [...text]))) }
}

/**
 * Each character's usual syllable; where one is read otherwise, the shortest piece of the text that tells so stands
 * beside it (成长 beside 长). Checked against every text: throws where a text would be read otherwise.
 */
function tableOf(texts: readonly string[]): Syllables {
  const read = texts.map((text) => ({ text, syllables: contextSyllables(text) }))
  const table = new Map(usualSyllables(read))
  for (let length = 2; length <= 4; length++)
    for (const { text, syllables } of read) addPieces(table, [...text], syllables, length)
  const wrong = read.filter(({ text, syllables }) => syllablesOf([...table], text).join(' ') !== syllables.join(' '))
  if (wrong.length > 0) throw new Error(`geo/script.ts: read otherwise: ${wrong.map(({ text }) => text).join(', ')}`)
  return [...table].sort(([one], [other]) => (one < other ? -1 : 1))
}

type Read = { readonly text: string; readonly syllables: readonly string[] }

function usualSyllables(read: readonly Read[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { text, syllables } of read)
    for (const [at, character] of [...text].entries()) {
      const syllable = syllables[at]
      if (!syllable || !han.test(character)) continue
      const there = counts.get(character) ?? new Map<string, number>()
      counts.set(character, there.set(syllable, (there.get(syllable) ?? 0) + 1))
    }
  return new Map(
    [...counts].map(([character, there]) => {
      const [[usual = ''] = []] = [...there].sort(([, one], [, other]) => other - one)
      return [character, usual]
    }),
  )
}

/** Puts the piece around each character that the table gets wrong into the table. */
function addPieces(table: Map<string, string>, text: readonly string[], wanted: readonly string[], length: number) {
  const found = syllablesOf([...table], text.join(''))
  for (const at of text.keys()) {
    if (found[at] === wanted[at]) continue
    const from = Math.max(0, Math.min(at, text.length - length))
    table.set(text.slice(from, from + length).join(''), wanted.slice(from, from + length).join(' '))
  }
}

/** Traditional characters, each with the one of the texts that it is written for. */
function simplifiedOf(characters: ReadonlySet<string>): Script['simplified'] {
  const simplify = Converter({ from: 't', to: 'cn' })
  const first = 0x4e00
  const last = 0x9fff
  const pairs: [string, string][] = []
  for (let code = first; code <= last; code++) {
    const written = String.fromCodePoint(code)
    const plain = simplify(written)
    if (plain !== written && characters.has(plain) && !characters.has(written)) pairs.push([written, plain])
  }
  return pairs
}
