import { addressParts } from './addressParts'

const keys = Object.keys(addressParts).map((key) => key.replace('.', '\\.'))

/** What stands for the sign before an address: itself, escaped, or full-width as an input method types it. */
const opening = /^(?:#|%23|＃|%EF%BC%83)+/i

/** `&` as HTML escapes it, also more than once: no key begins so. */
const asEntity = /&(?:(?:amp|#38|#x26);)+/gi

/** `&` escaped alone, or full-width. A search is written without `=`, so that none has a key and `=` after these. */
const beforeKey = new RegExp(`(?:%26|＆|%[Ee][Ff]%[Bb][Cc]%86)(?=(?:${keys.join('|')})=)`, 'g')

/** Marks of the sentence around a link, and signs that nobody sees: programs take them for its end. */
const marks =
  /[\s\p{Default_Ignorable_Code_Point}.,;:!?'"<>()[\]{}，。、；：！？…（）《》「」『』【】〔〕〈〉“”‘’]{1,16}$/u

/** How many times a program may have escaped an address. */
const mostTimes = 4

/**
 * What an address may have been before mail and chat programs passed it on. What is undone in all of them could not
 * have been written so; whether the later ones say more, only reading can tell.
 */
export function addressCandidates(address: string): readonly string[] {
  const plain = joined(address)
  const whole = unescapedWhole(plain)
  return [plain, whole, withoutMarks(whole)]
}

function joined(address: string): string {
  return address.replace(opening, '').replace(asEntity, '&').replace(beforeKey, '&')
}

/** An address that was escaped as a whole has neither `=` nor `&`. */
function unescapedWhole(address: string): string {
  let text = address
  for (let times = 0; times < mostTimes && !/[=&]/.test(text); times++) {
    const once = unescaped(text)
    if (once === null) break
    text = joined(once)
  }
  return text
}

/** A search at the end is left alone: what it says may be meant. */
function withoutMarks(address: string): string {
  if (/(^|&)q=[^&]*$/.test(address)) return address
  const at = Math.max(address.lastIndexOf('='), address.lastIndexOf('&')) + 1
  const value = unescaped(address.slice(at))
  return value === null ? address : address.slice(0, at) + encodeURIComponent(value.replace(marks, ''))
}

/** The text that `%` escapes stand for; `null` where they are no text. */
export function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
