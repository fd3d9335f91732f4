import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Paragraph, scalesFrom, setInColumns, type TextSection } from '../../../src/drawing/pages/columns'
import { themesByName } from '../../../src/drawing/theme'

const theme = themesByName.light
const columns = [
  { x: 0, y: 10, width: 200, height: 300 },
  { x: 220, y: 10, width: 160, height: 300 },
]

const paragraph = fc.record({
  look: fc.constantFrom<Paragraph['look']>('kind', 'fact', 'soft'),
  text: fc.stringMatching(/^[园区发展 a-z]{1,60}$/).filter((text) => text.trim() !== ''),
})
const section: fc.Arbitrary<TextSection> = fc
  .record({ name: fc.constantFrom('一', '二', '三'), paragraphs: fc.array(paragraph, { maxLength: 6 }) })
  .map(({ name, paragraphs }) => ({ name, paragraphs: [{ look: 'heading', text: name }, ...paragraphs] }))

test('every paragraph stands once, in order, within a column, under the one before', () => {
  fc.assert(
    fc.property(fc.array(section, { maxLength: 6 }), fc.constantFrom(0.6, 0.8, 1), (sections, scale) => {
      const texts = setInColumns(sections, columns, scale, theme)
      if (!texts) return
      const set = texts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
      expect(set).toEqual(sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
      for (const { box, paragraphs } of texts) {
        const column = columns.find(({ x }) => x === box.x)
        expect(column).toBeDefined()
        expect(box.y + box.height).toBeLessThanOrEqual((column?.y ?? 0) + (column?.height ?? 0) + 1e-6)
        for (const { lines } of paragraphs) {
          for (const { at } of lines) {
            expect(at[1]).toBeGreaterThan(box.y)
            expect(at[1]).toBeLessThan(box.y + box.height)
          }
        }
      }
      const inOrder = [...texts].sort((one, other) => one.box.x - other.box.x || one.box.y - other.box.y)
      expect(inOrder).toEqual(texts)
    }),
  )
})

test('a head goes on to the next column with what it heads', () => {
  const filler: Paragraph[] = Array.from({ length: 17 }, (_, at) => ({ look: 'fact', text: `第${at}` }))
  for (let count = 10; count <= filler.length; count++) {
    const sections: TextSection[] = [
      { name: '一', paragraphs: filler.slice(0, count) },
      {
        name: '二',
        paragraphs: [
          { look: 'heading', text: '头' },
          { look: 'kind', text: '类' },
          { look: 'fact', text: '事' },
        ],
      },
    ]
    const texts = setInColumns(sections, columns, 1, theme) ?? []
    expect(texts.filter(({ name }) => name === '二').map(({ paragraphs }) => paragraphs.length)).toEqual([3])
  }
})

test('what finds no room at a scale is refused, and has room at a smaller one', () => {
  const sections: TextSection[] = [
    {
      name: '一',
      paragraphs: Array.from({ length: 60 }, () => ({ look: 'fact' as const, text: '发展集成电路产业集群' })),
    },
  ]
  expect(setInColumns(sections, columns, 1, theme)).toBeNull()
  expect(setInColumns(sections, columns, 0.5, theme)).not.toBeNull()
  expect(scalesFrom(1, 0.9)).toEqual([1, 0.975, 0.95, 0.925, 0.9])
})

test('a list breaks between its items only', () => {
  const items = Array.from({ length: 9 }, (_, at) => `[${at + 1}] 四(四)1 第1段第${at + 1}句`)
  const [list] =
    setInColumns(
      [{ name: '条目', paragraphs: [{ look: 'list', text: items.join('  '), items }] }],
      columns,
      1,
      theme,
    ) ?? []
  const lines = list?.paragraphs[0]?.lines.map(({ text }) => text) ?? []
  expect(lines.flatMap((line) => line.split('  '))).toEqual(items)
  expect(lines.length).toBeLessThan(items.length + 1)
})
