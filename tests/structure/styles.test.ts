import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder, sourcesUnder } from './sources'

type Sized = { readonly path: string; readonly property: string; readonly value: string }

/** Where sizes are what they are; everywhere else they are named. */
const tokens = 'src/ui/tokens.css'

const rules: readonly Sized[] = filesUnder(['src'], /\.css$/).flatMap((path) => declarationsIn(path))

function declarationsIn(path: string): readonly Sized[] {
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return [...text.matchAll(/(?<=[{;\s])([\w-]+):\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
    path,
    property,
    value: value.trim(),
  }))
}

function strangers(property: RegExp, isNamed: (value: string) => boolean): readonly Sized[] {
  return rules.filter((rule) => rule.path !== tokens && property.test(rule.property) && !isNamed(rule.value))
}

/** A size of type that follows the room it stands in stays above the least that can be read. */
const followsRoom = /^clamp\((?:1[2-9]|2\d)px, [\d.]+(?:cqh|vw), (?:\d+px|var\(--size-[a-z]+\))\)$/

function isTypeSize(value: string): boolean {
  return value === 'inherit' || /^var\(--(?:size|stage|paper)-[a-z]+\)$/.test(value) || followsRoom.test(value)
}

test('type has the sizes that have names, and no other', () => {
  const sizes = strangers(/^font-size$/, isTypeSize)
  const whole = strangers(/^font$/, (value) => value === 'inherit' || isTypeSize(value.split(' / ')[0]?.slice(4) ?? ''))
  expect([...sizes, ...whole]).toEqual([])
})

test('corners are round by one of the named radii, or not at all', () => {
  const named = /^(?:(?:0|50%|inherit|var\(--radius(?:-[a-z]+)?\)|calc\([\d.]+ \* var\(--stage-unit\)\))(?:\s|$))+$/
  expect(strangers(/radius$/, (value) => named.test(value))).toEqual([])
})

test('what stands side by side is apart by one of the named spaces', () => {
  const named = /^(?:(?:0|var\(--(?:stage-|paper-)?space-\d\))(?:\s|$))+$/
  expect(strangers(/^(?:row-|column-)?gap$/, (value) => named.test(value))).toEqual([])
})

test('what is pressed is as high as one of the named heights', () => {
  const asHighAsControls = /^(?:2[4-9]|3\d|4[0-8])px$/
  expect(strangers(/^min-height$/, (value) => !asHighAsControls.test(value))).toEqual([])
})

test('the sizes are few, and none of type is under 12 px', () => {
  const sizes = rules.filter(({ path }) => path === tokens)
  const of = (name: RegExp) => sizes.filter(({ property }) => name.test(property))
  expect(of(/^--size-/)).toHaveLength(6)
  expect(of(/^--space-/)).toHaveLength(8)
  expect(of(/^--radius/)).toHaveLength(4)
  expect(new Set(of(/^--height-/).map(({ property }) => property)).size).toBe(4)
  for (const { value } of of(/^--size-/)) expect(Number(/\d+/.exec(value))).toBeGreaterThanOrEqual(12)
})

test('each size is asked for by a name that there is', () => {
  // Some are worked out in code, which hands them over by the same names.
  const handedOver = sourcesUnder('src').flatMap(({ text }) => text.match(/(?<=')--[\w-]+(?=':)/g) ?? [])
  const known = new Set([...rules.map(({ property }) => property), ...handedOver])
  const asked = rules.flatMap(({ path, value }) =>
    [...value.matchAll(/var\((--(?:size|space|radius|height|stage|paper)[\w-]*)/g)].map(([, name = '']) => ({
      path,
      name,
    })),
  )
  expect(asked.filter(({ name }) => !known.has(name))).toEqual([])
})

test('what the screen lays out is undone for paper in one place, but for the handout, which has pages of its own', () => {
  const undoing = /@media print[\s\S]*(?:position: static|width: auto|box-shadow: none) !important/
  const undone = filesUnder(['src'], /\.css$/).filter((path) => undoing.test(readFileSync(path, 'utf8')))
  expect([...undone].sort()).toEqual(['src/presentation/handout/handoutTexts.css', 'src/printing.css'])
})
