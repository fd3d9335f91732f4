import { nextFrameShown } from './frames'

/** This long without a draw, and the picture is finished. */
const silence = 300

export type Draws = { readonly lastShown: () => Promise<number> }

/** Follows WebGL's draws while asked; gives when the last frame with a draw reached the screen. */
export function watchDraws(): Draws {
  let listening = false
  let frameIsMarked = false
  let underWay = 0
  let last = 0
  wrapDraws(() => {
    if (!listening || frameIsMarked) return
    frameIsMarked = true
    underWay++
    afterThisFrame(() => {
      frameIsMarked = false
    })
    nextFrameShown().then((shownAt) => {
      underWay--
      last = Math.max(last, shownAt)
    })
  })
  return {
    lastShown: async () => {
      listening = true
      last = 0
      const since = performance.now()
      while (underWay > 0 || performance.now() - Math.max(since, last) < silence) await pause(20)
      listening = false
      return last
    },
  }
}

function afterThisFrame(run: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = run
  port2.postMessage(null)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function wrapDraws(onDraw: () => void): void {
  const { prototype } = WebGL2RenderingContext
  const { drawElements, drawArrays } = prototype
  prototype.drawElements = function draw(...given) {
    onDraw()
    drawElements.apply(this, given)
  }
  prototype.drawArrays = function draw(...given) {
    onDraw()
    drawArrays.apply(this, given)
  }
}
