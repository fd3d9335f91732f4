import { expect, test } from 'vitest'
import { type Trouble, troubleOf } from '../../../src/panels/export/troubleOf'
import { PartMissing } from '../../../src/ui/fetchedPart'

const refusals: readonly (readonly [what: string, error: unknown, trouble: Trouble])[] = [
  ['the user called it off', new DOMException('signal is aborted', 'AbortError'), 'cancelled'],
  ['no room for a buffer', new RangeError('Array buffer allocation failed'), 'noMemory'],
  ['a text grew too long', new RangeError('Invalid string length'), 'noMemory'],
  ['Firefox ran out', new Error('out of memory'), 'noMemory'],
  ['the disk is full', new DOMException('', 'QuotaExceededError'), 'noMemory'],
  ['the browser forbids it', new DOMException('', 'SecurityError'), 'blocked'],
  ['the user forbids it', new DOMException('', 'NotAllowedError'), 'blocked'],
  ['the program that writes did not come', new PartMissing('away', null), 'away'],
  ['a newer version has another', new PartMissing('newer', null), 'newer'],
  ['it came damaged', new PartMissing('broken', null), 'broken'],
  ['something else', new Error('boom'), 'other'],
  ['not even an error', 'boom', 'other'],
]

test.each(refusals)('%s: the reason is known', (_, error, trouble) => expect(troubleOf(error)).toBe(trouble))
