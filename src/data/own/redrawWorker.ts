import type { Atlas } from '../../domain/atlas'
import type { Ground } from '../../domain/ground'
import { redrawn } from '../../domain/own/redrawn'

/** Draws what lies around blocks anew beside the page: tells that it is there, and answers once. */
self.addEventListener('message', ({ data }: MessageEvent<{ readonly atlas: Atlas; readonly ground: Ground }>) => {
  self.postMessage(redrawn(data.atlas, data.ground))
})
self.postMessage(null)
