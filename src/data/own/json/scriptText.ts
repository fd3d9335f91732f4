import { isObject } from './values'

/**
 * The largest object of a script (`var parks = {…};`, `callback({…})`, `echarts.registerMap('上海', {…})`) that is JSON by itself, as
 * pages of maps keep their data; `null` where it has none. Nothing of it is run.
 */
export function jsonInScript(text: string): unknown {
  let best = ''
  const start = /\{\s*"/g
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const end = endOf(text, found.index)
    if (end === null) return null
    if (end - found.index > best.length) best = text.slice(found.index, end)
    start.lastIndex = end
  }
  try {
    const json: unknown = JSON.parse(best)
    return isObject(json) ? json : null
  } catch {
    return null
  }
}

/** Behind the bracket that closes what opens here; `null` where none does. */
function endOf(text: string, from: number): number | null {
  const sign = /["{}]/g
  let open = 0
  sign.lastIndex = from
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [one] = found
    if (one === '"') {
      const quoted = /"(?:[^"\\]|\\[\s\S])*"/y
      quoted.lastIndex = found.index
      if (!quoted.test(text)) return null
      sign.lastIndex = quoted.lastIndex
    } else {
      open += one === '{' ? 1 : -1
      if (open === 0) return sign.lastIndex
    }
  }
  return null
}
