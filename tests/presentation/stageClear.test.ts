import { expect, test } from 'vitest'
import { matchingParks } from '../../src/domain/filter'
import { freePart, uncovered } from '../../src/drawing/focus'
import { type Frame, overlap, type Rect, toScreen, transformOf } from '../../src/drawing/frame'
import { linesOf } from '../../src/drawing/planeGeometry'
import { stageCovered } from '../../src/presentation/stage/stagedView'
import { stageBands, stageRoom, stageUnit } from '../../src/presentation/stage/stageRoom'
import { languages, selectedPark } from '../../src/state/view'
import { realAtlas } from '../builders'
import { type Staging, screens, staged, stagings } from './stages'

type Geometry = (typeof realAtlas.blocks)[number]['geometry']

const members = (park: string) =>
  realAtlas.blocks.filter((block) => block.park === park && block.membership === 'member')

/** The box around a block's every corner as a frame shows it. */
function boxIn(frame: Frame, geometry: Geometry): Rect {
  const points = linesOf(geometry).flatMap((line) => line.map((point) => toScreen(transformOf(frame), point)))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function isWithin(outer: Rect, box: Rect): boolean {
  const right = box.x + box.width <= outer.x + outer.width
  return box.x >= outer.x && box.y >= outer.y && right && box.y + box.height <= outer.y + outer.height
}

/** Blocks of the slide's parks that neither map shows whole, or that the inset or the scale covers. */
function hidden(staging: Staging): readonly string[] {
  const { view, composition, room, covered } = staged(staging)
  const { main, inset, taken } = composition
  const selected = selectedPark(view)
  const parks = selected ? [selected] : matchingParks(realAtlas, view.filter)
  const free = freePart(room, covered)
  return parks.flatMap((park) =>
    members(park).flatMap(({ id, geometry }) => {
      const box = boxIn(main, geometry)
      const over = [...taken, ...(inset ? [inset.rect] : [])].some((rect) => overlap(rect, box) > 0)
      const isEnlarged = inset !== null && isWithin(inset.rect, boxIn(inset, geometry))
      return (isWithin(free, box) && !over) || isEnlarged ? [] : [id]
    }),
  )
}

test.each(stagings)(
  'every block that $name is about is in sight, under no caption, card, inset or scale',
  (staging) => {
    expect(hidden(staging)).toEqual([])
  },
)

test('whichever park is selected on a stage, its blocks are beside its card', () => {
  for (const screen of screens) {
    for (const { id } of realAtlas.parks) {
      const slide = { id, title: '', says: '', address: `park=${id}`, isCover: false, seconds: null }
      expect(hidden({ slide, language: languages[0], screen, name: id })).toEqual([])
    }
  }
})

test('caption and legend take the same of every screen, and leave the map the most of it', () => {
  for (const screen of screens) {
    const room = stageRoom(screen)
    expect(screen.height - room.height).toBeCloseTo((stageBands.head + stageBands.foot) * stageUnit(screen))
    expect(room.height).toBeGreaterThanOrEqual(screen.height * 0.75 - 1e-9)
    expect(room.width).toBe(screen.width)
  }
})

test('a card leaves the map the most of the stage’s width, and without one nothing is covered', () => {
  expect(stageCovered(1024, { card: true, filters: false }).right).toBeLessThan(1024 / 2)
  expect(stageCovered(1024, { card: false, filters: false })).toEqual(uncovered)
})
