import type { RedrawGiven } from '../../domain/own/redrawGiven'
import { redrawn } from '../../domain/own/redrawn'

/** Draws what lies around blocks anew beside the page: tells that it is there, and answers once. */
self.addEventListener('message', ({ data }: MessageEvent<RedrawGiven>) => {
  self.postMessage(redrawn(data))
})
self.postMessage(null)
