import { useLayoutEffect, useState } from 'react'
import { isTyping } from '../../ui/isTyping'
import { type Command, commandOf } from './keys'

/**
 * Hears the keys of a talk before the map and the controls do. Keys of a field are its own, but for Esc; while something
 * lies over the slide, `isTheirs` says which keys it needs itself.
 */
export function useTalkKeys(obey: (command: Command) => void, isTheirs: (event: KeyboardEvent) => boolean) {
  const [latest] = useState(() => ({ obey, isTheirs }))
  latest.obey = obey
  latest.isTheirs = isTheirs
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command === null || latest.isTheirs(event)) return
      if (isTyping(event.target) && command !== 'escape' && command !== 'restart') return
      event.preventDefault()
      event.stopPropagation()
      // A long Esc is one: it is how full screen is left where Esc comes to the page.
      if (command !== 'escape' || !event.repeat) latest.obey(command)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [latest])
}

const controls = 'button, a, select, input, [role=button], summary'
const scrolling = '[data-scrolls]'

/**
 * Whether a key belongs to what has the focus: Enter and Space to a control that was come to by the keyboard, Up and Down
 * to a text that scrolls, and beside these all arrows to an open overview or list.
 */
export function isOwnKey({ key, target }: KeyboardEvent, isSomethingOver: boolean): boolean {
  if (!(target instanceof Element)) return false
  if (isSomethingOver && target.closest('[role=dialog]')) return /^(Enter| |Arrow.*)$/.test(key)
  if (!target.matches(':focus-visible')) return false
  return /^(Enter| )$/.test(key) ? target.matches(controls) : /^Arrow(Up|Down)$/.test(key) && target.matches(scrolling)
}
