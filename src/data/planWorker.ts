import { proved, type ToProve } from './proved'

/** Reads and proves the plan beside the page, and answers once. */
self.addEventListener('message', ({ data }: MessageEvent<ToProve>) => {
  self.postMessage(proved(data))
})
