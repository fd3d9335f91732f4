import type { Page } from '@playwright/test'
import type { Box, Point } from './place'

export type Colour = readonly [red: number, green: number, blue: number]

/** The mean colour of the 3 × 3 pixels around each point of what the page shows now. */
export async function coloursAt(page: Page, points: readonly Point[]): Promise<Colour[]> {
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ([png, places]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const pen = canvas.getContext('2d', { willReadFrequently: true })
      if (!pen) throw new Error('no canvas')
      pen.drawImage(image, 0, 0)
      return places.map(({ x, y }): [number, number, number] => {
        const { data } = pen.getImageData(Math.round(x) - 1, Math.round(y) - 1, 3, 3)
        const mean = (channel: number) => data.reduce((sum, part, at) => sum + (at % 4 === channel ? part : 0), 0) / 9
        return [mean(0), mean(1), mean(2)]
      })
    },
    [picture, points] as const,
  )
}

/**
 * Whether a colour is the ground mixed with this paint: it lies from the ground in the paint's direction, and a good
 * part of the way.
 */
export function isPainted(seen: Colour, ground: Colour, paint: Colour): boolean {
  const towards = minus(paint, ground)
  const moved = minus(seen, ground)
  const length = Math.hypot(...moved)
  const cosine = dot(moved, towards) / (length * Math.hypot(...towards))
  return length > 40 && cosine > 0.93
}

export type Difference = {
  /** Mean absolute difference of all channels, 0 to 255. */
  readonly mean: number
  /** Share of the pixels of which a channel differs by more than 48. */
  readonly share: number
}

/** How far two screenshots of one size differ. */
export async function difference(page: Page, one: Buffer, other: Buffer): Promise<Difference> {
  const [whole] = await differences(page, one, other, [{ x: 0, y: 0, width: Infinity, height: Infinity }])
  return whole as Difference
}

/** How far two screenshots of one size differ within each of some boxes. */
export function differences(
  page: Page,
  one: Buffer,
  other: Buffer,
  boxes: readonly Box[],
): Promise<readonly Difference[]> {
  return page.evaluate(
    async ([pictures, parts]) => {
      const read = async (png: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const pen = canvas.getContext('2d', { willReadFrequently: true })
        if (!pen) throw new Error('no canvas')
        pen.drawImage(image, 0, 0)
        return pen.getImageData(0, 0, image.width, image.height)
      }
      const [first, second] = [await read(pictures[0]), await read(pictures[1])]
      const { width, height } = first
      if (width !== second.width || height !== second.height) throw new Error('pictures of two sizes')
      return parts.map((part) => {
        const [left, top] = [Math.max(0, Math.round(part.x)), Math.max(0, Math.round(part.y))]
        const [right, bottom] = [Math.min(width, part.x + part.width), Math.min(height, part.y + part.height)]
        let sum = 0
        let differing = 0
        let pixels = 0
        for (let y = top; y < bottom; y++) {
          for (let x = left; x < right; x++) {
            let most = 0
            for (let channel = 0; channel < 3; channel++) {
              const at = (y * width + x) * 4 + channel
              const apart = Math.abs((first.data[at] ?? 0) - (second.data[at] ?? 0))
              sum += apart
              most = Math.max(most, apart)
            }
            if (most > 48) differing++
            pixels++
          }
        }
        return { mean: sum / (pixels * 3), share: differing / pixels }
      })
    },
    [[one.toString('base64'), other.toString('base64')], boxes] as const,
  )
}

const minus = (one: Colour, other: Colour): Colour => [one[0] - other[0], one[1] - other[1], one[2] - other[2]]
const dot = (one: Colour, other: Colour) => one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
