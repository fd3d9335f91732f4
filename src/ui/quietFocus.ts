const mark = 'data-quiet-focus'

/**
 * Moves the focus without a sign of it: it is given back, or led on after a click, and no key has moved it there. The next
 * key that is pressed on it makes it a focus like any other.
 */
export function focusQuietly(element: HTMLElement | SVGElement): void {
  const wake = () => {
    element.removeAttribute(mark)
    element.removeEventListener('keydown', wake)
    element.removeEventListener('blur', wake)
  }
  element.setAttribute(mark, '')
  element.addEventListener('keydown', wake)
  element.addEventListener('blur', wake)
  element.focus({ preventScroll: true })
}

/** Whether the focus stands on it quietly: then it points at nothing. */
export function isQuiet(element: Element): boolean {
  return element.hasAttribute(mark)
}
