import { parseAtlas, parseGround } from './data/schema'
import { posterOf } from './poster'

/** The opening view of the shipped data as HTML, for the build. */
export function shippedPoster(atlas: unknown, ground: unknown): string {
  return posterOf(parseAtlas(atlas), parseGround(ground))
}
