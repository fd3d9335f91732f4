import { expect, test } from 'vitest'
import { parseAtlas, parseGround } from '../../src/data/schema'
import { realAtlas, realGround } from '../builders'
import { rulesOf } from './rulesOf'

type Json = Record<string, unknown>

/** The shipped atlas as JSON, with one record of one list changed. */
type List = Exclude<keyof typeof realAtlas, 'edition' | 'script'>
function changed(list: List, index: number, change: Json): Json {
  const records: readonly object[] = realAtlas[list]
  return { ...realAtlas, [list]: records.map((record, at) => (at === index ? { ...record, ...change } : record)) }
}

const refusals = (json: unknown) => rulesOf(() => parseAtlas(json))

test('the shipped files are accepted', () => {
  expect(parseAtlas(structuredClone(realAtlas))).toEqual(realAtlas)
  expect(parseGround(structuredClone(realGround))).toEqual(realGround)
})

test.each<[string, List, number, Json]>([
  ['tasks[14].holder: no park "zhabei"', 'tasks', 14, { holder: { park: 'zhabei' } }],
  ['tasks[3].industries: no industry "alchemy"', 'tasks', 3, { industries: ['alchemy'] }],
  ['tasks[3].sites: no site "nowhere"', 'tasks', 3, { sites: ['nowhere'] }],
  ['tasks[0].clause: no section "九(九)9"', 'tasks', 0, { clause: { section: '九(九)9', paragraph: 1, sentence: 1 } }],
  ['parks[2].districts: no district "suzhou"', 'parks', 2, { districts: ['suzhou'] }],
  ['links[5].industry: no industry "alchemy"', 'links', 5, { industry: 'alchemy' }],
  ['links[5].holder: no park "zhabei"', 'links', 5, { holder: { park: 'zhabei' } }],
  ['industries[20].parent: no industry "alchemy"', 'industries', 20, { parent: 'alchemy' }],
  ['patterns[1].industry: no industry "alchemy"', 'patterns', 1, { industry: 'alchemy' }],
  ['sites[0].park: no park "zhabei"', 'sites', 0, { park: 'zhabei' }],
  ['indicators[0].scope: no industry "alchemy"', 'indicators', 0, { scope: { industry: 'alchemy' } }],
  ['indicators[0].shareOf: no indicator "luck"', 'indicators', 0, { shareOf: 'luck' }],
  ['blocks[7].park: no park "zhabei"', 'blocks', 7, { park: 'zhabei' }],
  ['parks[1].id: id "zhangjiang" twice', 'parks', 1, { id: 'zhangjiang' }],
])('what leads nowhere is refused with its place: %s', (rule, list, index, change) => {
  const wanted = rule.startsWith('parks[1].id') ? 'parks[1]: id "zhangjiang" twice' : rule
  expect(refusals(changed(list, index, change))).toContain(wanted)
})

test('an unknown park in a slot is refused with the slot’s place', () => {
  const slots = realAtlas.patterns[1]?.slots.map((slot, at) => (at === 1 ? { ...slot, parks: ['zhabei'] } : slot))
  expect(refusals(changed('patterns', 1, { slots }))).toEqual(['patterns[1].slots[1]: no park "zhabei"'])
})

test.each<[string, List, number, Json]>([
  ['parks[4].nameEn', 'parks', 4, { nameEn: undefined }],
  ['parks[4].name', 'parks', 4, { name: '' }],
  ['parks[4].group', 'parks', 4, { group: 'suburb' }],
  ['parks[4].districts', 'parks', 4, { districts: 'pudong' }],
  ['industries[9].tier', 'industries', 9, { tier: 'best' }],
  ['links[0].basis', 'links', 0, { basis: 'guessed' }],
  ['links[0].clause.paragraph', 'links', 0, { clause: { section: '四(四)1', paragraph: 0, sentence: 1 } }],
  ['tasks[14].holder', 'tasks', 14, { holder: { park: 'minhang', zone: true } }],
  ['tasks[14].kind', 'tasks', 14, { kind: 'leisure' }],
  ['sites[3].kind', 'sites', 3, { kind: 'pub' }],
  ['indicators[2].comparable', 'indicators', 2, { comparable: 'yes' }],
  ['blocks[0].anchor[1]', 'blocks', 0, { anchor: [121.5, 131.2] }],
  ['blocks[0].geometry', 'blocks', 0, { geometry: { type: 'Polygon', coordinates: [] } }],
  ['blocks[0].id', 'blocks', 0, { id: 'Not An Id' }],
])('a missing or wrong field is refused with its path: %s', (path, list, index, change) => {
  expect(refusals(changed(list, index, change)).map((rule) => rule.split(':')[0])).toEqual([path])
})

test('who does a task has to be said by the sentence that the task rests on', () => {
  const clause = { section: '六(三)2', paragraph: 1, sentence: 1 }
  const duty = { role: '牵头', roleEn: 'lead', tasks: ['zone-plan-lead'], basis: 'stated', clause }
  const broken = (duties: readonly Json[]) => refusals(changed('actors', 0, { duties }))
  expect(broken([duty])).toEqual([])
  expect(broken([])).toEqual(['actors[0].duties: "office" has none'])
  expect(broken([{ ...duty, tasks: ['zone-luck'] }])).toEqual(['actors[0].duties[0].tasks: no task "zone-luck"'])
  expect(broken([{ ...duty, clause: { ...clause, sentence: 2 } }])).toEqual([
    'actors[0].duties[0].clause: the task "zone-plan-lead" rests on another sentence',
  ])
  expect(broken([{ ...duty, clause: { ...clause, paragraph: 9 } }])).toEqual([
    'actors[0].duties[0].clause: 六(三)2 has 1 paragraphs, not 9',
  ])
  expect(broken([{ ...duty, everyPark: false }])).not.toEqual([])
})

test('every broken rule is named, not only the first', () => {
  const twice = { ...changed('parks', 4, { group: 'A suburb' }), groups: undefined }
  expect(refusals(twice).map((rule) => rule.split(':')[0])).toEqual(['groups', 'parks[4].group'])
})

test.each([null, 7, 'text', [], {}])('what is no atlas at all is refused: %j', (json) => {
  expect(refusals(json).length).toBeGreaterThan(0)
})

test('ground of an unknown kind or without a shape is refused with its path', () => {
  const copy = structuredClone(realGround) as unknown as Json[]
  const broken = copy.map((feature, at) =>
    at === 1 ? { ...feature, kind: 'lava' } : at === 2 ? { ...feature, geometry: null } : feature,
  )
  expect(rulesOf(() => parseGround(broken)).map((rule) => rule.split(':')[0])).toEqual(['[1].kind', '[2].geometry'])
})
