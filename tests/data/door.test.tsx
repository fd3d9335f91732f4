import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { LoadError, loadAtlas } from '../../src/data/load'
import { parseAtlas, parseGround } from '../../src/data/schema'
import { Failure } from '../../src/Failure'
import { posterOf } from '../../src/poster'
import { realAtlas, realGround } from '../builders'
import { type Json, ofAtlas, ofEveryFile, ofGround, type Place, placesOf, replaced } from './mutations'
import { rulesOf } from './rulesOf'

/** Parks and blocks alone. */
const bare = {
  links: [],
  patterns: [],
  tasks: [],
  sites: [],
  actors: [],
  indicators: [],
  bodies: [],
  sides: [],
  envelopes: [],
}

const atlas: unknown = realAtlas
const ground: unknown = realGround

const doors = [
  { file: 'atlas.json', json: atlas, places: placesOf(atlas), parse: parseAtlas, own: ofAtlas },
  { file: 'ground.json', json: ground, places: placesOf(ground), parse: parseGround, own: ofGround },
]

/** One place of each kind, wherever it stands in its lists, so that none is left to chance. */
function ofEachKind(places: readonly Place[]): readonly Place[] {
  const kinds = new Map(
    places.map((place) => [place.path.map((step) => (typeof step === 'number' ? 0 : step)).join('.'), place]),
  )
  return [...kinds.values()]
}

const cases = doors.flatMap(({ own, ...door }) =>
  [...ofEveryFile, ...own].map(([what, isWhere, change]) => ({
    ...door,
    what,
    change,
    where: ofEachKind(door.places.filter(isWhere)),
  })),
)

test.each(cases.filter(({ where }) => where.length > 0))(
  '$what anywhere in $file is refused with its place',
  ({ json, where, change, parse }) => {
    for (const { path, value } of where) {
      const rules = rulesOf(() => parse(replaced(json, path, change(value))))
      expect(rules, path.join('.')).not.toEqual([])
      for (const rule of rules) expect(rule).toMatch(/^(?:file|\[?\w[\w.[\]]*): \S/)
      const [list] = path
      if (path.length > 1) expect(rules.join('\n')).toContain(String(list))
    }
  },
)

test('each mutation finds its place in a file', () => {
  const found = new Set(cases.flatMap(({ what, where }) => (where.length > 0 ? [what] : [])))
  expect([...ofEveryFile, ...ofAtlas, ...ofGround].map(([what]) => what).filter((what) => !found.has(what))).toEqual([])
})

type Change = (atlas: Json, ground: readonly Json[]) => readonly [atlas: Json, ground: readonly Json[]]
const first = (list: unknown, change: Json) =>
  (list as readonly Json[]).map((one, at) => (at === 0 ? { ...one, ...change } : one))

test.each<[string, Change]>([
  ['a name of 500 signs', (file, under) => [{ ...file, parks: first(file.parks, { name: '长'.repeat(500) }) }, under]],
  [
    'a park of one small triangle',
    (file, under) => {
      const corner = [
        [
          [
            [121.5, 31.2],
            [121.50001, 31.2],
            [121.5, 31.20001],
            [121.5, 31.2],
          ],
        ],
      ]
      const change = { anchor: [121.500002, 31.200002], geometry: { type: 'MultiPolygon', coordinates: corner } }
      return [{ ...file, blocks: first(file.blocks, change) }, under]
    },
  ],
  [
    'a park at the other end of the world',
    (file, under) => {
      const square = [
        [
          [
            [-60, -84],
            [-58, -84],
            [-58, -82],
            [-60, -82],
            [-60, -84],
          ],
        ],
      ]
      const change = { anchor: [-59, -83], geometry: { type: 'MultiPolygon', coordinates: square } }
      return [{ ...file, blocks: first(file.blocks, change) }, under]
    },
  ],
  [
    'nothing but parks and blocks',
    (file, under) => [
      {
        ...file,
        ...bare,
      },
      under,
    ],
  ],
  [
    'one park',
    (file, under) => {
      const [park] = file.parks as readonly Json[]
      const blocks = (file.blocks as readonly Json[]).filter((block) => block.park === park?.id)
      return [
        {
          ...file,
          parks: [park],
          blocks,
          ...bare,
        },
        under,
      ]
    },
  ],
  ['no ground', (file) => [file, []]],
  [
    'a river as wide as it may be',
    (file, under) => [file, under.map((one) => (one.kind === 'river' ? { ...one, width: 100 } : one))],
  ],
])('%s is accepted and can be drawn', (_, change) => {
  const [changedAtlas, changedGround] = change(realAtlas as Json, realGround as unknown as readonly Json[])
  const markup = posterOf(parseAtlas(changedAtlas), parseGround(changedGround))
  expect(markup).toContain('data-footprint="zhangjiang"')
  expect(markup.match(/NaN|Infinity|undefined/g) ?? []).toEqual([])
})

async function failureOf(text: string): Promise<LoadError> {
  vi.stubGlobal('fetch', async () => new Response(text))
  const error: unknown = await loadAtlas('./').catch((reason: unknown) => reason)
  if (!(error instanceof LoadError)) throw new Error(`a LoadError is wanted, not ${String(error)}`)
  return error
}

test.each([
  ['50 MiB', ' '.repeat(50 * 2 ** 20), /16 MiB/],
  ['a million brackets', '['.repeat(1e6) + ']'.repeat(1e6), /\S/],
  ['nothing but a prototype', '{"__proto__":{"parks":[]}}', /parks: missing/],
])('a file of %s is refused with a page that says so', async (_, text, said) => {
  expect(renderToStaticMarkup(<Failure error={await failureOf(text)} />)).toMatch(said)
})

test('a page of a refusal names twelve rules and how many more there are', async () => {
  const file = { ...realAtlas, tasks: realAtlas.tasks.map((task) => ({ ...task, title: '<b>' })) }
  const page = renderToStaticMarkup(<Failure error={await failureOf(JSON.stringify(file))} />)
  expect(page).toContain('tasks[0].title: a text with the sign U+003C')
  expect(page.match(/tasks\[/g)).toHaveLength(12)
  expect(page).toContain(`${realAtlas.tasks.length - 12} more`)
})

test('a circle of industries is refused at each of its places, however long it is', () => {
  const ring = realAtlas.industries.map((industry, at, all) => ({
    ...industry,
    parent: all[(at + 1) % all.length]?.id,
  }))
  const rules = rulesOf(() => parseAtlas({ ...realAtlas, industries: ring }))
  expect(rules).toHaveLength(ring.length)
  expect(rules[3]).toBe(`industries[3].parent: "${ring[3]?.id}" stands above itself`)
})
