import * as z from 'zod/mini'
import type { Atlas } from '../domain/atlas'
import type { OtherName, OtherNames } from '../domain/own/names/otherNames'
import { basis, id, list, park, text } from './fields'
import { load, type Within } from './load'
import { demand, parsed } from './schema'

const otherNamesSchema = z.strictObject({
  before: list(text),
  after: list(text),
  afterEn: list(text),
  ofOutlines: list(text),
  ofTheWhole: list(text),
  others: list(
    z.strictObject({ id: id<OtherName['id']>(), park, basis, words: list(text), reason: text, reasonEn: text }),
  ),
})

/**
 * How else this atlas' parks are called, from the page or fetched, and checked; asked for only when an office's own file is
 * read. Throws a `LoadError`.
 */
export function loadOtherNames(base: string, atlas: Atlas, within: Within = () => null): Promise<OtherNames> {
  return load(base, 'data/otherNames.json', (json) => parseOtherNames(json, atlas), within)
}

/** Turns untrusted JSON into the parks' other names, or throws an `AtlasError` that names every broken rule. */
export function parseOtherNames(json: unknown, atlas: Atlas): OtherNames {
  const names = parsed(otherNamesSchema, json)
  demand(brokenOtherNames(atlas, names))
  return names
}

/** Ids that nothing has or that are there twice, and names that are said of two parks or twice of one. */
function brokenOtherNames({ parks }: Atlas, { others }: OtherNames): readonly string[] {
  const known = new Set(parks.map((one) => one.id))
  const words = others.flatMap((other) => other.words)
  return others.flatMap((other, at) => [
    ...(known.has(other.park) ? [] : [`others[${at}].park: no park "${other.park}"`]),
    ...(others.findIndex((one) => one.id === other.id) < at ? [`others[${at}].id: "${other.id}" twice`] : []),
    ...other.words
      .filter((word) => words.indexOf(word) !== words.lastIndexOf(word))
      .map((word) => `others[${at}].words: "${word}" twice`),
  ])
}
