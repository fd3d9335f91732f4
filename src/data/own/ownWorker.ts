import { type OwnGiven, type OwnKind, ownAnswers } from './ownRequests'

export type OwnMessage<Kind extends OwnKind = OwnKind> = {
  readonly id: number
  readonly kind: Kind
  readonly given: OwnGiven<Kind>
}

const answer = ownAnswers()

/** Reads and works out what an office brings beside the page: tells that it is there, and answers each request by its number. */
self.addEventListener('message', async ({ data: { id, kind, given } }: MessageEvent<OwnMessage>) => {
  try {
    self.postMessage({ id, answer: await answer(kind, given) })
  } catch (error) {
    self.postMessage({ id, failure: String(error) })
  }
})
self.postMessage(null)
