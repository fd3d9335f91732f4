/** What an opening goes through, in this order: the file is fetched, read as shapes, its names and its system are told, and what is each park's is put in its place and mended. */
export const openingSteps = ['fetching', 'reading', 'matching', 'telling', 'placing', 'mending'] as const
export type OpeningStep = (typeof openingSteps)[number]

/** How far an opening is: `done` of `of` things of one step, whatever that counts (bytes, features, systems, parks). */
export type OpeningProgress = { readonly step: OpeningStep; readonly done: number; readonly of: number }

/** Hears how far an opening is; called as often as it pleases whoever works, so it has to be quick. */
export type Tell = (progress: OpeningProgress) => void

export const untold: Tell = () => {}

/** How long each step takes of a large file, as shares of the whole; measured on 400,000 corners of GeoJSON. */
const weights: Readonly<Record<OpeningStep, number>> = {
  fetching: 0.05,
  reading: 0.45,
  matching: 0.03,
  telling: 0.12,
  placing: 0.15,
  mending: 0.2,
}

/** The share of the whole that is done, 0 to 1; it never falls while the steps follow one another. */
export function shareDone({ step, done, of }: OpeningProgress): number {
  const before = openingSteps.slice(0, openingSteps.indexOf(step)).reduce((sum, one) => sum + weights[one], 0)
  const within = of > 0 ? Math.min(1, Math.max(0, done / of)) : 0
  return before + weights[step] * within
}
