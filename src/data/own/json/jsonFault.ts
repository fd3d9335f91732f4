import { cutShort } from '../cutShort'
import { OwnRefused } from '../refused'

type State = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'after' | 'done'

const blanks = /[ \t\n\r]*/y
const token = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y
const almostNumber = /[-+]?(?:NaN|Infinity|\.?\d)[\w.+-]*/y

const signs = {
  value: '{ [ " 0–9',
  firstValue: '{ [ " 0–9 ]',
  key: '"',
  firstKey: '" }',
  colon: ':',
  done: '',
} as const

/**
 * Why a text is no JSON (RFC 8259), as a refusal with the line, what stands there and what should. The browser's own words differ
 * from one to the next, and those of older ones name no line.
 */
export function jsonFault(text: string): OwnRefused {
  const open: string[] = []
  let state: State = 'value'
  let at = 0
  for (;;) {
    at = ended(blanks, text, at) ?? at
    const end = text[at] === '"' ? textEnd(text, at) : ended(token, text, at)
    const next: State | null = end === null ? null : after(text.charAt(at), state, open)
    if (end === null || next === null) return faultAt(text, at, state, open)
    at = end
    state = next === 'after' && open.length === 0 ? 'done' : next
  }
}

function ended(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Where a text in quotation marks ends; `null` where it does not, or holds what it may not. */
function textEnd(text: string, from: number): number | null {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at + 1
    if (text.charCodeAt(at) < 0x20) return null
    if (text[at] !== '\\') continue
    at += 1
    if (!'"\\/bfnrtu'.includes(text.charAt(at))) return null
  }
  return null
}

/** The state after a sign that begins a token; `null` where it may not stand there. */
function after(sign: string, state: State, open: string[]): State | null {
  if (state === 'value' || state === 'firstValue') {
    if (sign === '{' || sign === '[') {
      open.push(sign)
      return sign === '{' ? 'firstKey' : 'firstValue'
    }
    if (sign === ']') return state === 'firstValue' ? closed(open) : null
    return /[},:]/.test(sign) ? null : 'after'
  }
  if (state === 'firstKey' && sign === '}') return closed(open)
  if (state === 'key' || state === 'firstKey') return sign === '"' ? 'colon' : null
  if (state === 'colon') return sign === ':' ? 'value' : null
  if (state === 'done') return null
  const isObject = open.at(-1) === '{'
  if (sign === ',') return isObject ? 'key' : 'value'
  return sign === (isObject ? '}' : ']') ? closed(open) : null
}

function closed(open: string[]): State {
  open.pop()
  return 'after'
}

function faultAt(text: string, at: number, state: State, open: readonly string[]): OwnRefused {
  const line = String(text.slice(0, at).split('\n').length)
  const detail = cutShort(text.slice(at, at + 200))
  const isOpenText = detail.startsWith('"') && text.indexOf('"', at + 1) < 0
  const number = state.toLowerCase().includes('value') ? ended(almostNumber, text, at) : null
  if (detail === '' || isOpenText || number === text.length) return new OwnRefused('cutOff', { at: line })
  if (number !== null) return new OwnRefused('badNumber', { at: line, detail: cutShort(text.slice(at, number)) })
  const expected = state === 'after' ? (open.at(-1) === '{' ? ', }' : ', ]') : signs[state]
  return new OwnRefused('notJson', { at: line, detail, ...(expected ? { expected } : {}) })
}
