import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { loadOtherNames, parseOtherNames } from '../../src/data/otherNames'
import { realAtlas } from '../builders'
import { rulesOf } from './rulesOf'

const text = readFileSync('public/data/otherNames.json', 'utf8')
const names = parseOtherNames(JSON.parse(text), realAtlas)
const [first, second] = names.others

test('each other name is our reading, with its reason in both languages, and every park has one', () => {
  expect(names.others.filter(({ basis }) => basis !== 'inferred')).toEqual([])
  expect(new Set(names.others.map(({ park }) => park))).toEqual(new Set(realAtlas.parks.map(({ id }) => id)))
})

test('what leads to no park, is there twice, or says one name of two parks is refused with its place', () => {
  const broken = (others: readonly unknown[]) => rulesOf(() => parseOtherNames({ ...names, others }, realAtlas))
  expect(broken([{ ...first, park: 'zhabei' }])).toEqual(['others[0].park: no park "zhabei"'])
  expect(broken([first, { ...second, id: first?.id }])).toEqual([`others[1].id: "${first?.id}" twice`])
  expect(
    broken([
      { ...first, words: ['甲'] },
      { ...second, words: ['甲'] },
    ]),
  ).toEqual(['others[0].words: "甲" twice', 'others[1].words: "甲" twice'])
  expect(broken([{ ...first, reasonEn: '' }])).toEqual([expect.stringContaining('others[0].reasonEn')])
  expect(broken([{ ...first, more: 1 }])).toEqual([expect.stringContaining('others[0]')])
  expect(rulesOf(() => parseOtherNames([], realAtlas))).not.toEqual([])
})

test('they are fetched from beside the page, or taken from it, and nothing else is asked for', async () => {
  const asked = vi.fn(async (_file: string) => new Response(text))
  vi.stubGlobal('fetch', asked)
  expect(await loadOtherNames('./', realAtlas)).toEqual(names)
  expect(asked.mock.calls).toEqual([['./data/otherNames.json']])
  expect(await loadOtherNames('./', realAtlas, (file) => (file === 'data/otherNames.json' ? text : null))).toEqual(
    names,
  )
  expect(asked).toHaveBeenCalledTimes(1)
  await expect(loadOtherNames('./', realAtlas, () => '{}')).rejects.toMatchObject({ reason: 'refused' })
})
