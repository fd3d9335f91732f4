import type { Tell } from '../../domain/own/progress'
import { type OwnGiven, type OwnKind, ownAnswers } from './ownRequests'
import { ReaderMissing } from './refused'

type OwnMessage<Kind extends OwnKind = OwnKind> = {
  readonly id: number
  readonly kind: Kind
  readonly given: OwnGiven<Kind>
}

const answer = ownAnswers()

/** Milliseconds between two words on how far it is: more often nobody looks. */
const between = 50

function toldAtTimes(id: number): Tell {
  let last = 0
  return (progress) => {
    const now = performance.now()
    if (now - last < between) return
    last = now
    self.postMessage({ id, progress })
  }
}

/**
 * Reads and works out what an office brings beside the page: tells that it is there, how far it is, and answers each request by its
 * number.
 */
self.addEventListener('message', async ({ data: { id, kind, given } }: MessageEvent<OwnMessage>) => {
  try {
    self.postMessage({ id, answer: await answer(kind, given, toldAtTimes(id)) })
  } catch (error) {
    self.postMessage({ id, failure: String(error), isMissing: error instanceof ReaderMissing })
  }
})
self.postMessage(null)
