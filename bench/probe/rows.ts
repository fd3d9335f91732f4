import { lostFrames } from './lostFrames'

/** Of the frames that there was time for, the share that was lost while the list scrolled, and after it was sorted. */
export type RowsMoved = { readonly scrolled: number; readonly sorted: number }

/** As fast as a wheel that is spun, in CSS pixels a frame. */
const speed = 60

/** Scrolls through the list, there and back, and sorts it. */
export async function moveRows(): Promise<RowsMoved> {
  const [list, head] = [document.querySelector('.row-grid'), document.querySelector<HTMLElement>('[role=columnheader]')]
  if (!list || !head) return { scrolled: Number.NaN, sorted: Number.NaN }
  let down = true
  const scrolled = await lostFrames(() => {
    const before = list.scrollTop
    list.scrollTop += down ? speed : -speed
    if (list.scrollTop === before) down = !down
  })
  const sorting = lostFrames()
  for (const type of ['pointerdown', 'pointerup'] as const)
    head.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', button: 0, isPrimary: true }))
  head.click()
  return { scrolled, sorted: await sorting }
}
