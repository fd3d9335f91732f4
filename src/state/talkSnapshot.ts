import type { EndedTalk, Talk } from './talk'

/** How new each part of a talk is; a part that nobody has changed is missing. */
type Turns = Partial<Record<keyof Talk, number>>

/** What a window knows of the talk. */
export type TalkSnapshot = {
  readonly talk: Talk | null
  /** The talk that ended last. */
  readonly last: EndedTalk | null
  /**
   * When it was begun or ended by somebody's act, in milliseconds since the epoch: the latest counts. A talk that a
   * link opened has the negative of its start, so that any act counts for more, and among links the first.
   */
  readonly since: number
  readonly turns: Turns
}

/** Parts of the talk of a `since` that have changed. */
export type TalkPatch = { readonly since: number; readonly part: Partial<Talk>; readonly turns: Turns }

export const emptySnapshot: TalkSnapshot = { talk: null, last: null, since: Number.NEGATIVE_INFINITY, turns: {} }

/**
 * The parts in which the talk is to differ, each a turn newer than it was. Parts are told one by one, so that what two
 * windows change at once is not lost. `window` is a fraction of the window's own: no two turns are alike, and of two at
 * once the same counts everywhere.
 */
export function patchTo({ talk, since, turns }: TalkSnapshot, next: Talk, window: number): TalkPatch {
  const changed = keysOf(next).filter((key) => next[key] !== talk?.[key])
  return {
    since,
    part: picked(next, changed),
    turns: Object.fromEntries(changed.map((key) => [key, Math.floor(turns[key] ?? 0) + 1 + window])),
  }
}

/** What is known after parts were heard: those of the same talk that are newer. */
export function patched(snapshot: TalkSnapshot, { since, part, turns }: TalkPatch): TalkSnapshot {
  if (snapshot.talk === null || since !== snapshot.since) return snapshot
  const newer = keysOf(part).filter((key) => (turns[key] ?? 0) > (snapshot.turns[key] ?? 0))
  if (newer.length === 0) return snapshot
  return {
    ...snapshot,
    talk: { ...snapshot.talk, ...picked(part, newer) },
    turns: { ...snapshot.turns, ...picked(turns, newer) },
  }
}

/** What is known after all that another window knows was heard. */
export function mergedSnapshot(snapshot: TalkSnapshot, heard: TalkSnapshot): TalkSnapshot {
  if (heard.since > snapshot.since) return { ...heard, last: heard.last ?? snapshot.last }
  return heard.talk ? patched(snapshot, { since: heard.since, part: heard.talk, turns: heard.turns }) : snapshot
}

function keysOf(part: Partial<Talk>): readonly (keyof Talk)[] {
  return Object.keys(part) as (keyof Talk)[]
}

function picked<Whole extends object>(whole: Whole, keys: readonly (keyof Whole)[]): Partial<Whole> {
  const parts: Partial<Whole> = {}
  for (const key of keys) parts[key] = whole[key]
  return parts
}
