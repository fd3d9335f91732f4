import { expect, test } from 'vitest'
import { type Source, sourcesUnder } from './sources'

/** The files that build a button of their own, and not by the kit. */
function ownControls(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path, text }) => !path.startsWith('src/ui/') && /<button\b/.test(text.replace(/\/\*[\s\S]*?\*\//g, '')))
    .map(({ path }) => path)
}

test('every button of the page is one of the kit', () => {
  expect(ownControls(sourcesUnder('src'))).toEqual([])
})

test('a button beside the kit is seen, and one of the kit is not', () => {
  const raw = { path: 'src/panels/a.tsx', text: '<button type="button">' }
  const ofKit = { path: 'src/panels/b.tsx', text: '/** No <button> here. */ <Button look="icon">' }
  expect(ownControls([raw, ofKit, { ...raw, path: 'src/ui/Button.tsx' }])).toEqual(['src/panels/a.tsx'])
})
