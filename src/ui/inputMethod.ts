import { type ChangeEvent, type CompositionEvent, useState } from 'react'

const kinds = ['keydown', 'keypress', 'keyup'] as const

/**
 * Whether a key is the input method's: it composes, chooses or confirms a word with it. Safari ends the composition before
 * it sends the Enter that confirmed, and methods on Windows never say that they compose: both send the code 229.
 */
function isComposed({ isComposing, keyCode, key }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229 || key === 'Process'
}

/**
 * Keeps the keys of an input method from all that hears keys in the page, the controls of libraries among it; the field
 * that they are typed into needs no listener to get them. It has to be the first to listen.
 */
export function keepComposedKeys(page: Window): () => void {
  const keep = (event: KeyboardEvent) => {
    if (isComposed(event)) event.stopImmediatePropagation()
  }
  for (const kind of kinds) page.addEventListener(kind, keep, { capture: true })
  return () => {
    for (const kind of kinds) page.removeEventListener(kind, keep, { capture: true })
  }
}

/** A text that is asked while it is typed; what an input method is still composing is shown, and not asked yet. */
export function useComposedText(text: string, ask: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const settle = (next: string) => {
    setDraft(null)
    ask(next)
  }
  return {
    settle,
    field: {
      value: draft ?? text,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
        draft === null ? ask(target.value) : setDraft(target.value),
      onCompositionStart: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => setDraft(currentTarget.value),
      onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => settle(currentTarget.value),
    },
  }
}
