import { type RefObject, useEffect, useState } from 'react'
import { commandOnLeaving, type FullScreen, type FullScreenEvent, fullScreenAfter, inWindow } from './fullScreen'

export type FullScreenWay = FullScreen & {
  readonly isOffered: boolean
  /** Needs an act of the user's. */
  readonly enter: () => void
  /** Another window is about to be opened, or was refused. */
  readonly note: (happening: 'away' | 'back') => void
}

/** Fills the screen while the talk is on, where the browser lets it; `asked` hears what leaving it asks of the talk. */
export function useFullScreen(
  root: RefObject<HTMLElement | null>,
  asked: (asked: 'escape' | 'withdraw') => void,
): FullScreenWay {
  const [screen, setScreen] = useState(inWindow)
  const [latest] = useState(() => ({ screen: inWindow, asked }))
  latest.asked = asked
  const [note] = useState(() => (happening: FullScreenEvent) => {
    const command = happening === 'left' ? commandOnLeaving(latest.screen) : null
    latest.screen = fullScreenAfter(latest.screen, happening)
    setScreen(latest.screen)
    if (command) latest.asked(command)
  })
  useEffect(() => {
    const page = root.current?.ownerDocument
    if (!page) return
    const stop = listening(page, note)
    enter(page)
    return () => {
      stop()
      keyboard()?.unlock()
      if (page.fullscreenElement) page.exitFullscreen().catch(() => undefined)
    }
  }, [root, note])
  return {
    ...screen,
    isOffered: !screen.isOn && document.fullscreenEnabled === true,
    enter: () => {
      if (!latest.screen.isOn) enter(document)
    },
    note,
  }
}

/** Refused without an act of the user's, as after a reload: the talk then fills the window. */
function enter(page: Document) {
  page.documentElement.requestFullscreen?.().catch(() => undefined)
}

function listening(page: Document, note: (happening: FullScreenEvent) => void): () => void {
  const change = () => {
    note(page.fullscreenElement ? 'entered' : 'left')
    // Refused in a frame, or by the user: Esc is the browser's then.
    if (page.fullscreenElement)
      keyboard()
        ?.lock(['Escape'])
        .then(
          () => note('heard'),
          () => undefined,
        )
    else keyboard()?.unlock()
  }
  const [away, back] = [() => note('away'), () => note('back')]
  page.addEventListener('fullscreenchange', change)
  window.addEventListener('blur', away)
  window.addEventListener('focus', back)
  window.addEventListener('pointerdown', back)
  return () => {
    page.removeEventListener('fullscreenchange', change)
    window.removeEventListener('blur', away)
    window.removeEventListener('focus', back)
    window.removeEventListener('pointerdown', back)
  }
}

/** The part of the Keyboard Lock API that is used; Chromium alone has it. */
type Keyboard = { readonly lock: (codes: readonly string[]) => Promise<void>; readonly unlock: () => void }

function keyboard(): Keyboard | null {
  const found: unknown = 'keyboard' in navigator ? navigator.keyboard : null
  return isKeyboard(found) ? found : null
}

function isKeyboard(found: unknown): found is Keyboard {
  return typeof found === 'object' && found !== null && 'lock' in found && 'unlock' in found
}
