import { realAtlas, realGround } from '../builders'

export type Json = Record<string, unknown>
type Step = string | number
/** A place of a file and what stands there instead; `null` where the file has nothing of the kind. */
export type Place = { readonly path: readonly Step[]; readonly value: unknown }

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every value of a file with its place; of coordinates only the whole. */
export function placesOf(value: unknown, path: readonly Step[] = []): readonly Place[] {
  const own = { path, value }
  if (path.at(-1) === 'coordinates' || path.at(-1) === 'anchor') return [own]
  const entries = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value ?? {})
  return typeof value === 'object'
    ? [own, ...entries.flatMap(([step, item]) => placesOf(item, [...path, step]))]
    : [own]
}

export function replaced(file: unknown, [step, ...others]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(file)) return file.map((item, at) => (at === step ? replaced(item, others, value) : item))
  if (!isRecord(file)) throw new Error('a path leads through lists and records')
  return { ...file, [step]: replaced(file[step], others, value) }
}

const ids = new Set(['id', 'park', 'parent', 'industry', 'group', 'section', 'kind', 'tier', 'basis', 'source', 'verb'])
const isText = ({ path, value }: Place) =>
  typeof value === 'string' && value !== '' && !ids.has(String(path.at(-1))) && path.length > 2
const isName = (place: Place) => isText(place) && /name|title|label/i.test(String(place.path.at(-1)))
const isNumber = ({ value }: Place) => typeof value === 'number'
const isRecordOf = ({ path, value }: Place) => isRecord(value) && path.length > 1
const under =
  (...keys: readonly Step[]) =>
  ({ path }: Place) =>
    keys.every((key) => path.includes(key)) && path.at(-1) === keys.at(-1)

/** The text with something in the middle of it. */
const holding = (sign: string) => (value: unknown) => `${String(value).slice(0, 1)}${sign}${String(value).slice(1)}`
/** Changes the first ring of a shape. */
const ring = (change: (ring: readonly unknown[]) => unknown) => (value: unknown) => {
  const [[first = [], ...rings] = [], ...polygons] = value as readonly (readonly (readonly unknown[])[])[]
  return [[change(first), ...rings], ...polygons]
}

export type Mutation = readonly [what: string, isWhere: (place: Place) => boolean, change: (value: unknown) => unknown]

export const ofEveryFile: readonly Mutation[] = [
  ['a text becomes a number', isText, () => 7],
  ['a name is a page long', isName, () => '长'.repeat(5000)],
  ['a name is blank', ({ path, value }) => isName({ path, value }) && value !== '', () => ' \u200b\u3000'],
  ...['<', '\0', '\u0007', '\u000b', '\u2028', '\u202e', '\u2066', '\ud83d', '\ufffe'].map(
    (sign): Mutation => [`a text holds ${JSON.stringify(sign)}`, isText, holding(sign)],
  ),
  ['an id of every object', under('id'), () => 'constructor'],
  ['an id is no text', under('id'), () => null],
  ...[Number.NaN, Number.POSITIVE_INFINITY, -1e300, '7'].map(
    (value): Mutation => [`a number becomes ${String(value)}`, isNumber, () => value],
  ),
  ['a field that nobody knows', isRecordOf, (value) => ({ ...Object(value), colour: 'red' })],
  ['a prototype as a field', isRecordOf, (value) => Object.assign(JSON.parse('{"__proto__":{"name":"x"}}'), value)],
  ['a list in the place of a record', isRecordOf, (value) => [value]],
  ['a record in the place of a list', ({ value }) => Array.isArray(value), (value) => ({ ...Object(value) })],
  ['a list nested without end', ({ path }) => path.length > 2, () => JSON.parse('['.repeat(5000) + ']'.repeat(5000))],
  ['nothing', ({ path, value }) => path.length > 1 && value !== null, () => undefined],
  ['a latitude at the pole', under('geometry'), () => ({ type: 'Point', coordinates: [121, 90] })],
  ['a geometry of no known type', under('geometry'), () => ({ type: 'GeometryCollection', geometries: [] })],
  ['a geometry without coordinates', under('geometry'), () => ({ type: 'MultiPolygon' })],
  ['no coordinates', under('geometry', 'coordinates'), () => []],
  ['far too many positions', under('geometry', 'coordinates'), () => [[Array(60_000).fill([121, 31])]]],
]

export const ofAtlas: readonly Mutation[] = [
  ['an address of a script', under('areas', 'source'), (value) => `${value}；javascript:alert(1)`],
  ['an address of data', under('areas', 'source'), () => '网页 DATA:text/html,x'],
  ['a year in words', ({ path }) => path.at(-1) === 'year', () => '去年'],
  ['a shape without rings', under('blocks', 'coordinates'), () => [[]]],
  ['a ring that is open', under('blocks', 'coordinates'), ring((all) => all.slice(0, -1))],
  ['a ring of three positions', under('blocks', 'coordinates'), ring(([first, second]) => [first, second, first])],
  ['a ring without area', under('blocks', 'coordinates'), ring(([first, second]) => [first, second, second, first])],
  ['a position of three numbers', under('blocks', 'coordinates'), ring(() => Array(4).fill([121, 31, 5]))],
  ['an anchor outside its block', under('blocks', 'anchor'), () => [121, 30]],
  [
    'an id twice in a list',
    under('districts'),
    (value) => [...(value as readonly unknown[]), ...(value as readonly unknown[])],
  ],
  ['a clause that the plan lacks', under('clause', 'section'), () => '九(九)9'],
  ['a paragraph that its section lacks', under('clause', 'paragraph'), () => 99],
  [
    'an open slot that names a park',
    ({ path }) => path.length === 4 && path[2] === 'slots',
    (value) => ({ ...Object(value), open: true, parks: ['expo'] }),
  ],
  [
    'a side with a park that has no place in the slot',
    ({ path }) => path.length === 5 && path[2] === 'slots' && path[4] === 'sides',
    () => [['chongming']],
  ],
  [
    'a body of a park that its slot does not hold',
    ({ path }) => path.length === 3 && path[0] === 'bodies' && path[2] === 'slot',
    (value) =>
      value === 'city-pole-zone-clusters.zone' ? 'city-pole-zone-clusters.city' : 'city-pole-zone-clusters.zone',
  ],
  [
    'a main block of another park',
    ({ path }) => path.length === 3 && path[0] === 'parks' && path[2] === 'main',
    (value) => ({ ...Object(value), block: Object(value).block === 'zj-core' ? 'chj-main' : 'zj-core' }),
  ],
  [
    'a section under itself',
    ({ path }) => path.length === 2 && path[0] === 'outline',
    (value) => ({ ...Object(value), parent: Object(value).id }),
  ],
  [
    'an industry under itself',
    ({ path }) => path.length === 2 && path[0] === 'industries',
    (value) => ({ ...Object(value), parent: Object(value).id }),
  ],
  ['no parks at all', ({ path }) => path.join() === 'parks', () => []],
  ['no blocks at all', ({ path }) => path.join() === 'blocks', () => []],
  [
    'blocks that are candidates only',
    ({ path }) => path.join() === 'blocks',
    (value) => (value as readonly Json[]).map((one) => ({ ...one, membership: 'candidate' })),
  ],
  [
    'a group without parks',
    ({ path }) => path.join() === 'parks',
    (value) => (value as readonly Json[]).map((one) => ({ ...one, group: 'zone' })),
  ],
  [
    'more records than can be worked with',
    ({ path }) => path.join() === 'districts',
    () => Array(1001).fill(realAtlas.districts[0]),
  ],
  [
    'a link twice',
    ({ path }) => path.join() === 'links',
    (value) => [...(value as readonly unknown[]), realAtlas.links[0]],
  ],
]

export const ofGround: readonly Mutation[] = [
  ['a point as land', ({ path }) => path.join() === '0,geometry', () => ({ type: 'Point', coordinates: [121, 31] })],
  [
    'a line of one position',
    ({ path }) => path.at(-1) === 'geometry',
    () => ({ type: 'LineString', coordinates: [[121, 31]] }),
  ],
  [
    'a line without length',
    ({ path }) => path.at(-1) === 'geometry',
    () => ({
      type: 'LineString',
      coordinates: [
        [121, 31],
        [121, 31],
      ],
    }),
  ],
  ['an id twice', ({ path }) => path.length === 0, (value) => [...(value as readonly unknown[]), realGround[0]]],
]
