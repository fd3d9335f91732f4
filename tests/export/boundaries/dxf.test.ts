import type { Feature } from 'geojson'
import { expect, test } from 'vitest'
import { openFilter } from '../../../src/domain/filter'
import type { OutgoingSystem } from '../../../src/domain/own/outgoing'
import { dxfBytes } from '../../../src/export/boundaries/dxf/dxfText'
import { dxfFile } from '../../../src/export/boundaries/officeFiles'
import { dataFormats } from '../../../src/export/dataFormats'
import { realAtlas, realGround } from '../../builders'
import { converted, pagesOf } from '../office'
import { byProj4, metresBetween, openedByGdal, placesOf } from './gdal'

const day = '2026-11-29'
const asked = { filter: openFilter, language: 'zh', candidates: true } as const

async function written(system: OutgoingSystem, atlas = realAtlas): Promise<Uint8Array> {
  const file = await dxfFile(atlas, { ...asked, system }, day, realGround)
  return new Uint8Array(await file.arrayBuffer())
}

const entitiesOf = (bytes: Uint8Array): readonly Feature[] =>
  openedByGdal(bytes, 'dxf', ({ layer }) => layer('entities').features)
const onLayer = (all: readonly Feature[], begin: string) =>
  all.filter(({ properties }) => String(properties?.Layer).startsWith(begin))
const textsOf = (all: readonly Feature[]) => all.flatMap(({ properties }) => properties?.Text ?? [])

const systems = dataFormats.find(({ ending }) => ending === 'dxf')?.systems ?? []

test.each(systems)(
  'in %s every ring of a block and of a district is a closed outline, each corner within 0.01 m',
  async (system) => {
    const all = entitiesOf(await written(system))
    const drawn = [...onLayer(all, '园区 '), ...onLayer(all, '候选地块'), ...onLayer(all, '行政区')].filter(
      ({ properties }) => !properties?.Text,
    )
    const districts = realGround.filter(({ kind }) => kind === 'district')
    const rings = [...realAtlas.blocks, ...districts].flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
    )
    expect(drawn).toHaveLength(rings.length)
    const left = new Set(rings)
    for (const { geometry } of drawn) {
      const back = placesOf(geometry).map(byProj4(system).inverse)
      const ring = [...left].find((one) => one.every((place, at) => metresBetween(place, back[at] ?? []) < 0.01)) ?? []
      left.delete(ring)
      expect(back.length).toBe(ring.length)
    }
  },
)

test('layers say group and precision, names stand as texts, and what it is and in which system below', async () => {
  const all = entitiesOf(await written('gk120zone'))
  const layers = [...new Set(all.map(({ properties }) => String(properties?.Layer)))]
  expect(layers).toContain('园区 一区 示意')
  expect(layers).toContain('布局连线')
  expect([...textsOf(onLayer(all, '园区名称'))].sort()).toEqual(realAtlas.parks.map(({ name }) => name).sort())
  expect([...textsOf(onLayer(all, '地块名称'))].sort()).toEqual(realAtlas.blocks.map(({ name }) => name).sort())
  const notes = textsOf(onLayer(all, '图形说明'))
  expect(notes).toContain('坐标系：CGCS2000 3° 带，40 带，东坐标带号（EPSG:4528）')
  expect(notes.join()).toContain('不作为划界依据')
})

test('it is of AutoCAD 2004, in GBK and in metres', async () => {
  const text = new TextDecoder('gbk', { fatal: true }).decode(await written('gk120'))
  const variable = (name: string) =>
    new RegExp(`${name.replace('$', '\\$')}\\r\\n *\\d+\\r\\n(.*)\\r\\n`).exec(text)?.[1]
  expect(['$ACADVER', '$DWGCODEPAGE', '$INSUNITS', '$MEASUREMENT'].map(variable)).toEqual([
    'AC1018',
    'ANSI_936',
    '6',
    '1',
  ])
})

test('each handle is of one thing, is below the next free one, and every owner is there', async () => {
  const lines = new TextDecoder('gbk').decode(await written('gk123')).split('\r\n')
  const pairs = lines.flatMap((code, at) => (at % 2 === 0 ? [[Number(code), lines[at + 1] ?? ''] as const] : []))
  const seed = pairs[pairs.findIndex(([, value]) => value === '$HANDSEED') + 1]?.[1] ?? ''
  const body = pairs.slice(pairs.findIndex(([, value]) => value === 'TABLES'))
  const handles = body.filter(([code]) => code === 5 || code === 105).map(([, value]) => value)
  expect(new Set(handles).size).toBe(handles.length)
  expect(Math.max(...handles.map((handle) => Number.parseInt(handle, 16)))).toBeLessThan(Number.parseInt(seed, 16))
  const named = new Set(['0', ...handles])
  const referred = body.filter(([code]) => [330, 340, 350, 390].includes(code)).map(([, value]) => value)
  expect(referred.filter((handle) => !named.has(handle))).toEqual([])
})

test('LibreOffice shows its names as they are', async () => {
  const shown = pagesOf(converted(await written('gk120'), 'dxf', 'pdf'))
    .join()
    .replaceAll(' ', '')
  for (const text of ['张江科学城', '闵行园', '浦东新区', '坐标系：CGCS20003°带']) expect(shown).toContain(text)
})

test('an outline of 200,000 corners is written whole', () => {
  const line = Array.from({ length: 200_000 }, (_, at) => [650_000 + at * 0.1, 3_450_000 + (at % 7)])
  const bytes = dxfBytes({ layers: [], items: [{ layer: '0', line: [...line, ...line.slice(0, 1)], isClosed: true }] })
  const [read] = entitiesOf(bytes)
  expect(read && placesOf(read.geometry)).toHaveLength(200_001)
})

test('a sign that GBK has not, and signs that mean others in a DXF, are written by their numbers or as plain ones', () => {
  const text = 'H₂O²·甲乙\n丙\\U+0041%%d'
  const bytes = dxfBytes({ layers: [], items: [{ layer: '0', text, at: [1, 2], height: 3 }] })
  expect(new TextDecoder('gbk').decode(bytes)).toContain('\r\nH\\U+2082O\\U+00B2·甲乙 丙/U+0041%d\r\n')
  const all = entitiesOf(bytes)
  expect(textsOf(all)).toHaveLength(1)
})
