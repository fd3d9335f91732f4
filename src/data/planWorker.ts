import { type ProofRequest, proved } from './proved'

/** Reads and proves the plan beside the page: tells that it is there, and answers once. */
self.addEventListener('message', ({ data }: MessageEvent<ProofRequest>) => {
  self.postMessage(proved(data))
})
self.postMessage(null)
