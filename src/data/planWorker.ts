import { proved, type ToProve } from './proved'

/** Reads and proves the plan beside the page: tells that it is there, and answers once. */
self.addEventListener('message', ({ data }: MessageEvent<ToProve>) => {
  self.postMessage(proved(data))
})
self.postMessage(null)
