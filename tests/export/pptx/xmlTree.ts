export type Element = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

type Open = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

const token = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const attribute = /([\w:.-]+)\s*=\s*"([^"]*)"/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A small strict reader of what the file's XML has: elements, attributes, texts. Throws where it is not well formed. */
export function parsedXml(text: string): Element {
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const stack: Open[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const from = token.lastIndex
    const found = token.exec(text)
    const within = stack.at(-1)
    if (!found || !within) throw new Error(`Not well formed near “${text.slice(from, from + 60)}”`)
    const [whole, closes, name = '', given = '', isEmpty, content] = found
    if (content !== undefined) within.children.push(plain(content))
    else if (whole.startsWith('<?')) continue
    else if (closes) {
      if (within.name !== name) throw new Error(`</${name}> closes <${within.name}>`)
      stack.pop()
    } else {
      const element: Open = { name, attributes: attributesOf(given), children: [] }
      within.children.push(element)
      if (!isEmpty) stack.push(element)
    }
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name}> is never closed`)
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string')
  if (!only || others.length > 0) throw new Error('A part has one root')
  return only
}

function attributesOf(given: string): ReadonlyMap<string, string> {
  const found = [...given.matchAll(attribute)].map(([, key = '', value = '']) => [key, plain(value)] as const)
  if (new Set(found.map(([key]) => key)).size < found.length) throw new Error(`An attribute twice in ${given}`)
  return new Map(found)
}

/** XML 1.0 has no other signs below the space than tab and line breaks. */
function plain(text: string): string {
  if ([...text].some((sign) => sign < ' ' && !'\t\r\n'.includes(sign))) throw new Error('A sign that XML does not have')
  return text.replace(/&([^;]*);?/g, (_, name) => {
    const sign = entities[name] ?? (/^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : undefined)
    if (sign === undefined) throw new Error(`No entity &${name};`)
    return sign
  })
}

/** All elements of a name, in the order of the text. */
export function elementsOf(parent: Element, name: string): readonly Element[] {
  const found: Element[] = []
  const visit = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.name === name) found.push(child)
      visit(child)
    }
  }
  visit(parent)
  return found
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
