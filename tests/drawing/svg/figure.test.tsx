import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { groupOf } from '../../../src/domain/groupOf'
import { drawingOf } from '../../../src/drawing/drawing'
import type { Size } from '../../../src/drawing/frame'
import { LegendList } from '../../../src/drawing/svg/LegendList'
import { MapFigure } from '../../../src/drawing/svg/MapFigure'
import { textsOf } from '../../../src/drawing/texts'
import { posterOf } from '../../../src/poster'
import type { View } from '../../../src/state/view'
import { aFilter, aView, groupCounts, parkCount, parkId, realAtlas, realGround } from '../../builders'
import { laptop, openingMap, phone } from '../maps'

/** Those that the inset shows at the least. */
const centralParks = realAtlas.parks.filter((park) => groupOf(realAtlas, park)?.place === 'inner').length

function figure(size: Size, change: Partial<View> = {}): string {
  const view = aView(change)
  const drawing = drawingOf(realAtlas, realGround, view)
  const { composition } = openingMap(size, view)
  const texts = textsOf(drawing, composition)
  return renderToStaticMarkup(
    <MapFigure drawing={drawing} composition={composition} texts={texts} size={size} prefix="test" />,
  )
}

function all(markup: string, pattern: RegExp): readonly string[] {
  return [...markup.matchAll(pattern)].map(([, found = '']) => found)
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

const pictures = [
  { name: 'a laptop', markup: figure(laptop) },
  { name: 'a phone', markup: figure(phone) },
  { name: 'the poster', markup: posterOf(realAtlas, realGround) },
]

test.each(pictures)(
  'the figure of $name has all footprints, and in the inset those that it shows',
  ({ name, markup }) => {
    const footprints = all(markup, /data-footprint="([^"]+)"/g)
    expect(new Set(footprints).size).toBe(parkCount)
    const figures = name === 'the poster' ? 2 : 1
    expect(footprints.length).toBeGreaterThanOrEqual(figures * (parkCount + centralParks))
    expect(footprints.length).toBeLessThan(figures * 2 * parkCount)
  },
)

test.each(pictures)('the figure of $name shows all names', ({ markup }) => {
  expect(new Set(all(markup, /data-name-of="([^"]+)"/g)).size).toBe(parkCount)
  for (const { name } of realAtlas.parks) expect(markup).toContain(`>${name}<`)
})

test.each(pictures)('the markup of $name needs no inline style, which the page’s policy forbids', ({ markup }) => {
  expect(markup).not.toMatch(/\sstyle=|<style|<script/)
})

test.each(pictures)('in the markup of $name each id is there once, and each that is used is there', ({ markup }) => {
  const ids = all(markup, /\sid="([^"]+)"/g)
  const used = [...all(markup, /url\(#([^)]+)\)/g), ...all(markup, /href="#([^"]+)"/g)]
  expect(repeated(ids)).toEqual([])
  expect(used.filter((id) => !ids.includes(id))).toEqual([])
})

test('a figure is a picture with a name for who cannot see it', () => {
  expect(figure(laptop)).toMatch(/<svg[^>]*aria-label="张江空间布局图"[^>]*role="img"/)
})

test('a choice moves no footprint, and the selected one is drawn once more on top', () => {
  const filter = aFilter({ group: { chosen: ['zone'] } })
  const markup = figure(laptop, { filter, selection: { park: parkId('expo') } })
  const order = all(markup, /data-footprint="([^"]+)"/g)
  expect(order).toEqual(all(figure(laptop), /data-footprint="([^"]+)"/g))
  expect(markup.indexOf('data-lit="selected"')).toBeGreaterThan(markup.indexOf('data-footprint="chongming"'))
})

test('the legend has a line for each entry, with the counts', () => {
  const drawing = drawingOf(realAtlas, realGround, aView({ filter: aFilter({ group: { chosen: ['zone'] } }) }))
  const markup = renderToStaticMarkup(<LegendList drawing={drawing} />)
  expect(all(markup, /data-legend="([^"]+)"/g)).toEqual(drawing.legend.map(({ kind }) => kind))
  expect(all(markup, /legend-count">([^<]+)</g)).toEqual(
    groupCounts.map((count, at) => (at === 2 ? `${count}` : `0 / ${count}`)),
  )
  expect(markup).toContain('内部研究示意图，不作为划界依据')
})

test('the poster lists the parks in the plan’s order and says the answer, for who has no scripts', () => {
  const poster = posterOf(realAtlas, realGround)
  const listed = realAtlas.parks.map(({ name }) => poster.search(new RegExp(`<li[^>]*>[^<]*${name}<`)))
  expect(listed.filter((place) => place < 0)).toEqual([])
  expect(listed).toEqual([...listed].sort((one, other) => one - other))
  expect(poster.replace(/<[^>]+>/g, '').includes(`全部园区：${parkCount} 个`)).toBe(true)
})
