import { expect, test } from 'vitest'
import { sourcesUnder } from './sources'

const sources = sourcesUnder('src')
const home = 'src/ui/inputMethod.ts'

test('what belongs to an input method is decided in one place, ahead of all that hears keys', () => {
  const deciding = sources.filter(({ text }) => /\bisComposing\b|\bkeyCode\b|'Process'|onComposition/.test(text))
  expect(deciding.map(({ path }) => path)).toEqual([home])
})

test('the page keeps those keys back before it does anything else', () => {
  const main = sources.find(({ path }) => path === 'src/main.tsx')?.text ?? ''
  const [first] = main.split('\n').filter((line) => line && !/^(import|\/\/|})/.test(line))
  expect(first).toBe('keepComposedKeys(window)')
  const early = sources.filter(({ text }) => /^(window|document)\S*\.addEventListener/m.test(text))
  expect(early.map(({ path }) => path)).toEqual([])
})
