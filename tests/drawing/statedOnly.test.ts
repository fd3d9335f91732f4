import { describe, expect, test } from 'vitest'
import { sources } from '../../src/domain/atlas'
import { matrixOf } from '../../src/domain/matrix'
import { drawingOf } from '../../src/drawing/drawing'
import { consistent } from '../../src/state/view'
import { aView, realAtlas, realGround } from '../builders'

const patterns = realAtlas.patterns.map(({ id }) => id)
const slots = realAtlas.patterns.flatMap((pattern) => pattern.slots)
const unstated = new Set(slots.filter(({ basis }) => basis === 'inferred').map(({ tag }) => tag))

describe.each(realAtlas.patterns.filter(({ spatial }) => spatial))('only what $name states', ({ id }) => {
  const view = consistent(
    aView({
      statedOnly: true,
      openSlots: true,
      candidates: true,
      patterns: [...patterns],
      lens: { by: 'pattern', pattern: id },
    }),
  )
  const drawing = drawingOf(realAtlas, realGround, view)

  test('is drawn on the map: no mark, line, side or candidate that is ours', () => {
    for (const { nodes, lines, signs } of drawing.patterns) {
      expect(nodes.filter(({ basis }) => basis === 'inferred')).toEqual([])
      expect(lines.filter(({ to }) => to.basis === 'inferred')).toEqual([])
      expect(signs.filter(({ basis }) => basis === 'inferred')).toEqual([])
    }
    expect(drawing.parks.flatMap(({ blocks }) => blocks).filter(({ membership }) => membership !== 'member')).toEqual(
      [],
    )
  })

  test('stands in legend, colours and readings', () => {
    const said = [...drawing.legend.map(({ name }) => name), ...drawing.parks.map(({ reading }) => reading)]
    expect(said.filter((word) => unstated.has(word))).toEqual([])
    for (const word of unstated) expect(drawing.readings.join()).not.toContain(`${word}——`)
  })
})

test('stands in the matrix: no cell rests on our reading alone', () => {
  const all = matrixOf(realAtlas, sources).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.facts ?? []))
  const stated = matrixOf(realAtlas, sources, true).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell?.facts ?? []),
  )
  expect(stated.length).toBe(all.filter(({ basis }) => basis !== 'inferred').length)
  expect(stated.every(({ basis }) => basis !== 'inferred')).toBe(true)
})
