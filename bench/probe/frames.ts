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
    const shown = (shownAt: number) => {
      waiting.delete(identifier)
      mark.remove()
      resolve(shownAt)
    }
    waiting.set(identifier, shown)
    document.body.append(mark)
    secondFrame().then((began) => setTimeout(() => waiting.has(identifier) && shown(began), unreported))
  })
}

/**
 * Chromium leaves some marks beside a canvas of OpenLayers unreported. Such a frame is taken as shown when the one
 * after it begins.
 */
const unreported = 500

function secondFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
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
