import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../../src/data/own/sha256'

test.each([
  ['by hand', null],
  ['by the browser', globalThis.crypto.subtle],
])('it is what another program says of any bytes, %s', async (_, own) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await sha256(bytes, own)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})
