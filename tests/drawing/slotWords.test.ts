import { describe, expect, test } from 'vitest'
import { sources } from '../../src/domain/atlas'
import { matrixOf } from '../../src/domain/matrix'
import { tagIn } from '../../src/domain/named'
import { rolesOf } from '../../src/domain/roles'
import { drawingOf } from '../../src/drawing/drawing'
import { parkTexts } from '../../src/drawing/pages/parkTexts'
import { parkSentenceOf } from '../../src/drawing/parkSentence'
import { comparisonTable } from '../../src/export/tables/comparisonTable'
import { parksTable } from '../../src/export/tables/parksTable'
import { tableContextOf } from '../../src/export/tables/tableContext'
import { slotWords } from '../../src/panels/matrix/cellText'
import { languages } from '../../src/state/view'
import { aView, realAtlas, realGround } from '../builders'

const members = realAtlas.parks.filter(({ id }) => rolesOf(realAtlas, id).length > 0)

describe.each(languages)('in %s a place of a layout has one word', (language) => {
  const view = aView({ language, patterns: realAtlas.patterns.map(({ id }) => id) })
  const drawing = drawingOf(realAtlas, realGround, view)

  test.each(members)('$name', (park) => {
    const roles = rolesOf(realAtlas, park.id)
    const words = roles.map(({ slot }) => tagIn(language, slot))
    const marks = drawing.patterns.flatMap(({ nodes }) => nodes.filter((node) => node.park === park.id))
    for (const { letter } of marks)
      if (letter) expect([...words, tagIn(language, slotOfZone(park.id))]).toContain(letter)
    const row = matrixOf(realAtlas, sources).rows.find((one) => one.park === park)
    const cells = row?.cells.flatMap((cell) => (cell ? [slotWords(cell, language)] : [])) ?? []
    const texts = parkTexts(realAtlas, park, language).facts.flatMap(({ paragraphs }) =>
      paragraphs.map(({ text }) => text),
    )
    const context = tableContextOf(realAtlas, view, '2026-11-29')
    const compared = comparisonTable(context, [park]).rows.flat().join('\n')
    const listed = parksTable(context).rows.flat().join('\n')
    for (const word of words) {
      expect(
        cells.some((cell) => cell.includes(word)),
        word,
      ).toBe(true)
      for (const said of [texts.join('\n'), compared, listed, parkSentenceOf(realAtlas, park, language)])
        expect(said).toContain(word)
    }
  })
})

function slotOfZone(park: string) {
  const slot = realAtlas.patterns
    .flatMap(({ slots }) => slots)
    .find(({ parks, role }) => role && parks.some((id) => id === park))
  if (!slot) throw new Error(`${park} has no place in the structure`)
  return slot
}
