import { booleanPointInPolygon } from '@turf/turf'
import { expect, test } from 'vitest'
import { compositionOf } from '../../src/drawing/composition'
import { drawingOf } from '../../src/drawing/drawing'
import { contains, fromScreen, overlap, type Rect, transformOf } from '../../src/drawing/frame'
import { boxOf } from '../../src/drawing/placement'
import { toLngLat } from '../../src/drawing/projection'
import { softAreasOf } from '../../src/drawing/structureLook'
import { wordBox } from '../../src/drawing/structureWords'
import { textsOf } from '../../src/drawing/texts'
import { consistent, languages, themes, type View } from '../../src/state/view'
import { aFilter, aView, parkId, realAtlas, realExtent, realGround } from '../builders'
import { laptop, office, phone } from './maps'

const wall = { width: 2200, height: 1360 }
const rooms = { laptop, office, phone, wall }

function written(room: keyof typeof rooms, change: Partial<View> = {}) {
  const drawing = drawingOf(realAtlas, realGround, aView(change))
  const composition = compositionOf(realExtent, change.camera ?? null, rooms[room])
  return { drawing, composition, ...textsOf(drawing, composition) }
}

const cases = (Object.keys(rooms) as (keyof typeof rooms)[]).flatMap((room) =>
  languages.flatMap((language) => themes.map((theme) => [room, language, theme] as const)),
)

test.each(cases)(
  'on %s in %s, %s, the four parts bear their words, clear of names, each other and the parts over the map',
  (room, language, theme) => {
    const { drawing, composition, names, words } = written(room, { language, theme })
    expect(words.map(({ id }) => id)).toEqual(drawing.structure?.words.map(({ id }) => id))
    const { main, inset, taken } = composition
    const others: readonly Rect[] = [
      ...taken,
      ...(inset ? [inset.rect] : []),
      ...names.main.map((name) => boxOf(name, main)),
    ]
    words.forEach((word, at) => {
      const box = wordBox(word, main)
      expect(contains(main.rect, [box.x, box.y]) && contains(main.rect, [box.x + box.width, box.y + box.height])).toBe(
        true,
      )
      const inTheWay = [...others, ...words.slice(at + 1).map((other) => wordBox(other, main))]
      expect(inTheWay.filter((other) => overlap(other, box) > 0)).toEqual([])
    })
  },
)

/** How many of so many points of a box lie on the bodies of a word. */
function pointsOnBody(
  box: Rect,
  parks: readonly string[],
  { drawing, composition }: ReturnType<typeof written>,
): number {
  const transform = transformOf(composition.main)
  const own = drawing.structure?.bodies.filter((body) => body.parks.every((park) => parks.includes(park))) ?? []
  const points = Array.from({ length: 21 * 9 }, (_, index) =>
    toLngLat(
      fromScreen(transform, [
        box.x + (box.width * (index % 21)) / 20,
        box.y + (box.height * Math.floor(index / 21)) / 8,
      ]),
    ),
  )
  return points.filter((point) => own.some(({ geometry }) => booleanPointInPolygon([...point], geometry))).length
}

const spatial = realAtlas.patterns.filter((pattern) => pattern.spatial).map(({ id }) => id)

test.each(
  (Object.keys(rooms) as (keyof typeof rooms)[]).flatMap((room) =>
    [[], ...spatial.map((id) => [id]), spatial].flatMap((patterns) =>
      languages.map((language) => [room, language, patterns] as const),
    ),
  ),
)('on %s in %s, with %s drawn, each word stands on its own body', (room, language, patterns) => {
  const made = written(room, { language, patterns })
  for (const word of made.words) {
    const parks = made.drawing.structure?.words.find(({ id }) => id === word.id)?.parks ?? []
    expect(pointsOnBody(wordBox(word, made.composition.main), parks, made), word.text).toBeGreaterThan(0)
  }
})

test('the words are the plan’s, and the one zone bears its full name', () => {
  const said = (language: 'zh' | 'en') =>
    written('laptop', { language }).words.map(({ text, detail }) => [text, detail])
  expect(said('zh')).toEqual([
    ['一城', ''],
    ['一极', ''],
    ['一区', '中心辐射区'],
    ['多组团', ''],
  ])
  expect(said('en').every(([text]) => /^[A-Z]/.test(text ?? ''))).toBe(true)
})

test('close to a part its word is no longer in the way', () => {
  expect(written('laptop', { camera: { zoom: 12.5, lat: 31.2, lng: 121.6 } }).words).toEqual([])
})

test('the blocks alone have neither bodies nor words, and only the selected park is held together', () => {
  const { drawing, words } = written('laptop', { structure: false })
  expect([softAreasOf(drawing), words]).toEqual([[], []])
  const selected = written('laptop', { structure: false, selection: { park: parkId('putuo') } }).drawing
  expect(softAreasOf(selected).map(({ id }) => id)).toEqual(['envelope-putuo'])
})

test('a body whose parks are all left out is quiet, and one that has some in the answer is not', () => {
  const { drawing } = written('laptop', { filter: aFilter({ group: { chosen: ['pole'] } }) })
  const { quiet } = drawing.theme
  const loud = drawing.structure?.bodies.filter((_, at) => softAreasOf(drawing)[at]?.colour !== quiet)
  expect(loud?.map(({ parks }) => parks)).toEqual([['lingang']])
})

test('the structure is the same while the parks move into the diagram, which has bodies of its own', () => {
  const [map, diagram] = (['positions', 'diagram'] as const).map((arrangement) =>
    softAreasOf(written('laptop', { arrangement }).drawing),
  )
  expect(diagram).toEqual(map)
})

test('what only the plan states has no candidates, neither blocks nor places in an open slot', () => {
  const { candidates, openSlots } = consistent(aView({ statedOnly: true, candidates: true, openSlots: true }))
  expect([candidates, openSlots]).toEqual([false, false])
})
