import { readFileSync } from 'node:fs'
import { parseOtherNames } from '../src/data/otherNames'
import { openedFile } from '../src/data/own/openedFile'
import { parseAtlas, parseGround } from '../src/data/schema'
import { openChoice } from '../src/domain/own/findings'
import { foundIn } from '../src/domain/own/found'
import { referenceOf } from '../src/domain/own/reference'
import type { SurveyFile } from './surveys'

/** Milliseconds from where the coordinate system of a file begins to be told until its shapes are put in their places. */
export async function doctorsTime(files: readonly SurveyFile[]): Promise<number> {
  const data = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'))
  const atlas = parseAtlas(data('atlas'))
  const against = {
    atlas,
    names: parseOtherNames(data('otherNames'), atlas),
    reference: referenceOf(atlas, parseGround(data('ground'))),
  }
  const file = await openedFile(files.map(({ name, buffer }) => ({ name, bytes: new Uint8Array(buffer) })))
  if ('refusal' in file) throw new Error(file.refusal.reason)
  const begun = new Map<string, number>()
  foundIn(file, openChoice, against, ({ step }) => {
    if (!begun.has(step)) begun.set(step, performance.now())
  })
  return (begun.get('placing') ?? Number.NaN) - (begun.get('telling') ?? Number.NaN)
}
