/** How long frames are counted, in milliseconds: as long as the longest flight. */
const counted = 900
/** Of a screen that shows sixty frames a second. */
const frame = 1000 / 60

/** Of the frames that this time has room for, the share that the page did not get to make; something may be done in each. */
export function lostFrames(inEach: () => void = () => {}): Promise<number> {
  return new Promise((resolve) => {
    let begun: number | null = null
    let made = 0
    const step = (now: number) => {
      begun ??= now
      made++
      inEach()
      if (now - begun < counted) requestAnimationFrame(step)
      else resolve(Math.max(0, 1 - (made - 1) / Math.round((now - begun) / frame)))
    }
    requestAnimationFrame(step)
  })
}
