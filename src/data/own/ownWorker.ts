import { answered, type OwnRequest } from './ownRequests'

/** Reads and works out what an office brings beside the page: tells that it is there, and answers each request by its number. */
self.addEventListener('message', async ({ data: { id, asked } }: MessageEvent<{ id: number; asked: OwnRequest }>) => {
  try {
    self.postMessage({ id, answer: await answered(asked) })
  } catch (error) {
    self.postMessage({ id, failure: String(error) })
  }
})
self.postMessage(null)
