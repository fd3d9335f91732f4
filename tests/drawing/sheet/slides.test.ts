import { expect, test } from 'vitest'
import { clausesOfMap } from '../../../src/drawing/clausesShown'
import { overlap, type Rect } from '../../../src/drawing/frame'
import { placesIn } from '../../../src/drawing/places'
import { figureShapes } from '../../../src/drawing/shapes/figureShapes'
import type { Shape } from '../../../src/drawing/shapes/shape'
import { clausesText, slideFoot } from '../../../src/drawing/sheet/slideFoot'
import { slideLegendOf } from '../../../src/drawing/sheet/slideLegend'
import { readAddress } from '../../../src/state/address'
import { realAtlas } from '../../builders'
import { type Asked, aSheet } from './sheets'

const spatial = realAtlas.patterns.filter((pattern) => pattern.spatial).map(({ id }) => id)
const all = `draw=${spatial.join(',')}&x=1`

const slide = (address: string, asked: Asked = {}) => aSheet({ paper: '16:9', address, ...asked })

/** Boxes of growing height: from one that holds hardly anything to one that holds all. */
const heights = Array.from({ length: 12 }, (_, step) => 150 + step * 60)

const kindsIn = (address: string, height: number) => {
  const legend = slideLegendOf(slide(address).drawing, { x: 0, y: 0, width: 157, height })
  return legend.groups.map(({ kind }) => kind)
}

test.each(['', all, `${all}&lens=industry/biomedicine&lang=en`, 'lens=measure/area'])(
  'a legend on a slide says less where there is less room, and colours always: %s',
  (address) => {
    const { legend, keys } = slide(address).drawing
    const counts = heights.map((height) => kindsIn(address, height).length)
    expect([...counts].sort((one, other) => one - other)).toEqual(counts)
    for (const height of heights.slice(3)) {
      const kinds = kindsIn(address, height)
      expect(kinds.filter((kind) => kind === 'fill').length).toBe(legend.filter(({ kind }) => kind === 'fill').length)
      // The order: what is said of the ground goes before outlines, these before bases, these before what blocks are known by.
      const has = (kind: string) => kinds.includes(kind)
      if (keys.length > 0 && has('ground') && legend.some(({ kind }) => kind === 'body')) expect(has('body')).toBe(true)
      if (has('body') && legend.some(({ kind }) => kind === 'basis')) expect(has('basis')).toBe(true)
      if (has('basis')) expect(has('precision')).toBe(true)
    }
  },
)

test('what a legend on a slide says keeps to its box', () => {
  for (const address of ['', all, `${all}&lang=en`, 'lens=measure/area&lang=en', 'draw=four-x']) {
    for (const legend of ['beside', 'below'] as const) {
      const set = slide(address, { legend }).legend
      expect(set?.isWhole).toBe(true)
      const { x, y, width, height } = set?.box ?? { x: 0, y: 0, width: 0, height: 0 }
      for (const row of set?.groups.flatMap(({ rows }) => rows) ?? []) {
        expect(row.x).toBeGreaterThanOrEqual(x)
        expect(row.x).toBeLessThan(x + width)
        expect(row.y).toBeLessThan(y + height)
      }
    }
  }
})

const view = readAddress(`${all}&park=zhangjiang&lens=industry/biomedicine`, realAtlas).view
const clauses = clausesOfMap(realAtlas, view)
const foot = { clauses, credits: '依据：规划', notice: '示意范围', link: `https://atlas.example/#${'a'.repeat(400)}` }

test.each(['zh', 'en'] as const)(
  'a foot says all where it has room, then a word for the link, then as many clauses as it can, and how many there are beside: %s',
  (language) => {
    expect(clauses.length).toBeGreaterThan(15)
    const whole = clausesText(clauses, clauses.length, language)
    const footIn = (height: number) => slideFoot({ ...foot, language }, { width: 800, height })
    expect(footIn(200)).toEqual([whole, foot.credits, foot.notice, foot.link])
    const [said, credits = ''] = footIn(62)
    expect(said).toBe(whole)
    expect(credits.startsWith(foot.credits)).toBe(true)
    expect(credits).not.toBe(foot.credits)
    const [less = '', , notice] = footIn(37)
    expect(notice).toBe(foot.notice)
    const beside = Number(/(\d+)\D*$/.exec(less)?.[1])
    expect(less).toBe(clausesText(clauses, clauses.length - beside, language))
    expect(beside).toBeGreaterThan(0)
  },
)

/** The boxes of tags by the park of each. */
function tagsOf(shapes: readonly Shape[]): readonly { readonly park: string; readonly box: Rect }[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'group') return []
    const [role, park = ''] = shape.tag ?? []
    if (role !== 'letter') return tagsOf(shape.shapes)
    return shape.shapes.flatMap((one) => (one.kind === 'rect' ? [{ park, box: one.box }] : []))
  })
}

test('no tag covers another park’s or is cut by the edge of its map, and most marks keep theirs', () => {
  for (const paper of ['16:9', 'A4'] as const) {
    for (const address of [all, `${all}&lang=en`, 'draw=core-wings-points', 'map=11/31.2/121.5&draw=four-x']) {
      const sheet = aSheet({ paper, address })
      const { main, inset } = sheet.composition
      for (const { composition, frame } of [
        { composition: { ...sheet.composition, inset: null }, frame: main },
        ...(inset ? [{ composition: { ...sheet.composition, main: inset, inset: null }, frame: inset }] : []),
      ]) {
        const texts = { ...sheet.texts, words: [], names: { main: [], inset: [] }, blockNames: [], groundNames: [] }
        const tags = tagsOf(figureShapes({ drawing: sheet.drawing, composition, texts }))
        const shown = tags.filter(({ box }) => overlap(box, frame.rect) > 0)
        const places = placesIn(frame, sheet.drawing.parks)
        const marks = sheet.drawing.patterns
          .flatMap(({ nodes }) => nodes)
          .filter(({ park }) => {
            const at = places.middle(park)
            return at !== null && overlap({ x: at[0], y: at[1], width: 1, height: 1 }, frame.rect) > 0
          })
        expect(shown.length, `${paper} ${address}`).toBeGreaterThan(marks.length * 0.5)
        for (const one of shown) {
          expect(Math.abs(overlap(one.box, frame.rect) - one.box.width * one.box.height)).toBeLessThan(0.1)
          const met = shown.filter((other) => other.park !== one.park && overlap(other.box, one.box) > 0)
          expect(met).toEqual([])
        }
      }
    }
  }
})
