import { type RefObject, useEffect } from 'react'

/** How long a still pointer and the tools stay in sight, in milliseconds. */
const stillFor = 3000

/** Hides a still pointer, and keeps the screen awake while the talk is in sight. */
export function useIdlePointerAndWakeLock(root: RefObject<HTMLElement | null>) {
  useEffect(() => hidingPointer(root.current), [root])
  useEffect(() => keepingAwake(), [])
}

function hidingPointer(stage: HTMLElement | null): (() => void) | undefined {
  if (!stage) return undefined
  let timer = 0
  const hide = () => {
    stage.dataset.still = 'true'
  }
  const show = () => {
    stage.dataset.still = 'false'
    window.clearTimeout(timer)
    timer = window.setTimeout(hide, stillFor)
  }
  show()
  window.addEventListener('pointermove', show)
  window.addEventListener('pointerdown', show)
  return () => {
    window.clearTimeout(timer)
    window.removeEventListener('pointermove', show)
    window.removeEventListener('pointerdown', show)
  }
}

/** A lock is lost whenever the page is out of sight, and taken anew when it is back. */
function keepingAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isOver = false
  const take = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    // Refused on a low battery: the talk goes on, the screen may sleep.
    lock = await navigator.wakeLock.request('screen').catch(() => null)
    if (isOver) void lock?.release()
  }
  void take()
  document.addEventListener('visibilitychange', take)
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', take)
    void lock?.release()
  }
}
