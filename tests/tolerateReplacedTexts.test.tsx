// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import fc from 'fast-check'
import { createElement, Fragment } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { tolerateReplacedTexts } from '../src/tolerateReplacedTexts'

/** Texts, elements and texts again side by side, as sentences of the page are made; null for what is not there. */
type Piece = { readonly kind: 'text' | 'strong'; readonly says: string } | null
type Sentence = readonly Piece[]

const pieces = fc.option(
  fc.record({ kind: fc.constantFrom('text', 'strong'), says: fc.string({ minLength: 1, maxLength: 4 }) }),
)
const sentences = fc.array(fc.array(pieces, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 })

const page = (sentences: readonly Sentence[]) =>
  createElement(Fragment, null, ...sentences.map((sentence) => createElement('p', null, ...sentence.map(shown))))

const shown = (piece: Piece) => (piece?.kind === 'strong' ? <b>{piece.says}</b> : piece?.says)

const texts = (root: Node): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode)
  return found
}

const font = (text: string) => Object.assign(document.createElement('font'), { textContent: text })

/** The ways in which programs that translate change a text. */
const ways = {
  'a font in its place': (text: Text) => text.replaceWith(font(text.data)),
  'a font before it, which then goes': (text: Text) => {
    text.before(font(text.data))
    text.remove()
  },
  'a font around it': (text: Text) => {
    const around = font('')
    text.before(around)
    around.append(text)
  },
  'a font within a font': (text: Text) => {
    const outer = font('')
    outer.append(font(text.data))
    text.replaceWith(outer)
  },
} as const

let letGo = () => {}
afterEach(() => letGo())

const settled = () => act(async () => {})

test.each(Object.entries(ways))(
  'under %s the page says what it says without it, after any changes',
  async (_, change) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await fc.assert(
      fc.asyncProperty(fc.array(sentences, { minLength: 2, maxLength: 5 }), async (states) => {
        const plain = render(page([]))
        const changed = render(page([]))
        letGo = tolerateReplacedTexts(changed.container)
        for (const state of states) {
          plain.rerender(page(state))
          changed.rerender(page(state))
          await settled()
          expect(changed.container.textContent).toBe(plain.container.textContent)
          for (const text of texts(changed.container)) if (!text.parentElement?.closest('font')) change(text)
          await settled()
        }
        letGo()
        plain.unmount()
        changed.unmount()
      }),
      { numRuns: 12 },
    )
  },
)
