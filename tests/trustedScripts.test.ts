// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { trustOwnScripts } from '../src/trustedScripts'

type Rules = { readonly createScriptURL: (address: string) => string }

/** The page's window but for `own`; defined, not assigned, as assigning would go through to the window itself. */
function aWindow(own: Readonly<Record<string, unknown>>): Window & typeof globalThis {
  return Object.create(window, Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value }])))
}

function ruleOf(): Rules['createScriptURL'] {
  const made: Rules[] = []
  const trustedTypes = { createPolicy: (_: string, rules: Rules) => made.push(rules) }
  trustOwnScripts(aWindow({ trustedTypes, location: new URL('https://maps.example/atlas/') }))
  return (address) => made[0]?.createScriptURL(address) ?? 'no policy'
}

test.each([
  './sw.js',
  'https://maps.example/atlas/assets/planWorker-x.js',
  'blob:https://maps.example/0f1e',
  'blob:https://maps.example/0f1e#.cjs',
])('%s is a script of the page itself', (address) => expect(ruleOf()(address)).toBe(address))

test.each([
  'https://elsewhere.example/a.js',
  '//elsewhere.example/a.js',
  'blob:https://elsewhere.example/0f1e',
  'data:text/javascript,1',
  'javascript:1',
])('%s is not', (address) => expect(() => ruleOf()(address)).toThrow('Not a script of this page'))

test('a browser without Trusted Types, or a host that allows no policy, is left alone', () => {
  const refuse = () => {
    throw new TypeError('refused')
  }
  trustOwnScripts(window)
  expect(() => trustOwnScripts(aWindow({ trustedTypes: { createPolicy: refuse } }))).not.toThrow()
})
