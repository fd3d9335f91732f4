import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, pointOn, sampled } from '../../src/drawing/curve'
import { contains } from '../../src/drawing/frame'
import { lineRuns } from '../../src/drawing/lineRuns'
import { baseParks } from '../../src/drawing/parkMark'
import type { PatternLine } from '../../src/drawing/patternGraphic'
import { patternGraphicsOf } from '../../src/drawing/patternGraphics'
import { aloneWays, pointsOf } from '../../src/drawing/patternRoutes'
import { toPlane } from '../../src/drawing/projection'
import { blocksFinder, passedBy } from '../../src/drawing/routeObstacles'
import { themesByName } from '../../src/drawing/theme'
import { realAtlas } from '../builders'
import { composedTexts } from './composedTexts'

const spatial = realAtlas.patterns.filter((pattern) => pattern.spatial).map(({ id }) => id)
const choices = fc.record({ patterns: fc.subarray(spatial, { minLength: 1 }), openSlots: fc.boolean() })

const anchors = new Map(
  baseParks(realAtlas, 'zh', false).map(({ id, blocks: [main] }) => [id, toPlane(main?.anchor ?? [0, 0])]),
)
const blocks = blocksFinder(realAtlas.blocks.filter(({ membership }) => membership === 'member'))
const obstacles = { blocksAt: blocks, marked: [], placeOf: () => null }

function drawn(asked: { patterns: typeof spatial; openSlots: boolean }) {
  return patternGraphicsOf(realAtlas, { ...asked, language: 'zh' }, themesByName.light)
}

function linesOf(asked: { patterns: typeof spatial; openSlots: boolean }): readonly PatternLine[] {
  return drawn(asked).flatMap(({ lines }) => lines)
}

const routeOf = ({ route }: PatternLine) => route ?? { arcs: [], shared: 0, lane: 0 }

test('a route leads without a break from main block to main block', () => {
  fc.assert(
    fc.property(choices, (asked) => {
      for (const line of linesOf(asked)) {
        const { arcs } = routeOf(line)
        expect(arcs[0]?.[0]).toEqual(anchors.get(line.from.park))
        expect(arcs.at(-1)?.[2]).toEqual(anchors.get(line.to.park))
        for (const [at, arc] of arcs.slice(1).entries()) expect(arc[0]).toEqual(arcs[at]?.[2])
      }
    }),
    { numRuns: 20 },
  )
})

test('no line runs over a block of another park where a single curve could stay clear of all', () => {
  fc.assert(
    fc.property(choices, (asked) => {
      const astray = linesOf(asked).filter((line) => {
        const ends = { from: line.from.park, to: line.to.park }
        const met = (arcs: Parameters<typeof passedBy>[0]) => passedBy(arcs, ends, [], obstacles)?.met ?? 0
        const [start, end] = [anchors.get(ends.from), anchors.get(ends.to)]
        const isFree = start && end && aloneWays(start, end).some(({ arcs }) => met(arcs) === 0)
        return isFree && met(routeOf(line).arcs.slice(routeOf(line).shared)) > 0
      })
      expect(astray).toEqual([])
    }),
    { numRuns: 12 },
  )
})

test('a branch leaves its trunk late, in the direction that the trunk has there', () => {
  const lines = linesOf({ patterns: spatial, openSlots: true })
  const branches = lines.filter((line) => routeOf(line).shared > 0)
  expect(branches.map(({ to }) => to.park)).toEqual(expect.arrayContaining(['songjiang', 'fengxian']))
  for (const line of branches) {
    const { arcs, shared } = routeOf(line)
    const hosts = lines.filter((one) => one !== line && one.weight === line.weight && one.from === line.from)
    const trunk = pointsOf({ arcs: arcs.slice(0, shared) })
    const lies = (host: PatternLine) => {
      const points = routeOf(host).arcs.flatMap((arc) => sampled(arc, 400))
      return trunk.every((at) => points.some((point) => apart(point, at) < 4))
    }
    expect(hosts.some(lies)).toBe(true)
    const [before, after] = [arcs[shared - 1], arcs[shared]]
    if (!before || !after) throw new Error('a branch has a trunk before it and a curve of its own')
    const [into, out] = [turnOf(pointOn(before, 0.99), before[2]), turnOf(after[0], pointOn(after, 0.01))]
    expect(Math.abs(Math.sin(into - out))).toBeLessThan(0.15)
  }
})

function turnOf([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  return Math.atan2(by - ay, bx - ax)
}

test('lines of two patterns between the same parks run side by side', () => {
  const lines = linesOf({ patterns: spatial, openSlots: true })
  const keys = lines.map((line) => `${line.from.park} ${line.to.park} ${routeOf(line).lane}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(lines.some((line) => routeOf(line).lane > 0)).toBe(true)
})

test('no line runs through a letter: not of a name, a word of the structure or the ground', () => {
  for (const { name, drawing, transform, written, unit } of composedTexts(spatial)) {
    const struck = drawing.patterns.flatMap(({ lines }) =>
      lines.flatMap((line) =>
        lineRuns(line, 3, { transform, unit, written }).flatMap((arc) =>
          sampled(arc, 200).filter((point) => written.some((box) => contains(box, point))),
        ),
      ),
    )
    expect([name, struck]).toEqual([name, []])
  }
})

test('most of every line is drawn: names stand beside lines rather than on them', () => {
  for (const { name, drawing, transform, written, unit } of composedTexts(spatial)) {
    const lengths = (boxes: typeof written) =>
      drawing.patterns
        .flatMap(({ lines }) => lines.flatMap((line) => lineRuns(line, 3, { transform, unit, written: boxes })))
        .reduce((sum, [start, , end]) => sum + apart(start, end), 0)
    const least = name.includes('phone') ? 0.6 : 0.8
    expect([name, lengths(written) >= least * lengths([])]).toEqual([name, true])
  }
})
