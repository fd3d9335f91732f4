import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { themesByName } from '../../../src/drawing/theme'
import {
  blankInk,
  boxGround,
  frameGround,
  type Ink,
  inkAfter,
  type PenEvent,
  type StrokeGround,
  shownPoints,
} from '../../../src/presentation/stage/strokes'
import { contrast } from '../../drawing/colours'

const head = { x: 0, y: 0, width: 1280, height: 106 }
const room = { x: 0, y: 106, width: 1280, height: 500 }
const camera = { zoom: 10, lng: 121.48, lat: 31.22 }
const grounds = [frameGround('map', { rect: room, camera }), boxGround('head', head)]
const pressed: PenEvent = { kind: 'down', pointer: 1, button: 0, buttons: 1, at: [300, 300] }

const after = (events: readonly PenEvent[], on: readonly StrokeGround[] = grounds, pen: Ink = blankInk) =>
  events.reduce((now, event) => inkAfter(now, event, 'a', on), pen)

const events = fc.record<PenEvent>({
  kind: fc.constantFrom('down', 'move', 'move', 'up', 'cancel'),
  pointer: fc.constantFrom(1, 2, 3),
  button: fc.constantFrom(0, 0, 1, 2, -1),
  buttons: fc.constantFrom(0, 1, 1, 2, 3),
  at: fc.tuple(fc.integer({ min: 0, max: 1280 }), fc.integer({ min: 0, max: 600 })),
})

/** The pointer that draws, as a reader of the rule would have it. */
function drawing(held: number | null, { kind, pointer, button, buttons }: PenEvent): number | null {
  if (kind === 'down') return held ?? (button === 0 ? pointer : null)
  if (pointer !== held) return held
  return kind === 'move' && (buttons === 1 || buttons === 3) ? held : null
}

test('only the one pointer whose tip or left button is down draws, whatever others do', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 40 }), (sequence) => {
      let pen = blankInk
      let held: number | null = null
      for (const event of sequence) {
        const before: Ink = pen
        const was: number | null = held
        pen = inkAfter(pen, event, 'a', grounds)
        held = drawing(held, event)
        const count = ({ strokes }: Ink) => strokes.reduce((sum, { points }) => sum + points.length, 0)
        const isDrawn = held === event.pointer && (event.kind === 'move' || was === null)
        expect(count(pen) - count(before)).toBe(isDrawn ? 1 : 0)
        expect(pen.strokes.length - before.strokes.length).toBe(isDrawn && event.kind === 'down' ? 1 : 0)
      }
    }),
  )
})

test('a stroke lies where it was drawn: it moves with the map, and stretches with a part of the stage', () => {
  const moved = fc.record({
    zoom: fc.double({ min: 8, max: 14, noNaN: true }),
    lng: fc.double({ min: 121, max: 122, noNaN: true }),
    lat: fc.double({ min: 30.8, max: 31.6, noNaN: true }),
  })
  const sizes = fc.record({ width: fc.integer({ min: 300, max: 2000 }), height: fc.integer({ min: 200, max: 900 }) })
  const points = fc.tuple(fc.integer({ min: 0, max: 1280 }), fc.integer({ min: 0, max: 600 }))
  fc.assert(
    fc.property(moved, sizes, points, (there, size, at) => {
      const [stroke] = after([{ ...pressed, at }]).strokes
      if (!stroke) throw new Error('nothing drawn')
      const later = [
        frameGround('map', { rect: { ...room, ...size }, camera: there }),
        boxGround('head', { ...head, width: size.width }),
      ]
      const [shown] = shownPoints(stroke, later)
      const own = (all: readonly StrokeGround[]) => all.find(({ name }) => name === stroke.ground)
      const [x, y] = own(later)?.kept(shown ?? [0, 0]) ?? [0, 0]
      const [keptX, keptY] = own(grounds)?.kept(at) ?? [1, 1]
      expect(Math.hypot(x - keptX, y - keptY)).toBeLessThan(0.01)
      expect(Math.hypot(...diff(shownPoints(stroke, grounds)[0], at))).toBeLessThan(0.01)
    }),
  )
})

function diff(one: readonly [number, number] | undefined, other: readonly [number, number]): [number, number] {
  return one ? [one[0] - other[0], one[1] - other[1]] : [99, 99]
}

test('while what it lies on is not shown a stroke is nowhere, and another slide is not touched by the eraser', () => {
  const line = after([pressed, { ...pressed, kind: 'move', at: [320, 300] }, { ...pressed, kind: 'up', buttons: 0 }])
  const [stroke] = line.strokes
  expect(stroke && shownPoints(stroke, [])).toEqual([])
  const other: PenEvent = { ...pressed, button: 5, buttons: 32, at: [318, 304] }
  expect(inkAfter(line, other, 'b', grounds).strokes).toHaveLength(1)
  expect(inkAfter(line, other, 'a', grounds).strokes).toHaveLength(0)
  expect(
    after(
      [
        { ...other, at: [500, 500] },
        { ...other, kind: 'move', at: [300, 302] },
      ],
      grounds,
      line,
    ).strokes,
  ).toEqual([])
})

test('on whatever it lies, the pen’s line or its edge stands out by 3 to 1', () => {
  const css = readFileSync('src/presentation/stage/aids.css', 'utf8')
  const strokeOf = (rule: RegExp) => css.match(rule)?.[1] ?? ''
  const line = strokeOf(/\.stage-pen \{[^}]*stroke: (#\w+);/)
  const edge = strokeOf(/\.stage-pen path \{[^}]*stroke: (#\w+);/).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  // Of two colours 9 to 1 apart one is at least 3 to 1 from any third.
  expect(contrast(line, edge)).toBeGreaterThan(9)
  for (const { groups, inks, lens, sea, land, city } of [themesByName.projector, themesByName['projector-dark']])
    for (const ground of [...Object.values(groups), ...inks, lens, sea, land, city])
      expect(Math.max(contrast(line, ground), contrast(edge, ground))).toBeGreaterThan(3)
})
