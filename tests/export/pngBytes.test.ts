import { readFileSync } from 'node:fs'
import { crc32, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pngWriter } from '../../src/export/pngBytes'

/** The chunks of a PNG by name, each with its own sum held to Node's. */
function chunksOf(file: Buffer): ReadonlyMap<string, Buffer> {
  expect([...file.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
  const found = new Map<string, Buffer>()
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    const content = file.subarray(at + 8, at + 8 + length)
    if (typeof crc32 === 'function') {
      expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)))
    }
    found.set(name, Buffer.concat([found.get(name) ?? Buffer.alloc(0), content]))
    at += length + 12
  }
  return found
}

test.each([3, 4])(
  'a picture of %i channels that is written in strips reads back pixel for pixel, with its resolution',
  (channels) => {
    const [width, height] = [7, 5]
    const pixels = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) =>
      at % 4 === 3 && channels === 3 ? 255 : (at * 37) % 256,
    )
    const writer = pngWriter({ width, height, dotsPerInch: 300, isTransparent: channels === 4 })
    writer.rows(pixels.subarray(0, width * 4 * 2))
    writer.rows(pixels.subarray(width * 4 * 2))
    const chunks = chunksOf(Buffer.concat(writer.end()))
    const header = chunks.get('IHDR')
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([width, height])
    expect(header?.[9]).toBe(channels === 4 ? 6 : 2)
    expect(chunks.get('pHYs')?.readUInt32BE(0)).toBe(11811)
    const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
    const above = new Uint8Array(width * channels)
    for (let y = 0; y < height; y++) {
      const line = lines.subarray(y * (width * channels + 1), (y + 1) * (width * channels + 1))
      expect(line[0]).toBe(2)
      for (let x = 0; x < width * channels; x++) {
        above[x] = (above[x] ?? 0) + (line[x + 1] ?? 0)
        expect(above[x]).toBe(pixels[(y * width + Math.floor(x / channels)) * 4 + (x % channels)])
      }
    }
    expect(chunks.has('IEND')).toBe(true)
  },
)

test('the reader of this test takes a PNG of another writer', () => {
  expect(chunksOf(readFileSync('public/icon.png')).has('IHDR')).toBe(true)
})
