// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/react'
import fc from 'fast-check'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useComposedText } from '../../src/ui/inputMethod'

/** How input methods mark a key as their own: by the standard, as on Windows, and as in Safari. */
const signs = fc.constantFrom({ isComposing: true }, { keyCode: 229 }, { keyCode: 229, isComposing: true })
const presses = fc.record({
  kind: fc.constantFrom('keydown', 'keyup'),
  key: fc.constantFrom('Enter', 'Escape', 'ArrowDown', ' ', 'n', 'F5', 'Delete', 'Process'),
  sign: fc.option(signs),
})

/** Who hears of a press in a field: the field, a form around it through React, and those who listen in the window. */
function hearers({ kind, key, sign }: { readonly kind: string; readonly key: string; readonly sign: object | null }) {
  const heard: string[] = []
  const hear = (who: string) => () => void heard.push(who)
  const { container, unmount } = render(
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what rises from the field.
    <div onKeyDown={hear('around')} onKeyUp={hear('around')}>
      <input />
    </div>,
  )
  const field = container.querySelector('input') ?? container
  const atWindow = hear('window')
  field.addEventListener(kind, hear('field'))
  window.addEventListener(kind, atWindow, { capture: true })
  field.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, cancelable: true, ...sign }))
  window.removeEventListener(kind, atWindow, { capture: true })
  unmount()
  return heard
}

test('a key of an input method is heard by nobody in the page, every other key by all', () => {
  fc.assert(
    fc.property(presses, (press) => {
      const isTheirs = press.sign !== null || press.key === 'Process'
      expect(hearers(press)).toEqual(isTheirs ? [] : ['window', 'field', 'around'])
    }),
    { numRuns: 60 },
  )
})

function Search({ asked }: { readonly asked: string[] }) {
  const [query, setQuery] = useState('')
  const { field } = useComposedText(query, (next) => {
    asked.push(next)
    setQuery(next)
  })
  return <input {...field} />
}

test('what is being composed is shown and not asked, though the method never says so with its input', () => {
  const asked: string[] = []
  const { container } = render(<Search asked={asked} />)
  const field = container.querySelector('input')
  if (!field) throw new Error('no field')
  fireEvent.compositionStart(field)
  fireEvent.input(field, { target: { value: "yao'gu" } })
  expect([field.value, asked]).toEqual(["yao'gu", []])
  fireEvent.input(field, { target: { value: '药谷' } })
  fireEvent.compositionEnd(field)
  fireEvent.input(field, { target: { value: '药谷园' } })
  expect([field.value, asked]).toEqual(['药谷园', ['药谷', '药谷园']])
})
