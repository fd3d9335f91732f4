import { expect, test } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import { applied } from '../../src/domain/own/applied'
import { drawingOf } from '../../src/drawing/drawing'
import { extentsBetween } from '../../src/drawing/noticeText'
import { atlasPages } from '../../src/drawing/pages/atlasPages'
import { sheetOf } from '../../src/drawing/sheet/sheet'
import { atlasTables } from '../../src/export/atlasTables'
import { layersOf } from '../../src/export/layers/layersOf'
import { layersSaid } from '../../src/export/layers/layersSaid'
import { parksGeojson } from '../../src/export/parksGeojson'
import { readAddress } from '../../src/state/address'
import { plainSheet } from '../../src/state/sheetWish'
import { type Language, languages, openingView } from '../../src/state/view'
import { aView, realAtlas, realGround } from '../builders'
import { anImport, anOutline } from '../domain/own/ownOutlines'
import { anOrder } from '../drawing/pages/orders'

const day = '2026-11-26'

/** The real atlas with the office's outlines for so many parks, each a square on the place of the first block. */
function withOwn(count: number): Atlas {
  const outlines = realAtlas.parks.slice(0, count).flatMap(({ id }) => {
    const block = realAtlas.blocks.find(({ park }) => park === id)
    return block ? [anOutline(id, { geometry: block.geometry })] : []
  })
  return applied(realAtlas, { imports: [anImport()], outlines })
}

const all = realAtlas.parks.length

/** Everything that is drawn or written and says how its outlines are to be taken, as text. */
const said: Readonly<Record<string, (atlas: Atlas, language: Language) => unknown>> = {
  map: (atlas, language) => {
    const { legend, notice, reservation } = drawingOf(atlas, realGround, aView({ language }))
    return [legend, notice, reservation]
  },
  'map of blocks': (atlas, language) => drawingOf(atlas, realGround, aView({ language, structure: false })).legend,
  sheet: (atlas, language) => {
    const { view } = readAddress(`lang=${language}`, atlas)
    const source = { link: '', date: day, dataVersion: '1', screen: { width: 976, height: 664 } }
    return sheetOf({ atlas, ground: realGround, view, wish: { ...plainSheet, approval: 'GS(2024)1' }, source }).notice
  },
  'page of a park': (atlas, language) => {
    const pages = atlasPages({ ...anOrder({ language }), atlas })
    return JSON.stringify(pages.slice(-1).map((page) => page()))
  },
  tables: (atlas, language) => {
    const [parks] = atlasTables(atlas, { ...openingView, language }, day)
    return [parks?.notes, parks?.rows]
  },
  GeoJSON: (atlas, language) => {
    const { features, ...said } = parksGeojson(atlas, { ...openingView, language }, day)
    return [said, features].map((one) =>
      JSON.stringify(one).replaceAll(language === 'zh' ? /"noticeEn":"[^"]*"/g : /"notice":"[^"]*"/g, ''),
    )
  },
  'layers of a map': (atlas, language) => {
    const { parks, blocks } = layersOf(atlas, realGround, { ...openingView, language }, day)
    const key = language === 'zh' ? 'notice' : 'noticeEn'
    return [...parks, ...blocks].map(({ properties }) => [
      properties[key],
      properties.origin,
      properties.originEn,
      properties.source,
    ])
  },
  'files of outlines': (atlas, language) => layersSaid(atlas, { ...openingView, language }, day, []),
  'distance between parks': (atlas, language) => extentsBetween(atlas, language),
}

const sketch = {
  zh: /示意范围|为示意|（示意）|依公布四至/,
  en: /schematic extent|are schematic|\(schematic\)|street limits/i,
} as const
const source = { zh: '某区规划资源局', en: '某区规划资源局' } as const
const names = Object.keys(said)

for (const language of languages) {
  const textOf = (name: string, atlas: Atlas) => JSON.stringify(said[name]?.(atlas, language))

  test.each(names)(`in ${language} the %s calls no outline a sketch where all of them are the office's`, (name) => {
    expect(textOf(name, withOwn(all))).not.toMatch(sketch[language])
  })

  test.each(names)(`in ${language} the %s of the shipped blocks speaks of no office`, (name) => {
    expect(textOf(name, realAtlas)).not.toMatch(/自带|own outline/i)
  })

  test.each(names.filter((name) => !['map of blocks', 'distance between parks'].includes(name)))(
    `in ${language} the %s names the source, with how many of all parks it is of`,
    (name) => {
      expect(textOf(name, withOwn(3))).toContain(source[language])
    },
  )

  test(`in ${language} an approximate outline of the office is no block along published limits`, () => {
    const [first] = realAtlas.parks
    if (!first) throw new Error('no park')
    const atlas = applied(realAtlas, {
      imports: [anImport()],
      outlines: [anOutline(first.id, { precision: 'approximate' })],
    })
    const entry = (of: Atlas) =>
      drawingOf(of, realGround, aView({ language })).legend.find(
        (one) => one.kind === 'precision' && one.precision === 'approximate',
      )?.name
    expect(entry(atlas)).not.toBe(entry(realAtlas))
    expect(entry(atlas)).toMatch(/来源单位|source/)
  })
}

test.each(languages)('in %s the longest sources of many files find room on every page and sheet', (language) => {
  const imports = realAtlas.parks.map(({ id }) => anImport({ id, source: `${id} ${'局'.repeat(112)}`.slice(0, 120) }))
  const outlines = withOwn(all).own?.boundaries.outlines.map((one) => ({ ...one, import: one.park })) ?? []
  const atlas = applied(realAtlas, { imports, outlines })
  for (const name of ['page of a park', 'sheet', 'tables']) expect(() => said[name]?.(atlas, language)).not.toThrow()
})
