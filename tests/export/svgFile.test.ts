// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { svgText } from '../../src/export/svgFile'
import { realAtlas } from '../builders'
import { type Asked, aSheet } from '../drawing/sheet/sheets'

function parsed(asked: Asked): Document {
  const file = new DOMParser().parseFromString(svgText(aSheet(asked)), 'application/xml')
  expect(file.querySelector('parsererror')).toBeNull()
  return file
}

test.each([
  '',
  'layout=diagram&draw=four-x',
  'lang=en&theme=dark&draw=one-five-x&q="<%26>',
  'park=minhang&map=11/31.1/121.4',
])('every park is a group with its id and its name as a title: %s', (address) => {
  const file = parsed({ address })
  for (const { id, name, nameEn } of realAtlas.parks) {
    const groups = file.querySelectorAll(`[id="park-${id}"]`)
    expect(groups).toHaveLength(1)
    const [group] = groups
    expect(group?.nodeName).toBe('g')
    expect([name, nameEn.replace(/ Park$/, '')]).toContain(group?.querySelector('title')?.textContent)
  }
})

test('ids are given once, those of the inset are told apart', () => {
  const ids = [...parsed({}).querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('inset-park-jingan')
})

test('every reference in the file leads somewhere', () => {
  const file = parsed({ address: 'draw=one-five-x' })
  const used = [...file.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ value }) => /^url\(#(.+)\)$/.exec(value)?.[1] ?? []),
  )
  expect(used.length).toBeGreaterThan(10)
  for (const id of used) expect(file.querySelector(`[id="${id}"]`)).not.toBeNull()
})

test('the file needs neither classes nor style sheets, and its texts are text', () => {
  const file = parsed({})
  expect(file.querySelectorAll('[class], [style], style, script, foreignObject, image')).toHaveLength(0)
  const texts = [...file.querySelectorAll('text')].map(({ textContent }) => textContent)
  for (const name of ['张江科学城', '临港园', '崇明园']) expect(texts).toContain(name)
})

test('the file says what it is, at its paper’s size', () => {
  const root = parsed({ paper: 'A3', approval: '沪S(2026)012号', address: 'industry=biomedicine' }).documentElement
  expect(root.getAttribute('width')).toBe('420mm')
  expect(root.querySelector(':scope > title')?.textContent).toBe('生物医药空间布局图')
  const description = root.querySelector(':scope > desc')?.textContent
  for (const said of [
    '承担生物医药的园区：9 个',
    '不作为划界依据',
    '审图号 沪S(2026)012号',
    'https://atlas.example/',
  ]) {
    expect(description).toContain(said)
  }
})

const kinds = ['draw=one-five-x', 'lang=en&theme=dark&industry=biomedicine', 'layout=diagram', 'blocks=1&park=minhang']

test.each(kinds)('nothing in the file asks more of a program than most can do: %s', (address) => {
  const file = parsed({ address })
  expect(file.querySelectorAll('[paint-order], [patternTransform], [vector-effect], use')).toHaveLength(0)
  const weights = [...file.querySelectorAll('[font-weight]')].map((text) => text.getAttribute('font-weight'))
  expect(new Set(weights)).toEqual(new Set(['700']))
})

test('the halo of a name is a copy below it, which no reader reads out', () => {
  const names = [...parsed({}).querySelectorAll('[data-name-of] text:not([aria-hidden])')]
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) {
    const halo = name.previousElementSibling
    expect(halo?.getAttribute('aria-hidden')).toBe('true')
    expect(halo?.textContent).toBe(name.textContent)
    expect(halo?.hasAttribute('stroke')).toBe(true)
    expect(name.hasAttribute('stroke')).toBe(false)
  }
})

test('its layers have ids and names, which Inkscape and Illustrator list', () => {
  const layers = [...parsed({ address: 'draw=one-five-x' }).querySelectorAll('[data-layer]')]
  const inkscape = 'http://www.inkscape.org/namespaces/inkscape'
  const labels = layers.map((layer) => layer.getAttributeNS(inkscape, 'label'))
  for (const name of ['底图', '空间结构', '园区', '布局', '地名', '园区名称', '中心城区放大', '图例', '比例尺与指北针'])
    expect(labels).toContain(name)
  for (const layer of layers) expect(layer.id).not.toBe('')
})
