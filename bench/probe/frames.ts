/** Calls back with each mark of ours and when the frame that first shows it reached the screen. */
const waiting = new Map<string, (shownAt: number) => void>()
let marks = 0

type PaintedElement = PerformanceEntry & { readonly identifier: string; readonly renderTime: number }

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as PaintedElement[]) {
    waiting.get(entry.identifier)?.(entry.renderTime)
    waiting.delete(entry.identifier)
  }
}).observe({ type: 'element' })

/**
 * When the next frame to be made reaches the screen, rastering and composing included (Element Timing of a dot that is
 * added to it, in steps of 4 ms), in milliseconds from the navigation.
 */
export function nextFrameShown(): Promise<number> {
  const mark = document.createElement('p')
  const identifier = `mark-${marks++}`
  mark.setAttribute('elementtiming', identifier)
  mark.textContent = '·'
  mark.style.cssText = `position:fixed;left:${(marks % 300) * 4}px;bottom:0;margin:0;font-size:4px;line-height:4px`
  return new Promise((resolve) => {
    waiting.set(identifier, (shownAt) => {
      mark.remove()
      resolve(shownAt)
    })
    document.body.append(mark)
  })
}

/** Looks in every frame; gives when the first frame in which the look succeeds reached the screen. */
export function firstFrameWith(look: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const step = () => {
      if (look()) resolve(nextFrameShown())
      else requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}
