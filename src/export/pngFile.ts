import { withTimeout } from '../browser/withTimeout'
import type { Size } from '../drawing/frame'
import { pixelSize } from '../drawing/sheet/papers'
import { type Sheet, sheetOf } from '../drawing/sheet/sheet'
import type { SheetWriter } from '../state/sheetWish'
import { pngWriter } from './pngBytes'
import { renderedSheet } from './renderedSheet'

/** No canvas is larger: some browsers reduce a larger one without a word. */
const tile = { width: 4096, height: 1024 } as const

/**
 * A sheet as a PNG of exactly so many pixels, drawn in tiles. Throws a `RangeError` where the browser gives no canvas,
 * and what the signal says where it was called off.
 */
export async function pngFile(
  sheet: Sheet,
  dotsPerInch: number,
  signal: AbortSignal,
  onShare: (share: number) => void = () => {},
): Promise<Blob> {
  const { width, height } = pixelSize(sheet.wish.paper, sheet.wish.orientation, dotsPerInch)
  const svg = renderedSheet(sheet)
  const { isTransparent } = sheet.wish
  const writer = pngWriter({ width, height, dotsPerInch, isTransparent })
  for (let y = 0; y < height; y += tile.height) {
    const rows = Math.min(tile.height, height - y)
    const strip = new Uint8ClampedArray(width * rows * 4)
    for (let x = 0; x < width; x += tile.width) {
      signal.throwIfAborted()
      const columns = Math.min(tile.width, width - x)
      const pixels = await tilePixels(svg, { width, height }, { x, y, width: columns, height: rows })
      for (let row = 0; row < rows; row++) {
        strip.set(pixels.subarray(row * columns * 4, (row + 1) * columns * 4), (row * width + x) * 4)
      }
    }
    writer.rows(strip)
    onShare(Math.min(1, (y + rows) / height))
  }
  signal.throwIfAborted()
  return new Blob([...writer.end()], { type: 'image/png' })
}

export const pngSheet: SheetWriter = async (order, ...asked) => ({
  file: await pngFile(sheetOf(order), ...asked),
  missing: [],
})

/** Milliseconds for the browser to draw a part of a picture. */
const longestPicture = 60_000

type Part = Size & { readonly x: number; readonly y: number }

/** The part of the picture as pixels: the SVG itself is cut to it, so that it is drawn sharp at its own scale. */
async function tilePixels(svg: SVGSVGElement, whole: Size, part: Part): Promise<Uint8ClampedArray> {
  const [, , width = 0, height = 0] = (svg.getAttribute('data-view') ?? svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  svg.setAttribute('data-view', `0 0 ${width} ${height}`)
  const [across, down] = [width / whole.width, height / whole.height]
  svg.setAttribute('viewBox', [part.x * across, part.y * down, part.width * across, part.height * down].join(' '))
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('width', String(part.width))
  svg.setAttribute('height', String(part.height))
  const image = new Image()
  // The page's policy allows pictures as data, and none from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`
  await withTimeout(image.decode(), longestPicture)
  const canvas = document.createElement('canvas')
  canvas.width = part.width
  canvas.height = part.height
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen || canvas.width !== part.width) throw new RangeError('pngFile: the browser gives no canvas')
  pen.drawImage(image, 0, 0, part.width, part.height)
  const { data } = pen.getImageData(0, 0, part.width, part.height)
  canvas.width = 0
  return data
}
