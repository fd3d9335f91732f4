import { Zlib } from 'fflate'
import { viewOf } from './viewOf'

type Picture = {
  readonly width: number
  readonly height: number
  readonly dotsPerInch: number
  /** Whether what nothing is drawn on is seen through. */
  readonly isTransparent?: boolean
}

export type PngWriter = {
  /** Takes the next rows, four bytes a pixel as a canvas gives them; without `isTransparent` what is see-through is written as it is coloured. */
  readonly rows: (pixels: Uint8ClampedArray) => void
  readonly end: () => readonly Uint8Array<ArrayBuffer>[]
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10]

/** Writes a PNG (ISO/IEC 15948; 8 bits, RGB or RGBA) row by row, so that no picture has to be in memory as a whole. */
export function pngWriter({ width, height, dotsPerInch, isTransparent = false }: Picture): PngWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [
    new Uint8Array(signature),
    chunk('IHDR', header(width, height, isTransparent)),
  ]
  parts.push(chunk('pHYs', resolution(dotsPerInch)))
  const packer = new Zlib({ level: 6 }, (packed) => {
    if (packed.length > 0) parts.push(chunk('IDAT', packed))
  })
  const channels = isTransparent ? 4 : 3
  let above = new Uint8Array(width * channels)
  return {
    rows: (pixels) => {
      for (let row = 0; row < pixels.length; row += width * 4) {
        const bytes = new Uint8Array(width * channels)
        for (let x = 0; x < width; x++) {
          for (let channel = 0; channel < channels; channel++) {
            bytes[x * channels + channel] = pixels[row + x * 4 + channel] ?? 0
          }
        }
        packer.push(fromAbove(bytes, above))
        above = bytes
      }
    },
    end: () => {
      packer.push(new Uint8Array(0), true)
      return [...parts, chunk('IEND', new Uint8Array(0))]
    },
  }
}

/** The filter "up": a row as it differs from the one above. */
function fromAbove(row: Uint8Array, above: Uint8Array): Uint8Array {
  const filtered = new Uint8Array(row.length + 1)
  filtered[0] = 2
  for (let at = 0; at < row.length; at++) filtered[at + 1] = (row[at] ?? 0) - (above[at] ?? 0)
  return filtered
}

function header(width: number, height: number, isTransparent: boolean): Uint8Array {
  const bytes = new Uint8Array(13)
  const view = viewOf(bytes)
  view.setUint32(0, width)
  view.setUint32(4, height)
  bytes.set([8, isTransparent ? 6 : 2, 0, 0, 0], 8)
  return bytes
}

/** Pixels a metre, both ways. */
function resolution(dotsPerInch: number): Uint8Array {
  const bytes = new Uint8Array(9)
  const perMetre = Math.round(dotsPerInch / 0.0254)
  viewOf(bytes).setUint32(0, perMetre)
  viewOf(bytes).setUint32(4, perMetre)
  bytes[8] = 1
  return bytes
}

function chunk(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12)
  const view = viewOf(bytes)
  view.setUint32(0, content.length)
  for (let at = 0; at < 4; at++) bytes[4 + at] = name.charCodeAt(at)
  bytes.set(content, 8)
  view.setUint32(content.length + 8, cyclicSum(bytes.subarray(4, content.length + 8)))
  return bytes
}

const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})

/** CRC-32 as PNG has it. */
function cyclicSum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
