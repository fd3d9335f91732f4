/** What a stage knows of full screen. */
export type FullScreen = {
  readonly isOn: boolean
  /** The talk was in full screen, and is in the window now. */
  readonly isLost: boolean
  /** Esc comes to the page. Else the browser takes it first, leaves full screen by it, and says no more than that. */
  readonly hearsEscape: boolean
  /** Another window has the keys, or is about to be opened, which leaves full screen too. */
  readonly isAway: boolean
}

export type FullScreenEvent = 'entered' | 'heard' | 'left' | 'away' | 'back'

export const inWindow: FullScreen = { isOn: false, isLost: false, hearsEscape: false, isAway: false }

export function fullScreenAfter(now: FullScreen, happening: FullScreenEvent): FullScreen {
  switch (happening) {
    case 'entered':
      return { ...now, isOn: true, isLost: false, hearsEscape: false }
    case 'heard':
      return { ...now, hearsEscape: now.isOn }
    case 'left':
      return { ...now, isOn: false, isLost: now.isOn || now.isLost, hearsEscape: false }
    case 'away':
      return { ...now, isAway: true }
    case 'back':
      return { ...now, isAway: false }
  }
}

/**
 * What leaving full screen asks of the talk: it is the Esc that the browser took; where Esc comes to the page, it was F11
 * or a long Esc, which leads back to the slide and ends nothing; and where another window took the keys, nothing.
 */
export function commandOnLeaving(now: FullScreen): 'escape' | 'withdraw' | null {
  if (!now.isOn || now.isAway) return null
  return now.hearsEscape ? 'withdraw' : 'escape'
}
