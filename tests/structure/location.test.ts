import { expect, test } from 'vitest'
import { sourcesUnder } from './sources'

/** Who may read where the page lies: its home, and two that are handed a page of which they use hash and origin alone. */
const readers = ['src/browser/page.ts', 'src/state/keepAddress.ts', 'src/trustedScripts.ts']

test('where the page lies is read in one place: a copy from disk has a path there that names a machine and its user', () => {
  const reading = sourcesUnder('src').filter(({ text }) =>
    /\b\w+\.location\b|\blocation\.(?:href|pathname|search|hash|host|origin|protocol)|\bdocument\.(?:URL|documentURI|baseURI)/.test(
      text,
    ),
  )
  expect(reading.map(({ path }) => path).sort()).toEqual(readers)
})
