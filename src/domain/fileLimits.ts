import { longestAddress } from './addressLimits'

/**
 * What a form takes, the browser keeps and a file brings: one list, so that whatever is kept or exported can be read again.
 * Texts in characters.
 */
export const fileLimits = {
  id: 64,
  name: 120,
  title: 200,
  says: 10_000,
  /** The views that lead up to a slide. */
  steps: 12,
  address: longestAddress,
  seconds: 3600,
  slides: 200,
  views: 200,
} as const
