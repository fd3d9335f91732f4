import { noOwnBoundaries, type OwnBoundaries } from '../domain/own/ownBoundaries'

/** A change of the office's outlines. */
export type OwnEdit = (own: OwnBoundaries) => OwnBoundaries

/** The office's outlines, what they were before each change, and what was taken back. */
export type OwnHistory = {
  readonly past: readonly OwnBoundaries[]
  readonly own: OwnBoundaries
  readonly future: readonly OwnBoundaries[]
}

/** How many changes can be taken back; outlines may be large. */
const mostRemembered = 30

export const noHistory: OwnHistory = { past: [], own: noOwnBoundaries, future: [] }

/** After a change; one that gives back what it was given is none. */
export function changed({ past, own, future }: OwnHistory, edit: OwnEdit): OwnHistory {
  const next = edit(own)
  return next === own ? { past, own, future } : { past: [...past, own].slice(-mostRemembered), own: next, future: [] }
}

export function takenBack(history: OwnHistory): OwnHistory {
  const own = history.past.at(-1)
  if (!own) return history
  return { past: history.past.slice(0, -1), own, future: [history.own, ...history.future] }
}

export function doneAgain(history: OwnHistory): OwnHistory {
  const [own, ...future] = history.future
  return own ? { past: [...history.past, history.own], own, future } : history
}
