import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

export type LngLat = readonly [lng: number, lat: number]
export type Point = { readonly x: number; readonly y: number }
export type Box = Point & { readonly width: number; readonly height: number }

type Block = {
  readonly id: string
  readonly park: string
  readonly membership: string
  readonly anchor: LngLat
  readonly geometry: { readonly coordinates: readonly (readonly (readonly LngLat[])[])[] }
}

const atlas: {
  readonly blocks: readonly Block[]
  readonly parks: readonly { readonly id: string; readonly group: string }[]
} = JSON.parse(readFileSync(new URL('../../public/data/atlas.json', import.meta.url), 'utf8'))

/** The blocks that the map draws unasked. */
export const members = atlas.blocks.filter(({ membership }) => membership === 'member')
export const parks = atlas.parks

export const blocksOf = (park: string) => members.filter((block) => block.park === park)

/** Every corner of a park's blocks. */
const cornersOf = (park: string) => blocksOf(park).flatMap(({ geometry }) => geometry.coordinates.flat(2))

/** Web Mercator (EPSG:3857) of WGS-84 degrees, in CSS pixels of a world that is 512 wide at zoom 0; worked out here anew. */
function mercator([lng, lat]: LngLat, zoom: number): Point {
  const world = 512 * 2 ** zoom
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  return { x: ((lng + 180) / 360) * world, y: (0.5 - north / (2 * Math.PI)) * world }
}

/** Where a place of the earth stands on the page, under the camera that the address names. */
export async function onPage(page: Page, place: LngLat): Promise<Point> {
  const camera = /map=([\d.]+)\/([\d.]+)\/([\d.]+)/.exec(page.url())
  if (!camera) throw new Error(`no camera in ${page.url()}`)
  const zoom = Number(camera[1])
  const middle = mercator([Number(camera[3]), Number(camera[2])], zoom)
  const at = mercator(place, zoom)
  const map = await boxOf(page, '.surface')
  return { x: map.x + map.width / 2 + at.x - middle.x, y: map.y + map.height / 2 + at.y - middle.y }
}

/** The box around a park's blocks on the page, under the camera that the address names. */
export async function footprintOnPage(page: Page, park: string): Promise<Box> {
  const points = await Promise.all(cornersOf(park).map((corner) => onPage(page, corner)))
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

export async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} has no box`)
  return box
}

export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return width > 0 && height > 0 ? width * height : 0
}
