/** A part of a well-known text: its keyword in capitals, what stands within its brackets, and the parts therein. */
export type WktPart = {
  readonly keyword: string
  /** Quoted texts and numbers in their order. */
  readonly values: readonly (string | number)[]
  readonly parts: readonly WktPart[]
}

type Opened = { readonly keyword: string; readonly values: (string | number)[]; readonly parts: WktPart[] }

const signOf =
  /\s*(?:([A-Za-z_]\w*)\s*[[(]|"((?:[^"]|"")*)"|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([\])])|([A-Za-z_]\w*)|,)/y

/** Deeper than any coordinate system is told. */
const mostDepth = 30

/**
 * Reads the well-known text of a coordinate system as a tree, in ESRI's or OGC's dialect (OGC 01-009, 18-010r7: brackets of
 * either form, quotes doubled within texts); `null` where it is none.
 */
export function wktTree(text: string): WktPart | null {
  const stack: Opened[] = []
  const open = new RegExp(signOf)
  for (open.lastIndex = 0; ; ) {
    const found = open.exec(text)
    if (!found) return null
    const [, keyword, quoted, number, closing] = found
    const top = stack.at(-1)
    if (keyword) stack.push({ keyword: keyword.toUpperCase(), values: [], parts: [] })
    else if (!top || stack.length > mostDepth) return null
    else if (quoted !== undefined) top.values.push(quoted.replaceAll('""', '"'))
    else if (number !== undefined) top.values.push(Number(number))
    else if (closing) {
      stack.pop()
      const above = stack.at(-1)
      if (!above) return top
      above.parts.push(top)
    }
  }
}

/** The first part with one of these keywords, at any depth. */
export function partOf(whole: WktPart, ...keywords: readonly string[]): WktPart | null {
  if (keywords.includes(whole.keyword)) return whole
  for (const part of whole.parts) {
    const found = partOf(part, ...keywords)
    if (found) return found
  }
  return null
}
